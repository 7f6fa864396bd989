import { describe, expect, it } from 'vitest';
import { stakesOf } from '../../../../src/client/ui/play/goal-stake.ts';
import { observe, start, utilityOf } from '../../../../src/core/game/index.ts';
import { give, lockBoth, rules, setupOf } from '../../../support/game.ts';

const game = start(rules, setupOf(7, { japan: ['carmakers', 'farmers'] }));
const terms = rules.scenario.issues.map((issue, i) => i % issue.options.length);

describe('stakesOf', () => {
  it('splits a package into parts that add up to what its articles are worth over an empty treaty, also after tariffs have moved', () => {
    const raised = give(
      rules,
      game,
      { type: 'lever.set', seat: 'us.commerce', lever: 'carTariff', option: 6 },
      ...lockBoth,
    );
    for (const state of [game, raised]) {
      const observation = observe(rules, state, 'japan.primeMinister');
      const { base, values } = observation.preference.utility;
      const articles = { base, values };
      const empty = utilityOf(
        articles,
        terms.map(() => 0),
      );
      const sum = stakesOf(rules, observation, terms).reduce((total, { points }) => total + points, 0);
      expect(sum).toBeCloseTo(utilityOf(articles, terms) - empty, 9);
    }
  });

  it('marks the two goals of the mandate', () => {
    const stakes = stakesOf(rules, observe(rules, game, 'japan.primeMinister'), terms);
    expect(stakes.filter(({ isDouble }) => isDouble).map(({ goal }) => goal)).toEqual(['carmakers', 'farmers']);
  });
});
