import fc from 'fast-check';
import { apply, type GameState, type Rules, start } from '../../../../src/core/game/index.ts';
import type { Command } from '../../../../src/schema/command.ts';
import type { Setup } from '../../../../src/schema/setup.ts';
import { idleRound, jun2025, rules } from '../../../support/game.ts';
import { commandsOf } from './command.ts';

/** A game, every command of which was taken. */
export interface RandomGame {
  readonly setup: Setup;
  readonly commands: readonly Command[];
  readonly state: GameState;
}

const mandate = fc.option(
  fc.constantFrom<[string, string]>(['factories', 'borrowing'], ['exports', 'alliance'], ['alliance', 'prices']),
  { nil: undefined },
);
const japaneseMandate = fc.option(
  fc.constantFrom<[string, string]>(['carmakers', 'autonomy'], ['farmers', 'households'], ['security', 'bondMarket']),
  { nil: undefined },
);

const setups: fc.Arbitrary<Setup> = fc
  .tuple(fc.nat(0xffff_ffff), mandate, japaneseMandate)
  .map(([seed, us, japan]) => ({
    scenario: jun2025.id,
    seed,
    mandates: { ...(us && { us }), ...(japan && { japan }) },
  }));

/** Give commands in turn and leave out those refused. */
export const playThrough = (by: Rules, setup: Setup, commands: readonly Command[]): RandomGame => {
  const taken: Command[] = [];
  let state = start(by, setup);
  for (const command of commands) {
    const result = apply(by, state, command);
    if (!result.ok) continue;
    taken.push(command);
    state = result.value;
  }
  return { setup, commands: taken, state };
};

/** Games of random commands, wherever they have got to. */
export const openGames = (length = 60): fc.Arbitrary<RandomGame> =>
  fc
    .tuple(setups, fc.array(commandsOf(jun2025), { maxLength: length }))
    .map(([setup, commands]) => playThrough(rules, setup, commands));

/** Games of random commands that idle to their end. */
export const finishedGames = (length = 60): fc.Arbitrary<RandomGame> =>
  fc.tuple(setups, fc.array(commandsOf(jun2025), { maxLength: length })).map(([setup, commands]) => {
    const idle = Array.from({ length: jun2025.rounds + 1 }, () => idleRound).flat();
    return playThrough(rules, setup, [...commands, ...idle]);
  });
