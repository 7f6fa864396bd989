import { describe, expect, test } from 'vitest';
import { nashShare, opposition, paretoDistance } from '../../../src/core/negotiation/distance.ts';
import { weightedUtility } from '../../../src/core/negotiation/domain.ts';
import { paretoFrontier } from '../../../src/core/negotiation/frontier.ts';
import { bargain, type Party, type Speaker } from '../../../src/core/negotiation/protocol.ts';
import {
  egalitarianSolution,
  kalaiSmorodinskySolution,
  nashSolution,
  utilitarianSolution,
} from '../../../src/core/negotiation/solution.ts';

const PARTS = 1000;

/** A pie cut into a thousand parts: option k gives the first party k of them. */
const pie = (first: (share: number) => number, second: (share: number) => number) => {
  const shares = Array.from({ length: PARTS + 1 }, (_, k) => k / PARTS);
  return paretoFrontier(
    weightedUtility([1], [shares.map(first)]),
    weightedUtility([1], [shares.map((share) => second(1 - share))]),
    4 * PARTS,
  );
};

const linear = (share: number): number => share;
const nothing = { first: 0, second: 0 };

describe('splitting a pie', () => {
  test('the Nash split gives each its reservation value and half of the rest', () => {
    for (const [r1, r2] of [
      [0, 0],
      [0.3, 0.1],
      [0, 0.5],
    ] as const) {
      const point = nashSolution(pie(linear, linear), { first: r1, second: r2 });
      expect(point?.first).toBeCloseTo(r1 + (1 - r1 - r2) / 2, 3);
    }
  });

  test('the risk-averse get less: with utilities x and sqrt x the Nash split is two thirds to one', () => {
    expect(nashSolution(pie(linear, Math.sqrt), nothing)?.first).toBeCloseTo(2 / 3, 3);
  });

  test('Kalai and Smorodinsky equalise shares of the ideal, the egalitarian surpluses, the utilitarian neither', () => {
    const frontier = pie((share) => 3 * share, linear);
    expect(kalaiSmorodinskySolution(frontier, nothing)?.first).toBeCloseTo(3 / 2, 2);
    expect(egalitarianSolution(frontier, nothing)?.first).toBeCloseTo(3 / 4, 2);
    expect(utilitarianSolution(frontier, nothing)?.first).toBeCloseTo(3, 6);
    expect(nashSolution(frontier, nothing)?.first).toBeCloseTo(3 / 2, 2);
  });

  test('without a zone of agreement there is no solution', () => {
    const apart = { first: 0.7, second: 0.7 };
    for (const solve of [nashSolution, kalaiSmorodinskySolution, egalitarianSolution, utilitarianSolution])
      expect(solve(pie(linear, linear), apart)).toBeNull();
  });

  test('distances: of an even split of a pie, of waste, of two who want the same', () => {
    const frontier = pie(linear, linear);
    expect(paretoDistance({ first: 0.5, second: 0.5 }, frontier)).toBeCloseTo(0, 9);
    expect(paretoDistance({ first: 0.3, second: 0.3 }, frontier)).toBeCloseTo(0.4 / Math.SQRT2, 3);
    expect(nashShare({ first: 0.3, second: 0.7 }, frontier, nothing)).toBeCloseTo(0.21 / 0.25, 3);
    expect(opposition(frontier)).toBeCloseTo(Math.SQRT1_2, 3);
    expect(opposition([{ outcome: [0], first: 1, second: 1 }])).toBe(0);
  });
});

describe('Rubinstein (1982): two who lose by waiting', () => {
  /** By backward induction over the pie in units of the first period: what the proposer keeps with so many turns left. */
  const proposerShare = (patience: readonly [number, number], party: Party, left: number): number => {
    if (left === 1) return 1;
    const next: Party = party === 0 ? 1 : 0;
    return 1 - patience[next] * proposerShare(patience, next, left - 1);
  };

  const speaker =
    (patience: readonly [number, number]): Speaker =>
    ({ party, turn, turns, offers }) => {
      const own = (share: number): number => (party === 0 ? share : 1 - share);
      const keep = proposerShare(patience, party, turns - turn);
      const standing = offers.at(-1)?.outcome[0];
      if (standing !== undefined && own(standing / PARTS) >= keep * patience[party] - 1.5 / PARTS)
        return { type: 'accept' };
      return { type: 'offer', outcome: [Math.round(PARTS * (party === 0 ? keep : 1 - keep))] };
    };

  test.each([
    [0.9, 0.9],
    [0.95, 0.8],
    [0.7, 0.9],
  ])('with discount factors %d and %d the first offer is (1 - d2) / (1 - d1 d2), and is accepted', (d1, d2) => {
    const both = speaker([d1, d2]);
    const { agreement, trace } = bargain([both, both], [PARTS + 1], 200);
    expect((agreement?.[0] ?? 0) / PARTS).toBeCloseTo((1 - d2) / (1 - d1 * d2), 2);
    expect(trace.length).toBe(2);
  });
});
