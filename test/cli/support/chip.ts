import { execFile } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run `chip` as the npm script does. */
export const chip = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const command = join(ROOT, 'node_modules/.bin/node');
    execFile(command, [join(ROOT, 'src/cli/main.ts'), ...args], { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
