import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { runEpisode } from '../../../src/core/economy/record/episode.ts';
import type { TimedShock } from '../../../src/schema/validation.ts';

const track = (weeks: number, ...shocks: TimedShock[]) =>
  runEpisode(presets['jun-2025'], {}, shocks, weeks, centralParameters);
const at = (readings: ReturnType<typeof track>, week: number) => {
  const series = readings[week + 1];
  if (series === undefined) throw new Error(`no week ${week}`);
  return series;
};

describe('what takes years takes years:', () => {
  it('a new plant changes nothing for three years and then takes its share of imports', () => {
    const built = track(400, { type: 'productionShift', amount: 0.3, site: 'new', at: 0 });
    const autos = presets['jun-2025'].importsFromJapan * presets['jun-2025'].autoShare;
    const fell = (week: number) => presets['jun-2025'].importsFromJapan - at(built, week).importsFromJapan;
    expect(fell(150)).toBeLessThan(0.01 * autos);
    expect(fell(399)).toBeGreaterThan(0.25 * autos);
  });

  it('existing lines take a few percent a year, and never more than there is room for', () => {
    const moved = track(300, { type: 'productionShift', amount: 0.1, site: 'existing', at: 0 });
    const autos = presets['jun-2025'].importsFromJapan * presets['jun-2025'].autoShare;
    const share = (week: number) => (presets['jun-2025'].importsFromJapan - at(moved, week).importsFromJapan) / autos;
    expect(share(51)).toBeGreaterThan(0.05);
    expect(share(51)).toBeLessThan(0.07);
    expect(share(299)).toBeLessThan(0.11);
  });

  it('a trade bloc is worth little in its first year and its whole gain after ten', () => {
    const joined = track(570, { type: 'tradeDiversion', amount: 1, at: 0 });
    expect(at(joined, 51).japanOutput).toBeLessThan(0.015);
    expect(at(joined, 569).japanOutput).toBeGreaterThan(0.8 * centralParameters.cptpp_gdp_jp);
  });
});

describe('the weak yen', () => {
  it('raises prices and takes from household spending in Japan', () => {
    const weak = track(60, { type: 'jointAccord', amount: -0.5, at: 0 });
    expect(at(weak, 59).japanPrices).toBeGreaterThan(0.3);
    expect(at(weak, 59).japanSpending).toBeLessThan(-0.2);
  });
});

describe('the loss on what is still held', () => {
  it('costs the Japanese government approval', () => {
    const shock: TimedShock = { type: 'usDebt', amount: 40, at: 0 };
    const with80bp = at(track(40, shock), 39);
    const lossless = runEpisode(presets['jun-2025'], {}, [shock], 40, { ...centralParameters, appr_loss: 0 })[40];
    expect(with80bp.holdingsLoss).toBeGreaterThan(30);
    expect(with80bp['approval.japan']).toBeLessThan((lossless?.['approval.japan'] ?? 0) - 0.5);
  });
});

describe('a threat of tariffs', () => {
  it('brings imports forward until it is settled, and the stock is run down', () => {
    const settled = track(
      30,
      { type: 'tariffThreat', country: 'us', sector: 'other', amount: 25, credibility: 0.8, at: 0 },
      { type: 'tariffThreat', country: 'us', sector: 'other', amount: -25, credibility: 0.8, at: 3 },
    );
    const opening = presets['jun-2025'].importsFromJapan;
    expect(at(settled, 1).importsFromJapan).toBeGreaterThan(1.02 * opening);
    expect(at(settled, 5).importsFromJapan).toBeLessThan(opening);
    expect(at(settled, 29).importsFromJapan).toBeGreaterThan(0.99 * opening);
  });
});
