import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { runEpisode } from '../../../src/core/economy/record/episode.ts';
import type { PresetId } from '../../../src/schema/preset.ts';
import type { Series } from '../../../src/schema/series.ts';
import type { Shock } from '../../../src/schema/shock.ts';

const track = (preset: PresetId, weeks: number, ...shocks: Shock[]): readonly Series[] =>
  runEpisode(
    presets[preset],
    {},
    shocks.map((shock) => ({ ...shock, at: 0 })),
    weeks,
    centralParameters,
  );

const last = (series: readonly Series[]): Series => {
  const end = series[series.length - 1];
  if (end === undefined) throw new Error('an empty track');
  return end;
};

const onCars = (amount: number): Shock => ({ type: 'tariff', country: 'us', sector: 'autos', amount });
const onOther = (amount: number): Shock => ({ type: 'tariff', country: 'us', sector: 'other', amount });

describe('prices', () => {
  it('of cars fall so that the buyer pays a tenth of the tariff at once', () => {
    const price = last(track('calm', 1, onCars(25)))['exportPrice.autos'] / 100;
    const { tar_pt_jauto_sr: short, tar_pt_jauto_lr: long, tar_pt_jauto_speed: speed } = centralParameters;
    expect(1 - short).toBe(0.9);
    expect(price).toBeCloseTo(1.25 ** -(1 - short), 2);
    const settled = last(track('calm', 104, onCars(25)))['exportPrice.autos'] / 100;
    expect(settled).toBeCloseTo(1.25 ** -(1 - long), 1);
    expect((1 - speed) ** 104).toBeLessThan(0.1);
  });

  it('of other goods rise by .93 of the duty within half a year', () => {
    const price = last(track('calm', 26, onOther(10)))['importPrice.other'] / 100;
    expect(price).toBeCloseTo(1.1 ** 0.93, 2);
  });
});

describe('trade', () => {
  it('pays duty on what is imported: cars 25, steel 25, the rest 10 %', () => {
    const { importsFromJapan, autoShare, steelShare } = presets['jun-2025'];
    const shares = 25 * autoShare + 25 * steelShare + 10 * (1 - autoShare - steelShare);
    expect(last(track('jun-2025', 0)).tariffRevenue).toBeCloseTo((importsFromJapan * shares) / 100, 9);
  });

  it('is the deficit', () => {
    for (const week of track('jul-2025', 60, onOther(15), { type: 'jointAccord', amount: 0.5 }))
      expect(week.bilateralDeficit).toBeCloseTo(week.importsFromJapan - week.exportsToJapan, 9);
  });

  it('loses less to a tariff that everyone pays than to one on Japan alone', () => {
    const alone = last(track('calm', 52, onOther(15)));
    const everyone = last(track('calm', 52, onOther(15), { type: 'usGlobalTariff', amount: 15 }));
    expect(alone.importsFromJapan).toBeLessThan(everyone.importsFromJapan);
    expect(everyone.importsFromJapan).toBeLessThan(presets.calm.importsFromJapan);
  });

  it('follows a J: after a rise of the yen the deficit grows for a year and falls in the third', () => {
    const deficit = track('plaza-1985', 200, { type: 'jointAccord', amount: 1 }).map((week) => week.bilateralDeficit);
    const [start = NaN] = deficit;
    expect(deficit[52]).toBeGreaterThan(start);
    expect(deficit[156]).toBeLessThan(start);
  });

  it('is brought forward by a believed threat and paid back', () => {
    const threat: Shock = { type: 'tariffThreat', country: 'us', sector: 'all', amount: 25, credibility: 0.8 };
    const imports = track('jun-2025', 40, threat).map((week) => week.importsFromJapan);
    const [start = NaN] = imports;
    expect(imports[3]).toBeGreaterThan(1.05 * start);
    expect(imports[12]).toBeLessThan(start);
    const extra = imports.slice(1).reduce((sum, week) => sum + (week / start - 1), 0);
    expect(Math.abs(extra)).toBeLessThan(0.1);
  });

  it('takes contracted purchases in slowly: half in 18 weeks, nine tenths in 60', () => {
    const bought = track('jun-2025', 60, { type: 'contractedPurchase', amount: 20 }).map(
      (week) => week.exportsToJapan - presets['jun-2025'].exportsToJapan,
    );
    expect(bought[18]).toBeCloseTo(10, 0);
    expect(bought[60]).toBeGreaterThan(18);
    expect(bought[60]).toBeLessThan(20);
  });
});

describe('carmakers', () => {
  it('lose 3 tn yen a year to 25 points, and gain .11 tn a yen', () => {
    const { carmakerProfit } = presets.calm;
    const scale = presets.calm.importsFromJapan / centralParameters.us_imp_jp;
    const hit = last(track('calm', 1, onCars(25))).carmakerProfit - carmakerProfit;
    expect(hit / scale).toBeGreaterThan(-3.2);
    expect(hit / scale).toBeLessThan(-2.8);
    const end = last(track('calm', 60, { type: 'usPolicyPath', amount: 100 }));
    expect((end.carmakerProfit - carmakerProfit) / scale / (end.usdjpy - presets.calm.usdjpy)).toBeCloseTo(0.11, 2);
  });

  it('move plants at 6 % of exposed volume a year and pay for it', () => {
    const year = last(track('jun-2025', 52, { type: 'productionShift', amount: 0.5 }));
    const { importsFromJapan, autoShare, carmakerProfit } = presets['jun-2025'];
    expect(1 - year.importsFromJapan / importsFromJapan).toBeCloseTo(0.06 * autoShare, 3);
    expect(year.carmakerProfit).toBeLessThan(carmakerProfit - 0.2);
  });
});
