import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ambienceLoop, type Cue, cues } from '../../../src/client/audio/cue.ts';
import { mp4Seconds, webmSeconds } from './support/container.ts';

const folder = new URL('../../../assets/audio/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, folder));

/** Shortest and longest length of each, s. */
const lengths: Readonly<Record<Cue | 'ambience', readonly [number, number]>> = {
  bell: [1, 1.5],
  gavel: [0.5, 1],
  ticker: [0.1, 0.4],
  stamp: [0.1, 0.4],
  paper: [0.3, 0.8],
  tension: [4, 6],
  relief: [4, 5],
  ambience: [20, 30],
};

/** Opus spends about 150 bytes on a second of silence, and AAC fewer; both keep a header of some 700. */
const leastBytes = (seconds: number): number => 1000 + 2000 * seconds;

describe.each([...cues, 'ambience'] as const)('%s', (name) => {
  test.each([
    ['webm', webmSeconds],
    ['m4a', mp4Seconds],
  ] as const)('is there as %s, as long as it should be and not silence', (format, secondsOf) => {
    const bytes = read(`${name}.${format}`);
    const seconds = secondsOf(bytes);
    const [shortest, longest] = lengths[name];
    expect(seconds).toBeGreaterThanOrEqual(shortest);
    expect(seconds).toBeLessThanOrEqual(longest);
    expect(bytes.length).toBeGreaterThan(leastBytes(seconds));
  });
});

describe('the sound folder', () => {
  const names = readdirSync(folder);

  test('weighs at most 600 kB', () => {
    const bytes = names.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
    expect(bytes).toBeLessThanOrEqual(600_000);
  });

  test('has no file that the credits do not name', () => {
    const credits = readFileSync(new URL('../CREDITS.md', folder), 'utf8');
    expect(names.filter((name) => !credits.includes(`audio/${name}`))).toEqual([]);
  });

  test('has an ambience that runs on past the stretch repeated', () => {
    const end = (ambienceLoop.startMs + ambienceLoop.lengthMs) / 1000;
    expect(webmSeconds(read('ambience.webm'))).toBeGreaterThan(end);
    expect(mp4Seconds(read('ambience.m4a'))).toBeGreaterThan(end);
  });
});
