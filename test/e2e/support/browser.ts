import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the finder needs to know about the machine it runs on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Where Playwright keeps the browser it downloads. */
  readonly downloaded: string;
  readonly exists: (path: string) => boolean;
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const LINUX_PATHS = ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'];

const onPath = ({ env, platform }: Machine): string[] =>
  (env.PATH ?? '')
    .split(platform === 'win32' ? ';' : ':')
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));

const installed = ({ env, platform }: Machine): string[] => {
  if (platform === 'linux') return LINUX_PATHS;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.map((root) => `${root}\\Google\\Chrome\\Application\\chrome.exe`);
  }
  const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
};

/**
 * Path of a Chromium or Chrome that is on the machine: the one CHIP_BROWSER names, else one on the
 * PATH, else one in its usual place, else the one Playwright has downloaded. Throws if CHIP_BROWSER
 * names nothing.
 */
export const findBrowser = (machine: Machine): string | undefined => {
  const named = machine.env.CHIP_BROWSER;
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`browser-missing: CHIP_BROWSER is ${named}, which is not there.`);
  }
  return [...onPath(machine), ...installed(machine), machine.downloaded].find(machine.exists);
};

const succeeds = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const isRunnable = (path: string): boolean => spawnSync(path, ['--version']).status === 0;

const PLAYWRIGHT = join(import.meta.dirname, '../../../node_modules/playwright-core/cli.js');

const download = (): boolean =>
  succeeds(process.execPath, PLAYWRIGHT, 'install', '--no-shell', 'chromium') && isRunnable(chromium.executablePath());

const installFromDebian = (): boolean => {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = (...args: string[]): boolean => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    return succeeds(command, ...rest);
  };
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', 'chromium');
};

/** Find a browser, or install one: Playwright's download, else Debian's package. Throws if neither is to be had. */
export const provideBrowser = (): string => {
  const machine: Machine = {
    env: process.env,
    platform: process.platform,
    downloaded: chromium.executablePath(),
    exists: existsSync,
  };
  const found = findBrowser(machine) ?? (download() || installFromDebian() ? findBrowser(machine) : undefined);
  if (found) return found;
  throw new Error('browser-missing: install Chromium or Chrome, or set CHIP_BROWSER to the path of one.');
};

/** Arguments of every browser a test starts: it may run as root, and asks nothing of the network by itself. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
