import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const startServer = (env: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, ['src/server/main.ts'], { cwd: root, env: { ...process.env, ...env } });
  onTestFinished(() => {
    child.kill();
  });
  return child;
};

test('the server prints its address as its last line, serves the game there, and stops when told', async () => {
  const child = startServer({ PORT: '0' });
  const printed = await child.stdout[Symbol.asyncIterator]().next();
  const address = String(printed.value).trim().split('\n').at(-1) ?? '';
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await (await fetch(address)).text()).toContain('<script type="module"');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each(['http', '-1', '65536', '80.5'])('a PORT of %s is an error of use', async (port) => {
  const child = startServer({ PORT: port });
  const [[message], [status]] = await Promise.all([once(child.stderr, 'data'), once(child, 'exit')]);
  expect(String(message)).toBe(`port-invalid: PORT is ${port}, not 0 to 65535.\n`);
  expect(status).toBe(2);
});
