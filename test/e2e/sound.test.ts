import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ambienceLoop, cues } from '../../src/client/audio/cue.ts';
import { BROWSER_ARGUMENTS, provideBrowser } from './support/browser.ts';
import { bundleSound } from './support/sound-bundle.ts';
import { type Decoded, decodeSound } from './support/sound-decode.ts';
import { installMeter } from './support/sound-meter.ts';

const origin = 'http://localhost:1';
const audioFolder = new URL('../../assets/audio/', import.meta.url);

let browser: Browser;
let page: Page;
let bundle: ReadonlyMap<string, string>;
let requested: string[];
let faults: string[];
let isMissing: (path: string) => boolean;

beforeAll(async () => {
  bundle = await bundleSound();
  browser = await chromium.launch({
    executablePath: provideBrowser(),
    args: [...BROWSER_ARGUMENTS, '--autoplay-policy=user-gesture-required'],
  });
});

afterAll(() => browser?.close());

const openPage = async (): Promise<Page> => {
  const opened = await browser.newPage();
  opened.on('pageerror', (error) => faults.push(error.message));
  opened.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await opened.addInitScript(installMeter);
  await opened.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const script = bundle.get(path.slice(1));
    if (path === '/') {
      const body =
        '<!doctype html><title>sound</title><script type="module" src="/entry.js"></script><button>Start</button>';
      return route.fulfill({ contentType: 'text/html', body });
    }
    if (script !== undefined) return route.fulfill({ contentType: 'text/javascript', body: script });
    if (!path.startsWith('/audio/') || isMissing(path)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(new URL(path.slice('/audio/'.length), audioFolder)) });
  });
  await opened.goto(`${origin}/`);
  await opened.waitForFunction(() => 'sound' in window);
  return opened;
};

beforeEach(async () => {
  requested = [];
  faults = [];
  isMissing = () => false;
  page = await openPage();
  return async () => {
    await page.close();
    expect(faults).toEqual([]);
  };
});

const unlock = async (): Promise<void> => {
  await page.getByRole('button').click();
  await page.evaluate(() => window.unlocked);
};

const loudestWithin = (milliseconds: number): Promise<number> =>
  page.evaluate((ms) => window.meter.loudestWithin(ms), milliseconds);

const expectSound = async (level: number): Promise<void> => {
  const heard = await page.evaluate((enough) => window.meter.loudestWithin(5000, enough), level);
  expect(heard).toBeGreaterThanOrEqual(level);
};

const turnAway = (hidden: boolean): Promise<void> =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

const contextState = (): Promise<string> => page.evaluate(() => window.meter.state());

describe('before a gesture', () => {
  test('nothing is fetched, no audio is opened, nothing sounds', async () => {
    await page.evaluate((all) => {
      window.sound.ambience(true);
      for (const cue of all) window.sound.play(cue);
    }, cues);
    expect(await loudestWithin(500)).toBe(0);
    expect(await contextState()).toBe('none');
    expect(requested.filter((path) => path.includes('audio') || path.includes('howler'))).toEqual([]);
  });
});

describe('after a click', () => {
  test.each(cues)('%s sounds', async (cue) => {
    await unlock();
    expect(await loudestWithin(200)).toBe(0);
    await page.evaluate((name) => window.sound.play(name), cue);
    await expectSound(0.02);
  });

  test('the ambience fades in and out', async () => {
    await page.evaluate(() => window.sound.ambience(true));
    await unlock();
    await expectSound(0.01);
    await page.evaluate(() => window.sound.ambience(false));
    await loudestWithin(2500);
    expect(await loudestWithin(500)).toBe(0);
  });

  test('the ambience stays when it is switched off and on again at once', async () => {
    await page.evaluate(() => window.sound.ambience(true));
    await unlock();
    await loudestWithin(2500);
    await page.evaluate(() => {
      window.sound.ambience(false);
      window.sound.ambience(true);
    });
    await loudestWithin(2500);
    await expectSound(0.01);
  });

  test('the ambience steps back under music and returns', async () => {
    await page.evaluate(() => window.sound.ambience(true));
    await unlock();
    await page.evaluate(() => window.sound.play('relief'));
    await expect.poll(() => loudestWithin(300), { timeout: 10_000, interval: 1 }).toBeLessThan(0.04);
    await expectSound(0.07);
  });

  test('mute and volume reach the speakers', async () => {
    await unlock();
    await page.evaluate(() => window.sound.setVolume(0));
    await loudestWithin(100);
    await page.evaluate(() => window.sound.play('bell'));
    expect(await loudestWithin(1500)).toBe(0);
    await page.evaluate(() => window.sound.setVolume(1));
    await page.evaluate(() => window.sound.play('bell'));
    await expectSound(0.1);
    await page.evaluate(() => window.sound.setMuted(true));
    await loudestWithin(800);
    expect(await loudestWithin(300)).toBe(0);
  });

  test('a hidden page is silent and comes back', async () => {
    await page.evaluate(() => window.sound.ambience(true));
    await unlock();
    await loudestWithin(2000);
    await turnAway(true);
    await expect.poll(contextState, { timeout: 5000 }).toBe('suspended');
    await page.evaluate(() => window.sound.play('bell'));
    await turnAway(false);
    await expect.poll(contextState, { timeout: 5000 }).toBe('running');
    await expectSound(0.005);
  });

  test('a context that the system stopped runs again at the next gesture', async () => {
    await unlock();
    await page.keyboard.press('Tab');
    await loudestWithin(300);
    await page.evaluate(() => window.meter.suspend());
    expect(await contextState()).toBe('suspended');
    await page.keyboard.press('Tab');
    await expect.poll(contextState, { timeout: 5000 }).toBe('running');
  });
});

describe.each(['webm', 'm4a'])('the %s files, decoded', (format) => {
  const decode = (name: string): Promise<Decoded> =>
    page.evaluate(decodeSound, { url: `/audio/${name}.${format}`, loop: ambienceLoop });

  test('cues are audible, unclipped, and begin and end without a click', async () => {
    for (const cue of cues) {
      const { peak, first, last } = await decode(cue);
      expect(peak, cue).toBeGreaterThan(0.3);
      expect(peak, cue).toBeLessThan(1);
      expect(first, cue).toBeLessThan(0.05);
      expect(last, cue).toBeLessThan(0.002);
    }
  });

  test('ambience joins its own start', async () => {
    const { peak, rms, seamStep, usualStep } = await decode('ambience');
    expect(peak).toBeLessThan(1);
    expect(rms).toBeGreaterThan(0.05);
    expect(seamStep).toBeLessThan(usualStep);
  });
});

describe('files that fail', () => {
  test('without WebM the other format plays', async () => {
    isMissing = (path) => path.endsWith('.webm');
    await unlock();
    await page.evaluate(() => window.sound.play('gavel'));
    await expectSound(0.02);
    expect(requested).toContain('/audio/gavel.m4a');
  });

  test('without any the game goes on in silence, and another gesture brings them', async () => {
    isMissing = () => true;
    await unlock();
    await page.evaluate(() => window.sound.play('gavel'));
    expect(await loudestWithin(300)).toBe(0);
    isMissing = () => false;
    await unlock();
    await page.evaluate(() => window.sound.play('gavel'));
    await expectSound(0.02);
  });
});
