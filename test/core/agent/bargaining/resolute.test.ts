import { describe, expect, test } from 'vitest';
import { hardliner, micro } from '../../../../src/core/agent/bargaining/baseline.ts';
import { answersTo } from '../../../../src/core/agent/bargaining/plan.ts';
import { resolute } from '../../../../src/core/agent/bargaining/resolute.ts';
import { takeStance } from '../../../../src/core/agent/bargaining/stance.ts';
import { STRANGER, type Strategy, seat, timeAt, type View } from '../../../../src/core/agent/bargaining/strategy.ts';
import { RESOLUTE } from '../../../../src/core/agent/bargaining/temper.ts';
import { weightedUtility } from '../../../../src/core/negotiation/domain.ts';
import { bargain } from '../../../../src/core/negotiation/protocol.ts';
import { type Outcome, type Preference, utilityOf } from '../../../../src/core/negotiation/utility.ts';

const CURVE = [0, 0.2, 0.4, 0.6, 0.8, 1];
const DOWN = [...CURVE].reverse();
const weights = [
  [0.6, 0.3, 0.1],
  [0.1, 0.3, 0.6],
] as const;
const buyer: Preference = { utility: weightedUtility(weights[0], [CURVE, CURVE, CURVE]), reservation: 0.1 };
const seller: Preference = { utility: weightedUtility(weights[1], [DOWN, DOWN, DOWN]), reservation: 0.1 };

const play = (opponent: Strategy, rounds: number) => {
  const { agreement, trace } = bargain(
    [seat(resolute, buyer, STRANGER, 4), seat(opponent, seller, STRANGER, 5)],
    [6, 6, 6],
    2 * rounds,
  );
  const offers = trace.flatMap(({ party, answer }): Outcome[] =>
    party === 0 && answer.type === 'offer' ? [answer.outcome] : [],
  );
  return { agreement, offers };
};

describe('resolute', () => {
  test('begins with different packages, as whoever answers new with new would have it', () => {
    const { offers } = play(hardliner, 10);
    const early = offers.slice(0, 4).map((outcome) => outcome.join());
    expect(new Set(early).size).toBeGreaterThan(2);
  });

  test('counts on a better answer to a better offer from whoever gives as it is given', () => {
    const asks = (options: readonly number[], turn: number) => ({ outcome: options, time: timeAt(turn, 16) });
    const view: View = {
      own: buyer,
      known: STRANGER,
      turn: 13,
      turns: 16,
      mine: [asks([5, 5, 5], 1), asks([5, 4, 3], 3)],
      theirs: [asks([0, 0, 0], 0), asks([0, 0, 0], 2), asks([1, 0, 0], 4)],
      seed: 7,
    };
    const stance = takeStance(view, RESOLUTE);
    const answers = answersTo(view, stance);
    const isReciprocal = stance.belief.manners.map(({ kind }) => kind === 'reciprocal');
    const mean = (worths: readonly number[]): number => {
      const counted = worths.filter((_, g) => isReciprocal[g]);
      return counted.reduce((sum, worth) => sum + worth, 0) / counted.length;
    };
    expect(mean(answers([2, 2, 0]))).toBeGreaterThan(mean(answers([5, 4, 3])) + 0.05);
  });

  test('brings MiCRO below its second step', () => {
    const { agreement } = play(micro, 24);
    expect(agreement && utilityOf(seller.utility, agreement)).toBeLessThan(0.9);
  });
});
