import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../../src/core/economy/record/series.ts';
import { attributionOf } from '../../../src/core/game/attribution.ts';
import { type GameState, observe, type Rules } from '../../../src/core/game/index.ts';
import { voiceProbability } from '../../../src/core/game/voice.ts';
import type { Seat } from '../../../src/schema/party.ts';
import { closeBoth, give, idleRound, jun2025, lockBoth, opening, rulesWith } from '../../support/game.ts';

const quiet = { calendar: [], events: [], approvalDrift: { us: 0, japan: 0 } };
const loose = rulesWith({ ...quiet, discipline: { us: 0, japan: 0 } });
const strict = rulesWith({ ...quiet, discipline: { us: 1, japan: 1 } });
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

/** The second round's policy, after a round in which nothing happened. */
const second = (by: Rules, seed: number): GameState => give(by, opening(by, seed), ...idleRound);
const heard = (by: Rules, side: 'us' | 'japan'): readonly Seat[] =>
  SEEDS.flatMap((seed) => second(by, seed).voices[side] ?? []);

describe('a principal who speaks out of turn', () => {
  test('is heard the more, the less discipline and the lower approval', () => {
    expect(voiceProbability(1, 50)).toBe(0);
    expect(voiceProbability(0.5, 0)).toBeLessThan(voiceProbability(0.2, 0));
    expect(voiceProbability(0.5, -5)).toBe(voiceProbability(0.5, 0));
    expect(voiceProbability(0.5, 5)).toBeGreaterThan(voiceProbability(0.5, 0));
    expect(voiceProbability(0, 1000)).toBeLessThanOrEqual(0.8);
  });

  test('is heard about as often as that', () => {
    expect(heard(strict, 'us')).toEqual([]);
    const share = heard(loose, 'us').length / SEEDS.length;
    expect(Math.abs(share - voiceProbability(0, 0))).toBeLessThan(0.2);
  });

  test('is any principal but the one who leads the talks', () => {
    expect(new Set(heard(loose, 'us'))).toEqual(new Set(['us.treasury', 'us.commerce']));
    const send = { type: 'envoy.send', seat: 'us.whiteHouse', envoy: 'us.treasury' } as const;
    const sent = SEEDS.map((seed) => give(loose, opening(loose, seed), ...lockBoth, send, ...closeBoth).voices.us);
    expect(new Set(sent)).toEqual(new Set([null, 'us.commerce', 'us.ustr']));
  });

  test('is not heard before the talks have begun', () => {
    expect(opening(loose).voices).toEqual({ us: null, japan: null });
  });

  test('costs its side credibility, is seen by both, and is named among the causes', () => {
    const seed = SEEDS.find((each) => second(loose, each).voices.japan !== null && !second(loose, each).voices.us);
    const state = second(loose, seed ?? 0);
    const calm = second(strict, seed ?? 0);
    const word = (by: Rules, from: GameState) => seriesOf(give(by, from, ...idleRound).economy);
    const lost = word(strict, calm)['credibility.japan'] - word(loose, state)['credibility.japan'];
    expect(lost).toBeGreaterThan(0.019);
    expect(lost).toBeLessThanOrEqual(0.02);
    expect(word(strict, calm)['credibility.us']).toBeCloseTo(word(loose, state)['credibility.us'], 9);
    for (const seat of ['us.ustr', 'japan.meti'] as const)
      expect(observe(loose, state, seat).voices).toEqual(state.voices);
    const causes = attributionOf(loose, give(loose, state, ...idleRound), 2)?.shares.map(({ cause }) => cause);
    expect(causes).toContainEqual({ kind: 'voice', side: 'japan', seat: state.voices.japan });
  });

  test('changes nothing else that chance brings', () => {
    const events = SEEDS.map(
      (seed) => give(rulesWith({ discipline: { us: 0, japan: 0 } }), opening(undefined, seed), ...idleRound).events,
    );
    expect(events).toEqual(SEEDS.map((seed) => give(rulesWith({}), opening(undefined, seed), ...idleRound).events));
  });

  test('belongs to the delegation', () => {
    expect(jun2025.principals.us.map(({ seat }) => seat)).toContain('us.treasury');
  });
});
