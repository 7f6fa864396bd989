import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, type GameState, type RejectionCode, start } from '../../../src/core/game/index.ts';
import { commandSchema } from '../../../src/schema/command.ts';
import { jun2025, rules, setupOf } from '../../support/game.ts';
import { commandsOf } from './support/command.ts';

const GAMES = 250;
const COMMANDS = 60;

/** Every code there is; the type makes the list complete. */
const codes: Readonly<Record<RejectionCode, true>> = {
  'game-over': true,
  'wrong-stage': true,
  'lever-unknown': true,
  'lever-not-yours': true,
  'option-unknown': true,
  'already-locked': true,
  'not-leader': true,
  'not-negotiator': true,
  'already-closed': true,
  'terms-incomplete': true,
  'offer-limit': true,
  'nothing-to-answer': true,
  'issue-unknown': true,
  'threat-limit': true,
  'threat-empty': true,
  'threat-too-small': true,
  'suspension-used': true,
  'hands-tied': true,
  'tie-office': true,
  'tie-limit': true,
  'tie-empty': true,
  'tie-not-yours': true,
  'call-used': true,
  'envoy-unknown': true,
  'envoy-there': true,
  'envoy-sent': true,
  'probe-limit': true,
};

/** Freeze plain data all the way down: a write to it then throws. */
const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
};

test('15,000 random commands in random states: none throws, none writes to the state, each refusal has a known code', () => {
  const seen = { given: 0, taken: 0, refused: new Set<string>(), stages: new Set<string>() };
  const games = fc.array(commandsOf(jun2025), { minLength: COMMANDS, maxLength: COMMANDS });
  fc.assert(
    fc.property(fc.nat(0xffff_ffff), games, (seed, commands) => {
      let state: GameState = freeze(start(rules, setupOf(seed)));
      for (const command of commands) {
        seen.given += 1;
        seen.stages.add(`${state.round > 1 ? 'later' : 'first'} ${state.stage}`);
        const result = apply(rules, state, command);
        if (result.ok) {
          seen.taken += 1;
          state = freeze(result.value);
        } else {
          expect(codes[result.rejection.code]).toBe(true);
          seen.refused.add(result.rejection.code);
        }
      }
    }),
    { numRuns: GAMES },
  );
  expect(seen.given).toBeGreaterThanOrEqual(15_000);
  expect(seen.taken).toBeGreaterThan(1200);
  expect([...seen.stages].sort()).toEqual([
    'first over',
    'first policy',
    'first table',
    'later over',
    'later policy',
    'later table',
  ]);
  expect(seen.refused.size).toBeGreaterThan(10);
});

test('every generated command is one the schema admits', () => {
  fc.assert(fc.property(commandsOf(jun2025), (command) => commandSchema.safeParse(command).success));
});
