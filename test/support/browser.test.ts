import { describe, expect, test } from 'vitest';
import type { Machine } from '../e2e/support/browser.ts';
import { findBrowser } from '../e2e/support/browser.ts';

const DOWNLOADED = '/home/player/.cache/ms-playwright/chromium/chrome';
const CHROME_APP = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const machine = (platform: NodeJS.Platform, paths: string[], env: Machine['env'] = {}): Machine => ({
  env: { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/player', ...env },
  platform,
  downloaded: DOWNLOADED,
  exists: (path) => paths.includes(path),
});

describe('findBrowser', () => {
  test.each<[string, NodeJS.Platform, string[], string]>([
    ["Debian's Chromium", 'linux', ['/usr/bin/chromium'], '/usr/bin/chromium'],
    ["Ubuntu's Chromium", 'linux', ['/usr/bin/chromium-browser'], '/usr/bin/chromium-browser'],
    ["Google's Chrome", 'linux', ['/usr/bin/google-chrome-stable'], '/usr/bin/google-chrome-stable'],
    ['a Chrome outside the PATH', 'linux', ['/opt/google/chrome/chrome'], '/opt/google/chrome/chrome'],
    ["a Mac's Chrome", 'darwin', [CHROME_APP], CHROME_APP],
    ['a Chrome of one Mac user', 'darwin', [`/home/player${CHROME_APP}`], `/home/player${CHROME_APP}`],
    ["Playwright's download", 'linux', [DOWNLOADED], DOWNLOADED],
    ['the PATH before a download', 'linux', [DOWNLOADED, '/usr/local/bin/chrome'], '/usr/local/bin/chrome'],
    ['the first of the PATH', 'linux', ['/usr/bin/chromium', '/usr/local/bin/chromium'], '/usr/local/bin/chromium'],
  ])('finds %s', (_name, platform, paths, expected) => {
    expect(findBrowser(machine(platform, paths))).toBe(expected);
  });

  test("finds Chrome among a Windows user's programs", () => {
    const chrome = 'C:\\Users\\player\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PATH: 'C:\\Windows', LOCALAPPDATA: 'C:\\Users\\player\\AppData\\Local' };
    expect(findBrowser(machine('win32', [chrome], env))).toBe(chrome);
  });

  test('prefers the one that CHIP_BROWSER names', () => {
    const paths = ['/usr/bin/chromium', '/my/chrome'];
    expect(findBrowser(machine('linux', paths, { CHIP_BROWSER: '/my/chrome' }))).toBe('/my/chrome');
  });

  test('refuses a CHIP_BROWSER that is not there, whatever else is', () => {
    const wrong = machine('linux', ['/usr/bin/chromium'], { CHIP_BROWSER: '/my/chrome' });
    expect(() => findBrowser(wrong)).toThrow('browser-missing: CHIP_BROWSER is /my/chrome, which is not there.');
  });

  test('finds nothing on a machine without any', () => {
    expect(findBrowser(machine('linux', ['/usr/bin/firefox']))).toBeUndefined();
    expect(findBrowser(machine('darwin', []))).toBeUndefined();
  });
});
