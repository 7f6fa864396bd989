import { expect, test } from 'vitest';
import { chip } from './support/chip.ts';

test('bench prints a median and a 95th percentile of everything it measures', async () => {
  const { code, stdout, stderr } = await chip('bench', '--json');
  expect([code, stderr]).toEqual([0, '']);
  const { p95, ...medians } = JSON.parse(stdout);
  expect(Object.keys(medians)).toEqual(
    expect.arrayContaining([
      'weekMicros',
      'gamesPerSecond',
      'attributionMs',
      'previewMs',
      'counterfactualMs',
      'decisionMs',
    ]),
  );
  expect(Object.keys(p95)).toEqual(Object.keys(medians));
  expect(Object.keys(medians.decisionMs)).toEqual(['easy', 'normal', 'hard']);
  expect(Object.keys(p95.decisionMs)).toEqual(['easy', 'normal', 'hard']);
  for (const { decisionMs, ...figures } of [medians, p95])
    for (const figure of [...Object.values(figures), ...Object.values(decisionMs)]) expect(figure).toBeGreaterThan(0);
});
