import { describe, expect, test } from 'vitest';
import { draftTerms } from '../../../../src/client/ui/play/offer-draft.ts';
import { refusedReading, shortfallsOf } from '../../../../src/client/ui/play/refused-reading.ts';
import { evenSupport, evenSupportAt, observe, ratificationProbability } from '../../../../src/core/game/index.ts';
import { firstChance } from '../../../../src/core/game/win-set.ts';
import type { Command } from '../../../../src/schema/command.ts';
import { atTable, give, jun2025, lockBoth, packageOf, rulesWith } from '../../../support/game.ts';

const by = rulesWith({ ratification: jun2025.ratification });
const terms = packageOf({ investment: 'usd550bn', farm: 'openRice', defence: 'gdp3', china: 'align' });
const sign: readonly Command[] = [
  { type: 'offer.make', seat: 'us.ustr', terms },
  { type: 'offer.accept', seat: 'japan.meti' },
];
const refused = give(by, atTable(by), ...sign);
const seen = observe(by, refused, 'japan.primeMinister');

describe('a treaty that was refused', () => {
  test('is on the table again, with what the chamber that refused it would take', () => {
    expect(refusedReading(seen)?.terms).toEqual(terms);
    expect(refusedReading(observe(by, atTable(by), 'japan.primeMinister'))).toBeNull();
    const [shortfall, ...others] = shortfallsOf(seen, refused.ballots[0] ?? expect.fail('there is a vote'));
    expect(others).toEqual([]);
    expect(shortfall?.side).toBe('japan');
    expect(shortfall?.even).toBeGreaterThan(shortfall?.stood ?? 100);
    expect(shortfall?.more).toBeGreaterThan(0);
  });

  test('is even at the support that is named, and was at the quorum when it was voted on', () => {
    const winSet = seen.winSets.japan;
    const { passes, refuses } = winSet.shown;
    expect(ratificationProbability(winSet, terms)).toBeLessThan(0.01);
    expect((firstChance(winSet, evenSupport(winSet)) - refuses) / (passes - refuses)).toBeCloseTo(0.5, 9);
    expect(evenSupportAt(winSet, 'japan', refused.ballots, 0)).toBeCloseTo(winSet.quorum, 9);
  });

  test('is where a fresh draft starts, until we have put something else forward', () => {
    const again = give(by, refused, ...lockBoth);
    expect(draftTerms(observe(by, again, 'japan.primeMinister'))).toEqual(terms);
    const ours = packageOf({ carTariff: 'rate15' });
    const spoken = give(by, again, { type: 'offer.make', seat: 'japan.meti', terms: ours });
    expect(draftTerms(observe(by, spoken, 'japan.primeMinister'))).toEqual(ours);
  });
});
