import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { runEpisode } from '../../../src/core/economy/record/episode.ts';
import type { PresetId } from '../../../src/schema/preset.ts';
import type { Series, SeriesId } from '../../../src/schema/series.ts';
import type { Settings, TimedShock } from '../../../src/schema/validation.ts';

const run = (preset: PresetId, weeks: number, shocks: readonly TimedShock[], settings: Settings = {}) =>
  runEpisode(presets[preset], settings, shocks, weeks, centralParameters);

const at = (track: readonly Series[], week: number, id: SeriesId): number => track[week + 1]?.[id] ?? NaN;
const highest = (track: readonly Series[], id: SeriesId): number => Math.max(...track.map((week) => week[id]));

const sale = (amount: number): TimedShock => ({ type: 'treasurySale', holder: 'official', amount, at: 0 });

describe('nonlinearities', () => {
  it('saturated dealers amplify a sale above the weekly threshold, and only above it', () => {
    const rise = (amount: number, stress: number) =>
      highest(run('calm', 2, [sale(amount)], { stress, fedBackstop: 0 }), 'ust10y') - presets.calm.ust10y;
    expect(rise(50, 0.9)).toBeCloseTo(rise(50, 0.1), 12);
    expect(rise(120, 0.9)).toBeGreaterThan(1.4 * rise(120, 0.1));
  });

  it('the Fed undoes the flow effect within weeks once stress passes its threshold', () => {
    const shocks = [sale(200)];
    const left = (fedBackstop: number) =>
      at(run('calm', 3, shocks, { stress: 0.95, fedBackstop }), 2, 'ust10y') - presets.calm.ust10y;
    expect(left(1)).toBeLessThan(0.65 * left(0));
  });

  it('a large carry position adds to a jump of the yen of more than 3 % in a week', () => {
    const shocks: TimedShock[] = [{ type: 'usPolicyPath', amount: -80, at: 0 }];
    const small = run('calm', 1, shocks, { carry: 0 });
    const large = run('calm', 1, shocks, { carry: 1 });
    expect(at(large, 0, 'usdjpy')).toBeLessThan(0.98 * at(small, 0, 'usdjpy'));
    expect(at(large, 0, 'vix')).toBeGreaterThan(at(small, 0, 'vix') + 5);
    const gentle: TimedShock[] = [{ type: 'usPolicyPath', amount: -40, at: 0 }];
    expect(at(run('calm', 1, gentle, { carry: 1 }), 0, 'usdjpy')).toBe(
      at(run('calm', 1, gentle, { carry: 0 }), 0, 'usdjpy'),
    );
  });

  const doom: TimedShock[] = [
    { type: 'japanFiscal', amount: 11, funded: false, at: 0 },
    { type: 'jgbAuction', demand: -2, at: 1 },
  ];

  it('lost confidence in JGBs feeds on itself until someone answers', () => {
    const loop = run('jan-2026', 12, doom, { leveragedHolders: 0 });
    expect(at(loop, 12 - 1, 'jgb30y')).toBeGreaterThan(at(loop, 2, 'jgb30y') + 0.3);
    expect(at(loop, 12 - 1, 'usdjpy')).toBeGreaterThan(at(loop, 2, 'usdjpy'));
    const cut: TimedShock = { type: 'jgbIssuance', amount: -1, at: 5 };
    const answered = run('jan-2026', 12, [...doom, cut], { leveragedHolders: 0 });
    expect(at(answered, 11, 'jgb30y')).toBeLessThan(at(answered, 4, 'jgb30y'));
  });

  it('nothing of the kind happens when the easing is paid for', () => {
    const funded = doom.map((shock) => (shock.type === 'japanFiscal' ? { ...shock, funded: true } : shock));
    const track = run('jan-2026', 12, funded, { leveragedHolders: 0 });
    expect(at(track, 11, 'jgb30y')).toBeLessThan(at(track, 1, 'jgb30y'));
  });

  it('leveraged holders make a rout of a jump, up to 125 bp in the week', () => {
    const rise = (leveragedHolders: number, amount: number) => {
      const shocks: TimedShock[] = [{ type: 'japanFiscal', amount, funded: false, at: 0 }];
      return 100 * (at(run('calm', 1, shocks, { leveragedHolders }), 0, 'jgb30y') - presets.calm.jgb30y);
    };
    expect(rise(0, 11)).toBeCloseTo(55, 9);
    expect(rise(0.9, 11)).toBeGreaterThan(90);
    expect(rise(1, 18)).toBeCloseTo(125, 9);
    expect(rise(0.9, 5)).toBeCloseTo(25, 9);
  });

  it('a scramble for dollars turns the yen, and a swap line stops it', () => {
    const fear: TimedShock = { type: 'volatility', amount: 76, at: 0 };
    const scramble = run('calm', 1, [fear], { stress: 1, fedBackstop: 0 });
    expect(at(scramble, 0, 'usdjpy')).toBeGreaterThan(presets.calm.usdjpy);
    const line: TimedShock = { type: 'swapLine', amount: 1, at: 0 };
    expect(at(run('calm', 1, [fear, line], { stress: 1, fedBackstop: 0 }), 0, 'usdjpy')).toBeLessThan(
      presets.calm.usdjpy,
    );
  });
});

describe('threats', () => {
  const threat = (at: number): TimedShock => ({ type: 'treasuryThreat', credibility: 1, at });

  it('to sell cost 35 % of credibility when nothing follows, and then move the yield less', () => {
    const track = run('jun-2025', 11, [threat(0), threat(9)]);
    expect(at(track, 0, 'ust10y') - presets['jun-2025'].ust10y).toBeCloseTo(0.1, 9);
    expect(at(track, 8, 'credibility.japan') / at(track, 6, 'credibility.japan')).toBeCloseTo(0.65, 1);
    expect(at(track, 9, 'ust10y') - at(track, 8, 'ust10y')).toBeLessThan(0.065);
  });

  it('to sell win credibility when carried out', () => {
    const track = run('jun-2025', 11, [threat(0), { ...sale(20), at: 3 }]);
    expect(at(track, 10, 'credibility.japan')).toBeGreaterThan(0.7);
  });

  it('to sell are not carried out by what is sold in the week of the first word', () => {
    const track = run('jun-2025', 11, [threat(0), { ...sale(20), at: 0 }]);
    expect(at(track, 10, 'credibility.japan')).toBeLessThan(0.45);
  });

  it('half believed cost less when nothing follows', () => {
    const lost = (credibility: number): number => {
      const said: TimedShock[] = [
        { type: 'tariffThreat', country: 'us', sector: 'other', amount: 15, credibility, at: 0 },
        { type: 'tariffThreat', country: 'japan', sector: 'other', amount: 15, credibility, at: 0 },
      ];
      const track = run('jun-2025', 12, said);
      return at(track, 11, 'credibility.us') + at(track, 11, 'credibility.japan');
    };
    expect(1.2 - lost(0.3)).toBeCloseTo(0.6 * (1.2 - lost(0.6)), 6);
  });

  it('of tariffs cost credibility unless withdrawn or carried out', () => {
    const said = (at: number, amount: number): TimedShock => {
      return { type: 'tariffThreat', country: 'us', sector: 'other', amount, credibility: 0.6, at };
    };
    const credibility = (...shocks: TimedShock[]) => at(run('jun-2025', 12, shocks), 11, 'credibility.us');
    const bluffed = credibility(said(0, 15));
    const withdrawn = credibility(said(0, 15), said(4, -15));
    const kept = credibility(said(0, 15), { type: 'tariff', country: 'us', sector: 'other', amount: 15, at: 4 });
    expect(bluffed).toBeLessThan(0.45);
    expect(withdrawn).toBeCloseTo(0.6, 9);
    expect(kept).toBeGreaterThan(0.7);
  });

  it('priced in advance leave less for the day itself', () => {
    const tariff = (at: number): TimedShock => ({ type: 'tariff', country: 'us', sector: 'all', amount: 10, at });
    const warned = run('jun-2025', 3, [
      { type: 'tariffThreat', country: 'us', sector: 'all', amount: 10, credibility: 1, at: 0 },
      tariff(2),
    ]);
    const sudden = run('jun-2025', 3, [tariff(2)]);
    const onTheDay = (track: readonly Series[]) => at(track, 2, 'nikkei') / at(track, 1, 'nikkei') - 1;
    expect(onTheDay(warned)).toBeGreaterThan(0.6 * onTheDay(sudden));
    expect(at(warned, 2, 'nikkei')).toBeCloseTo(at(sudden, 2, 'nikkei'), 0);
  });
});
