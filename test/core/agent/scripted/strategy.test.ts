import { describe, expect, test } from 'vitest';
import type { View } from '../../../../src/core/agent/bargaining/strategy.ts';
import {
  givingWay,
  inReturn,
  maximal,
  middleGround,
  neverYielding,
  stepForStep,
} from '../../../../src/core/agent/scripted/strategy.ts';
import { utilityOf } from '../../../../src/core/negotiation/utility.ts';

const own = {
  utility: {
    base: 0,
    values: [
      [0, 6, 9],
      [0, 3, 4],
    ],
  },
  reservation: 2,
};
const guess = {
  utility: {
    base: 13,
    values: [
      [0, -4, -12],
      [0, -3, -9],
    ],
  },
  reservation: 5,
};

const viewAt = (turn: number, theirs: readonly (readonly number[])[] = [], mine: typeof theirs = []): View => ({
  own,
  known: { curves: null, guess, reservationShare: null },
  turn,
  turns: 10,
  mine: mine.map((outcome) => ({ outcome, time: 0 })),
  theirs: theirs.map((outcome) => ({ outcome, time: 0 })),
  seed: 1,
});

const askedBy = (strategy: typeof maximal, view: View): number => {
  const answer = strategy(view);
  return answer.type === 'offer' ? utilityOf(own.utility, answer.outcome) : Number.NaN;
};

describe('a strategy of the league', () => {
  test('that wants everything asks for it to the end', () => {
    expect([askedBy(maximal, viewAt(0)), askedBy(maximal, viewAt(9))]).toEqual([13, 13]);
  });

  test('that never yields asks for the best the other should still take', () => {
    expect([askedBy(neverYielding, viewAt(0)), askedBy(neverYielding, viewAt(9))]).toEqual([9, 9]);
  });

  test('that gives way with time asks for less and less, late or early', () => {
    const late = [0, 5, 9].map((turn) => askedBy(givingWay(0.2), viewAt(turn)));
    const early = [0, 5, 9].map((turn) => askedBy(givingWay(2), viewAt(turn)));
    expect(late).toEqual(late.toSorted((a, b) => b - a));
    expect(early[1]).toBeLessThan(late[1] ?? 0);
  });

  test('that gives in return moves only as far as the other has', () => {
    expect(askedBy(inReturn, viewAt(5, [[0, 0]]))).toBe(13);
    expect(
      askedBy(
        inReturn,
        viewAt(5, [
          [0, 0],
          [0, 1],
        ]),
      ),
    ).toBeGreaterThanOrEqual(10);
  });

  test('that goes step for step takes one for each new package of the other', () => {
    const first = askedBy(stepForStep, viewAt(0));
    const second = askedBy(stepForStep, viewAt(2, [[0, 0]], [[2, 2]]));
    expect(second).toBeLessThan(first);
    expect(
      askedBy(
        stepForStep,
        viewAt(
          4,
          [[0, 0]],
          [
            [2, 2],
            [2, 1],
          ],
        ),
      ),
    ).toBe(second);
  });

  test('that stands in the middle asks for the middle of everything, and takes what is worth as much', () => {
    expect(middleGround(viewAt(0))).toEqual({ type: 'offer', outcome: [1, 1] });
    expect(middleGround(viewAt(1, [[2, 0]]))).toEqual({ type: 'accept' });
  });
});
