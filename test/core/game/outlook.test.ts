import { describe, expect, test } from 'vitest';
import { appraisalOf, bothSides, leaderOf, observe, openingSeries, score } from '../../../src/core/game/index.ts';
import { outlookOf } from '../../../src/core/game/outlook.ts';
import { marketPoints } from '../../../src/core/game/welfare.ts';
import { utilityOf } from '../../../src/core/negotiation/utility.ts';
import { closeBoth, give, jun2025, lockBoth, opening, rules, rulesWith } from '../../support/game.ts';

describe('the outlook', () => {
  test('at the opening is the appraisal', () => {
    const outlook = outlookOf(rules, opening());
    for (const side of bothSides) {
      expect(outlook[side].noDeal).toEqual(appraisalOf(rules)[side].noDeal);
      expect(outlook[side].emptyTreaty).toEqual(appraisalOf(rules)[side].emptyTreaty);
    }
  });

  test('is what walking out would now bring, at every stage', () => {
    const act = { type: 'lever.set', seat: 'us.ustr', lever: 'generalTariff', option: 4 } as const;
    const threat = { type: 'threat.make', seat: 'us.ustr', lever: 'relief', option: 1, channel: 'public' } as const;
    let state = give(rules, opening(), act);
    outlookOf(rules, state);
    for (const commands of [lockBoth, [threat], closeBoth, lockBoth]) {
      state = give(rules, state, ...commands);
      const outlook = outlookOf(rules, state);
      if (state.stage !== 'table') continue;
      const last = give(rules, state, { type: 'talks.walkOut', seat: 'us.whiteHouse' }).afterward?.last;
      for (const side of bothSides)
        expect(outlook[side].noDeal).toEqual(last && marketPoints(jun2025, side, openingSeries(rules), last));
    }
  });

  test('is the same whoever looked before', () => {
    const act = { type: 'lever.set', seat: 'us.commerce', lever: 'carTariff', option: 0 } as const;
    const seen = give(rules, opening(), act);
    outlookOf(rules, seen);
    const looked = outlookOf(rules, give(rules, seen, ...lockBoth));
    expect(outlookOf(rules, give(rules, opening(), act, ...lockBoth))).toEqual(looked);
  });
});

/** What articles say, with nothing left open. */
const closed = rulesWith({
  issues: jun2025.issues.map((issue) => ({ ...issue, options: issue.options.map(({ reopens: _, ...said }) => said) })),
});

test('what an article is said to be worth now is what it brings, to a point, wherever the levers stand', () => {
  const raise = { type: 'lever.set', seat: 'us.ustr', lever: 'generalTariff', option: 4 } as const;
  const hit = { type: 'lever.set', seat: 'us.commerce', lever: 'carTariff', option: 6 } as const;
  const before = [
    opening(closed),
    give(closed, opening(closed), raise, hit),
    give(closed, opening(closed), raise, ...lockBoth, ...closeBoth),
  ];
  for (const state of before.map((game) => give(closed, game, ...lockBoth)))
    for (const [i, issue] of jun2025.issues.entries()) {
      const terms = jun2025.issues.map((_, j) => (j === i ? issue.options.length - 1 : 0));
      const offer = { type: 'offer.make', seat: 'us.ustr', terms } as const;
      const scores = score(closed, give(closed, state, offer, { type: 'offer.accept', seat: 'japan.meti' }));
      for (const side of bothSides) {
        const { utility } = observe(closed, state, leaderOf[side]).preference;
        expect(Math.abs(utilityOf(utility, terms) - (scores?.[side].utility ?? Number.NaN))).toBeLessThan(1.5);
      }
    }
});
