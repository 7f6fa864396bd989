import { describe, expect, it } from 'vitest';
import { explainedMove } from '../../../../src/client/ui/story/cause-explained.ts';
import { type CausePart, doorsOf, doorsTogether, foldParts } from '../../../../src/client/ui/story/cause-split.ts';
import { isYield, moveOf, prices } from '../../../../src/client/ui/story/price-move.ts';
import { attributionOf } from '../../../../src/core/game/attribution.ts';
import type { Attribution, RoundReport } from '../../../../src/core/game/index.ts';
import { reportsOf } from '../../../../src/core/game/index.ts';
import { seriesIds } from '../../../../src/schema/series.ts';
import { rules } from '../../../support/game.ts';
import { english, japanese } from '../../../support/words.ts';
import { honestGame } from '../support/honest-game.ts';

interface Round {
  readonly report: RoundReport;
  readonly attribution: Attribution;
}

const rounds: readonly Round[] = [7, 8].flatMap((seed) => {
  const { state } = honestGame(seed, 'japan');
  return reportsOf(state).flatMap((report) => {
    const attribution = attributionOf(rules, state, report.round);
    return attribution ? [{ report, attribution }] : [];
  });
});

/** A printed amount as the whole number of its last decimal, without a negative zero. */
const units = (amount: number, decimals: number): number => Math.round(amount * 10 ** decimals) + 0;

const sumOf = (parts: readonly { readonly amount: number }[], decimals: number): number =>
  parts.reduce((sum, { amount }) => sum + units(amount, decimals), 0);

describe.each([
  ['English', english],
  ['Japanese', japanese],
])('a move split into its causes, as printed in %s', (_language, words) => {
  it('adds up to the move printed, for every series of every round', () => {
    expect(rounds.length).toBeGreaterThan(8);
    for (const { report, attribution } of rounds)
      for (const series of seriesIds) {
        const { split, print } = explainedMove(words, report, attribution, series);
        expect(sumOf(split.parts, print.decimals), series).toBe(units(split.move, print.decimals));
        const raw = (report.after[series] - report.before[series]) * print.factor;
        expect(Math.abs(split.move - raw), series).toBeLessThanOrEqual(0.5 / 10 ** print.decimals + 1e-9);
      }
  });

  it('still adds up when small causes are folded, and names what it folds by number', () => {
    for (const { report, attribution } of rounds)
      for (const series of seriesIds) {
        const { split, print } = explainedMove(words, report, attribution, series);
        const { shown, rest } = foldParts(split.parts, print.decimals);
        expect(sumOf([...shown, ...(rest ? [rest] : [])], print.decimals)).toBe(units(split.move, print.decimals));
        expect(shown.length + (rest?.count ?? 0)).toBe(split.parts.length);
      }
  });

  it('opens each cause of a price into channels that add up to it, and all causes into channels that add up to the move', () => {
    for (const { report, attribution } of rounds)
      for (const price of prices) {
        const { split, print } = explainedMove(words, report, attribution, price);
        for (const part of split.parts)
          expect(sumOf(doorsOf(part, price, print), print.decimals), price).toBe(units(part.amount, print.decimals));
        const together = doorsTogether(split.parts, price, print);
        expect(sumOf(together, print.decimals)).toBe(units(split.move, print.decimals));
      }
  });
});

describe('the channels', () => {
  it('hold no compounding where the ledger counts as the price does: in basis points', () => {
    for (const { report, attribution } of rounds)
      for (const price of prices.filter(isYield)) {
        const { split, print } = explainedMove(english, report, attribution, price);
        expect(doorsTogether(split.parts, price, print).map(({ id }) => id)).not.toContain('compounding');
      }
  });

  it('are the ledger of the round', () => {
    for (const { report } of rounds)
      for (const price of prices.filter(isYield)) {
        const sum = Object.values(report.causes[price]).reduce((total, amount) => total + amount, 0);
        expect(moveOf(report, price)).toBeCloseTo(sum, 6);
      }
  });
});

describe('foldParts', () => {
  const [share] = rounds[0]?.attribution.shares ?? [];
  if (!share) throw new Error('a round has causes');
  const parts = (...amounts: readonly number[]): readonly CausePart[] =>
    amounts.map((amount, i) => ({ id: String(i), amount, share }));

  it('folds what is under a twentieth of the largest', () => {
    const { shown, rest } = foldParts(parts(10, -4, 0.3, -0.2, 0.1), 1);
    expect(shown.map(({ amount }) => amount)).toEqual([10, -4]);
    expect(rest).toEqual({ count: 3, amount: 0.2 });
  });

  it('shows at most six, and folds the others', () => {
    const { shown, rest } = foldParts(parts(9, 8, 7, 6, 5, 4, 3, 2), 1);
    expect(shown).toHaveLength(6);
    expect(rest).toEqual({ count: 2, amount: 5 });
  });

  it('does not hide a single small cause behind the words for several', () => {
    expect(foldParts(parts(10, 0.1), 1)).toEqual({ shown: parts(10, 0.1), rest: null });
  });
});
