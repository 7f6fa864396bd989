import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { runEpisode } from '../../../src/core/economy/record/episode.ts';
import { statisticOf } from '../../../src/core/economy/record/statistic.ts';
import { type Series, type SeriesId, seriesIds } from '../../../src/schema/series.ts';
import { type Check, type Statistic, statisticSchema, type TimedShock } from '../../../src/schema/validation.ts';

const [opening] = runEpisode(presets.calm, {}, [], 0, centralParameters);

/** A track on which one series takes the values given; the first is the opening. */
const trackOf = (series: SeriesId, values: readonly number[]): readonly Series[] => {
  if (opening === undefined) throw new Error('an empty track');
  return values.map((value) => ({ ...opening, [series]: value }));
};

const check = (series: SeriesId, stat: Statistic, from: number, to: number): Check => {
  return { series, stat, from, to, low: 0, high: 0, unit: '', actual: null };
};

const of = (series: SeriesId, stat: Statistic, values: readonly number[], from: number, to: number) =>
  statisticOf(check(series, stat, from, to), trackOf(series, values), []);

describe('a statistic', () => {
  it('measures a yield in bp and a price in percent', () => {
    expect(of('ust10y', 'change', [4, 4.1, 4.25], -1, 1)).toBeCloseTo(25, 9);
    expect(of('usdjpy', 'change', [150, 147, 153], 0, 1)).toBeCloseTo(4.0816, 3);
  });

  it('finds the largest rise and the largest fall on the way, or none', () => {
    expect(of('ust10y', 'peak', [4, 4.3, 4.2, 3.9], -1, 2)).toBeCloseTo(30, 9);
    expect(of('ust10y', 'trough', [4, 4.3, 4.2, 3.9], -1, 2)).toBeCloseTo(-10, 9);
    expect(of('ust10y', 'trough', [4, 4.3, 4.2, 4.1], -1, 2)).toBe(0);
  });

  it('reads stress as the level itself', () => {
    expect(of('stress', 'peak', [0.1, 0.7, 0.5], -1, 1)).toBe(0.7);
    expect(of('stress', 'level', [0.1, 0.7, 0.5], -1, 1)).toBe(0.5);
  });

  it('says how much of the largest move has been undone', () => {
    expect(of('usdjpy', 'reversal', [100, 96, 98, 99], -1, 2)).toBeCloseTo(75, 9);
    expect(of('ust10y', 'reversal', [4, 4.4, 4.3], -1, 1)).toBeCloseTo(25, 9);
  });

  it('averages against the value before the first shock', () => {
    const shocks: TimedShock[] = [{ type: 'usDebt', amount: 1, at: 1 }];
    const track = trackOf('importsFromJapan', [90, 100, 110, 130]);
    expect(statisticOf(check('importsFromJapan', 'mean', 1, 2), track, shocks)).toBeCloseTo(20, 9);
  });

  it('divides a price by the tariff on its own sector', () => {
    const shocks: TimedShock[] = [
      { type: 'tariff', country: 'us', sector: 'other', amount: 15, at: 0 },
      { type: 'tariff', country: 'us', sector: 'all', amount: 5, at: 0 },
      { type: 'tariff', country: 'us', sector: 'autos', amount: 25, at: 0 },
      { type: 'tariff', country: 'japan', sector: 'other', amount: 50, at: 0 },
    ];
    const track = trackOf('importPrice.other', [100, 110]);
    expect(statisticOf(check('importPrice.other', 'passThrough', -1, 0), track, shocks)).toBeCloseTo(0.5, 9);
  });

  it('divides a price by all of the tariff so far, whichever week it is measured from', () => {
    const at0: TimedShock = { type: 'tariff', country: 'us', sector: 'other', amount: 20, at: 0 };
    const spread: TimedShock = { type: 'tariff', country: 'us', sector: 'other', amount: 20, at: 0, weeks: 4 };
    const track = trackOf('importPrice.other', [90, 100, 110, 120]);
    const passed = (shock: TimedShock, from: number, to: number) =>
      statisticOf(check('importPrice.other', 'passThrough', from, to), track, [shock]);
    expect(passed(at0, 0, 2)).toBeCloseTo(1, 9);
    expect(passed(spread, 0, 1)).toBeCloseTo(1, 9);
    expect(passed(spread, 0, 2)).toBeCloseTo(20 / 15, 9);
  });

  it('beyond the track is no number, so that it cannot pass', () => {
    expect(of('ust10y', 'change', [4, 4.1], -1, 5)).toBeNaN();
  });
});

describe('an episode', () => {
  const spread = (shock: TimedShock) =>
    runEpisode(presets.calm, {}, [shock], 4, centralParameters).map((week) => week.ust10y - presets.calm.ust10y);

  it('spreads an amount evenly over its weeks', () => {
    const moves = spread({ type: 'usPolicyPath', amount: 40, at: 1, weeks: 2 });
    expect(moves.map((move) => Math.round(move * 1000) / 1000)).toEqual([0, 0, 0.2, 0.4, 0.4]);
  });

  it('holds a volatility at its level for its weeks', () => {
    const shock: TimedShock = { type: 'volatility', amount: 40, at: 0, weeks: 3 };
    const vix = runEpisode(presets.calm, {}, [shock], 4, centralParameters).map((week) => week.vix);
    expect(vix.slice(1, 4)).toEqual([40, 40, 40]);
    expect(vix[4]).toBeLessThan(40);
  });

  it('starts from the states set by hand', () => {
    expect(runEpisode(presets.calm, { stress: 0.6 }, [], 0, centralParameters)[0]?.stress).toBe(0.6);
  });

  it('of every series after every shock is a number', () => {
    const shocks: readonly TimedShock[] = [
      { type: 'treasurySale', holder: 'official', amount: 100, at: 1, weeks: 2 },
      { type: 'usPolicyPath', amount: 50, at: 1 },
      { type: 'bojSurprise', amount: 25, at: 1 },
      { type: 'bojCap', amount: 50, surprise: -1, at: 1 },
      { type: 'bojPurchase', amount: 20, at: 1 },
      { type: 'fxIntervention', amount: -5, joint: true, at: 1 },
      { type: 'rateCheck', joint: false, at: 1 },
      { type: 'jointAccord', amount: 1, at: 1 },
      { type: 'tariff', country: 'us', sector: 'all', amount: 25, at: 1 },
      { type: 'tariff', country: 'japan', sector: 'autos', amount: 25, at: 1 },
      { type: 'tariffThreat', country: 'us', sector: 'steel', amount: 25, credibility: 1, at: 1 },
      { type: 'usGlobalTariff', amount: 10, at: 1 },
      { type: 'confidence', amount: -10, at: 1 },
      { type: 'volatility', amount: 60, at: 1, weeks: 3 },
      { type: 'usDebt', amount: 10, at: 1 },
      { type: 'japanFiscal', amount: 5, funded: true, at: 1 },
      { type: 'treasuryAuction', tenor: 10, size: 40, demand: -2, narrative: 'calm', at: 1 },
      { type: 'jgbAuction', demand: 2, at: 1 },
      { type: 'treasuryThreat', credibility: 1, at: 1 },
    ];
    for (const shock of shocks) {
      const track = runEpisode(presets.calm, {}, [shock], 12, centralParameters);
      for (const series of seriesIds)
        for (const stat of statisticSchema.options)
          for (const [from, to] of [
            [-1, 0],
            [-1, 11],
            [2, 2],
          ] as const)
            expect(
              statisticOf(check(series, stat, from, to), track, [shock]),
              `${shock.type} ${series} ${stat}`,
            ).toSatisfy(Number.isFinite);
    }
  });

  it('passes nothing through where no tariff came into force', () => {
    const threat: TimedShock = {
      type: 'tariffThreat',
      country: 'us',
      sector: 'all',
      amount: 25,
      credibility: 1,
      at: 0,
    };
    expect(
      statisticOf(check('importPrice.other', 'passThrough', -1, 0), trackOf('importPrice.other', [100, 110]), [threat]),
    ).toBe(0);
    const later: TimedShock = { type: 'tariff', country: 'us', sector: 'other', amount: 20, at: 0, weeks: 4 };
    const half = statisticOf(
      check('importPrice.other', 'passThrough', -1, 1),
      trackOf('importPrice.other', [100, 105, 110]),
      [later],
    );
    expect(half).toBeCloseTo(1, 9);
  });
});
