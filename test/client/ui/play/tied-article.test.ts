import { describe, expect, it } from 'vitest';
import { isBeyond, isTiedAway, tiableArticles, tieOn } from '../../../../src/client/ui/play/tied-article.ts';
import { apply, observe } from '../../../../src/core/game/index.ts';
import { give, idleRound, lockBoth, opening, rules } from '../../../support/game.ts';

const table = give(rules, opening(), ...lockBoth);
const [article = 0] = tiableArticles(rules, 'japan');
const issue = rules.scenario.issues[article]?.id ?? '';
const tied = give(rules, table, { type: 'hands.tie', seat: 'japan.primeMinister', issue, most: 1 });
const seen = (state: typeof table) => observe(rules, state, 'japan.primeMinister');
const terms = (option: number) => rules.scenario.issues.map((_, i) => (i === article ? option : 0));

describe('an article on which a side has tied its hands', () => {
  it('is marked with the tie, and no other is', () => {
    expect(tieOn(rules, seen(tied), 'japan', article)).toMatchObject({ side: 'japan', issue, most: 1 });
    expect(tieOn(rules, seen(tied), 'us', article)).toBeNull();
    expect(tieOn(rules, seen(tied), 'japan', article + 1)).toBeNull();
    expect(tieOn(rules, seen(table), 'japan', article)).toBeNull();
  });

  it('keeps its options up to the tie, and the rules agree', () => {
    const view = seen(tied);
    for (const option of [0, 1, 2]) {
      const isAllowed = apply(rules, tied, { type: 'offer.make', seat: 'japan.meti', terms: terms(option) }).ok;
      expect(isTiedAway(rules, view, 'japan', article, option)).toBe(!isAllowed);
      expect(isBeyond(rules, view, 'japan', terms(option))).toBe(!isAllowed);
    }
    expect(isBeyond(rules, view, 'us', terms(2))).toBe(false);
  });

  it('is free again after three rounds', () => {
    const after = (rounds: number) =>
      seen(give(rules, tied, ...idleRound.slice(2), ...Array.from({ length: rounds - 1 }, () => idleRound).flat()));
    expect(isTiedAway(rules, after(2), 'japan', article, 2)).toBe(true);
    expect(isTiedAway(rules, after(3), 'japan', article, 2)).toBe(false);
  });
});

describe('the articles on which a side can tie its hands', () => {
  it('are those the rules let it tie', () => {
    for (const side of ['us', 'japan'] as const) {
      const seat = side === 'us' ? 'us.whiteHouse' : 'japan.primeMinister';
      const allowed = rules.scenario.issues.flatMap(({ id }, i) =>
        apply(rules, table, { type: 'hands.tie', seat, issue: id, most: 0 }).ok ? [i] : [],
      );
      expect(tiableArticles(rules, side)).toEqual(allowed);
      expect(allowed.length).toBeGreaterThan(1);
    }
  });
});
