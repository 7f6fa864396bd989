import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type GameState, start } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import type { Side } from '../../../src/schema/party.ts';
import { idleRound, jun2025, lockBoth, quietRules, setupOf } from '../../support/game.ts';
import { commandsOf } from './support/command.ts';

const GAMES = 150;
const TALKS = /^(offer|hands|leader|envoy|terms|threat)/;

/** Rounds of talk about the articles that either side can tie its hands on, so that ties are met. */
const talk = commandsOf(jun2025).filter(({ type }) => TALKS.test(type));
const tie: fc.Arbitrary<Command> = fc
  .tuple(
    fc.constantFrom<[Side, string]>(['us', 'carTariff'], ['us', 'steel'], ['japan', 'farm'], ['japan', 'hostNation']),
    fc.nat(1),
  )
  .map(([[side, issue], most]) => ({
    type: 'hands.tie',
    seat: side === 'us' ? 'us.congress' : 'japan.diet',
    issue,
    most,
  }));
const accept = fc.constantFrom<Command>(
  { type: 'offer.accept', seat: 'us.ustr' },
  { type: 'offer.accept', seat: 'japan.meti' },
);
const round = fc
  .array(fc.oneof({ weight: 4, arbitrary: talk }, { weight: 1, arbitrary: tie }, { weight: 1, arbitrary: accept }), {
    maxLength: 25,
  })
  .map((said): readonly Command[] => [...lockBoth, ...said, ...idleRound.slice(2)]);
const games = fc.tuple(fc.nat(0xffff_ffff), fc.array(round, { minLength: 1, maxLength: 8 }));

/** Play what is taken, and look at each step. */
const play = (
  seed: number,
  commands: readonly Command[],
  onTaken?: (before: GameState, command: Command, after: GameState) => void,
): GameState => {
  let state = start(quietRules, setupOf(seed));
  for (const command of commands) {
    const result = apply(quietRules, state, command);
    if (!result.ok) continue;
    onTaken?.(state, command, result.value);
    state = result.value;
  }
  return state;
};

const forbids = (
  { issue, most, round: made }: GameState['ties'][number],
  at: number,
  terms: readonly number[],
): boolean => at < made + 3 && (terms[jun2025.issues.findIndex(({ id }) => id === issue)] ?? 0) > most;

describe('whatever is said at the table', () => {
  test('no side signs or offers what it has tied away, a leader calls once, an envoy and a probe a round', () => {
    const seen = { ties: 0, tiedEndings: 0, calls: 0, signed: 0 };
    fc.assert(
      fc.property(games, ([seed, rounds]) => {
        const once = new Set<string>();
        const state = play(seed, rounds.flat(), (before, command, after) => {
          const { seat, type } = command;
          const side = seat.startsWith('us.') ? 'us' : 'japan';
          const key = type === 'leader.call' ? `${type} ${side}` : `${type} ${side} ${before.round}`;
          if (/^(leader|envoy|terms)/.test(type)) {
            expect(once.has(key)).toBe(false);
            once.add(key);
            seen.calls += 1;
          }
          const signed = after.ballots.at(-1)?.round === before.round ? after.ballots.at(-1)?.terms : null;
          const offered = type === 'offer.make' ? command.terms : null;
          for (const each of before.ties) {
            if (signed) expect(forbids(each, before.round, signed)).toBe(false);
            if (offered && each.side === side) expect(forbids(each, before.round, offered)).toBe(false);
          }
          if (signed && before.ties.length > 0) seen.tiedEndings += 1;
          if (signed) seen.signed += 1;
          const standing = after.offers[side];
          for (const each of after.ties)
            if (standing && each.side === side) expect(forbids(each, after.round, standing)).toBe(false);
        });
        seen.ties += state.ties.length;
      }),
      { numRuns: GAMES },
    );
    expect(seen.ties).toBeGreaterThan(50);
    expect(seen.tiedEndings).toBeGreaterThan(5);
    expect(seen.calls).toBeGreaterThan(50);
  });

  test('what is asked costs nothing', () => {
    const probe: Command = { type: 'terms.probe', seat: 'us.ustr', terms: jun2025.issues.map(() => 1) };
    fc.assert(
      fc.property(games, ([seed, rounds]) => {
        const plain = rounds.flat().filter(({ type }) => type !== 'terms.probe');
        const asked = plain.flatMap((command): readonly Command[] =>
          command.type === 'table.close' ? [probe, command] : [command],
        );
        const known = (state: GameState) => state.passed.map(({ record }) => record.hash);
        expect(known(play(seed, asked))).toEqual(known(play(seed, plain)));
      }),
      { numRuns: 20 },
    );
  });
});
