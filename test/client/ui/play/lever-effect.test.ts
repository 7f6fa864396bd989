import { describe, expect, it } from 'vitest';
import { EFFECTS_SHOWN, effectsOf, effectsTogether, leverScope } from '../../../../src/client/ui/play/lever-effect.ts';
import { leverOf } from '../../../../src/core/game/index.ts';
import { sides } from '../../../../src/schema/delegation.ts';
import { rules } from '../../../support/game.ts';
import { openingView } from '../support/honest-game.ts';

const levers = sides.flatMap((side) => rules.scenario.levers.filter((lever) => lever.side === side));

describe('leverScope', () => {
  it('shows five different series for every lever of both sides', () => {
    for (const lever of levers) {
      const series = leverScope(rules, openingView(lever.side), lever).map((scope) => scope.series);
      expect(new Set(series).size, lever.id).toBe(EFFECTS_SHOWN);
    }
  });

  it('shows one yield of a country, not two', () => {
    for (const lever of levers) {
      const series = leverScope(rules, openingView(lever.side), lever).map((scope) => scope.series);
      expect(series.includes('ust10y') && series.includes('ust30y'), lever.id).toBe(false);
      expect(series.includes('jgb10y') && series.includes('jgb30y'), lever.id).toBe(false);
    }
  });

  it('has room for every option, so that no band is cut off while the slider moves', () => {
    for (const lever of levers) {
      const view = openingView(lever.side);
      const scope = leverScope(rules, view, lever);
      for (let option = 0; option < lever.options.length; option++)
        for (const { band, scale, series } of effectsOf(rules, view, scope, lever.id, option)) {
          expect(band.low, `${lever.id} ${series}`).toBeGreaterThanOrEqual(-scale);
          expect(band.high, `${lever.id} ${series}`).toBeLessThanOrEqual(scale);
        }
    }
  });

  it('puts first what the lever is about', () => {
    const view = openingView('japan');
    const intervention = leverOf(rules.scenario, 'intervention');
    if (!intervention) throw new Error('June 2025 has an intervention lever');
    expect(leverScope(rules, view, intervention)[0]?.series).toBe('usdjpy');
  });
});

describe('effectsTogether', () => {
  it('joins the drafts, the largest effect first', () => {
    const view = { ...openingView('japan'), drafts: { treasuries: 5, intervention: 3 } };
    const effects = effectsTogether(rules, view, 6);
    expect(effects).toHaveLength(6);
    for (const { band, scale } of effects) expect(Math.max(-band.low, band.high)).toBeLessThanOrEqual(scale);
    expect(['ust10y', 'ust30y']).toContain(effects[0]?.series);
    expect(effects.find(({ series }) => series === 'usdjpy')?.band.central).toBeLessThan(0);
  });
});
