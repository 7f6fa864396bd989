import { describe, expect, it } from 'vitest';
import {
  articleNumbers,
  draftArticle,
  draftTerms,
  isSettled,
  settledCount,
} from '../../../../src/client/ui/play/offer-draft.ts';
import { observe } from '../../../../src/core/game/index.ts';
import { give, idleRound, lockBoth, opening, rules } from '../../../support/game.ts';

const table = give(rules, opening(), ...lockBoth);
const terms = (first: number, second: number): number[] =>
  rules.scenario.issues.map((_, i) => (i === 0 ? first : i === 1 ? second : 0));
const seen = (state: typeof table) => observe(rules, state, 'japan.primeMinister');

const bothOffered = give(
  rules,
  table,
  { type: 'offer.make', seat: 'us.ustr', terms: terms(2, 1) },
  { type: 'offer.make', seat: 'japan.meti', terms: terms(2, 3) },
);

describe('the draft of an offer', () => {
  it('starts from our last offer, else theirs, else an empty treaty', () => {
    const theirs = give(rules, table, { type: 'offer.make', seat: 'us.ustr', terms: terms(2, 1) });
    expect(draftTerms(seen(table))).toEqual(terms(0, 0));
    expect(draftTerms(seen(theirs))).toEqual(terms(2, 1));
    expect(draftTerms(seen(bothOffered))).toEqual(terms(2, 3));
  });

  it('keeps what was changed within the round, and starts afresh in the next', () => {
    draftArticle(seen(table), 0, 4);
    expect(draftTerms(seen(table))).toEqual(terms(4, 0));
    expect(draftTerms(seen(give(rules, opening(), ...idleRound)))).toEqual(terms(0, 0));
  });
});

describe('an article', () => {
  it('is settled once both sides have put the same into it; leaving it out settles nothing', () => {
    const observation = seen(bothOffered);
    expect([0, 1, 2].map((issue) => isSettled(observation, issue))).toEqual([true, false, false]);
    expect(settledCount(observation)).toBe(1);
  });

  it('has its number among those put in', () => {
    expect(articleNumbers([0, 2, 0, 1])).toEqual([-1, 0, -1, 1]);
  });
});
