import type { Command } from '../../../schema/command.ts';
import type { Side } from '../../../schema/party.ts';
import type { Binding } from '../../../schema/scenario.ts';
import type { Opponent, Setup } from '../../../schema/setup.ts';
import { leaderOf, type PerSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import { observe } from '../../game/observe.ts';
import { replay } from '../../game/replay.ts';
import type { Rules } from '../../game/rules.ts';
import type { Taste } from '../../game/state.ts';
import { characterOf, resolveOf } from './character.ts';
import { planPolicy } from './policy-plan.ts';
import { type Regret, regretsOf } from './regret.ts';
import { standOn } from './stand.ts';

/** Where a delegate stood when it opened its policy for a round, in its weighted points as they were then. */
export interface RoundStand {
  readonly round: number;
  /** What no deal was worth to it, the least it would ever have settled for, and what it meant to ask. */
  readonly reservation: number;
  readonly floor: number;
  readonly aspiration: number;
  /** What it took the other side to want. */
  readonly believed: Taste;
}

/** A move of its own policy, as it first planned the rounds ahead. */
export interface PlannedMove extends Binding {
  readonly round: number;
}

/** A delegate's sealed papers, opened after the game. */
export interface Dossier {
  /** Share of the way from no deal to the fair point that it never gave up in this game, 0-1. */
  readonly resolve: number;
  /** How late it gives way (below 1), how far it answers in kind, how far its public word is good. */
  readonly exponent: number;
  readonly reciprocity: number;
  readonly honesty: number;
  readonly plan: readonly PlannedMove[];
  readonly rounds: readonly RoundStand[];
  readonly regrets: PerSide<readonly Regret[]>;
}

/** What the delegate saw as it opened each round's policy. */
const openings = (rules: Rules, setup: Setup, commands: readonly Command[], side: Side): readonly Observation[] => {
  const seen = new Map<number, Observation>();
  replay(rules, setup, commands, (before) => {
    if (before.stage !== 'policy' || before.locked[side] || seen.has(before.round)) return;
    seen.set(before.round, observe(rules, before, leaderOf[side]));
  });
  return [...seen.values()];
};

/** Open the papers of the delegate that played a side of a finished game. */
export const dossierOf = (
  opponent: Opponent,
  side: Side,
  rules: Rules,
  setup: Setup,
  commands: readonly Command[],
): Dossier => {
  const character = characterOf(opponent);
  const { exponent, reciprocity, honesty } = character.persona;
  const seen = openings(rules, setup, commands, side);
  const [first] = seen;
  const planned = first ? planPolicy(first, rules, character, standOn(first, rules, character)).ahead : new Map();
  return {
    resolve: first ? resolveOf(character, first) : 0,
    exponent,
    reciprocity,
    honesty,
    plan: [...planned].flatMap(([round, moves]: [number, readonly Binding[]]) =>
      moves.map((move) => ({ round, ...move })),
    ),
    rounds: seen.map((observation) => {
      const { reservation, floor, aspiration, belief } = standOn(observation, rules, character);
      return { round: observation.round, reservation, floor, aspiration, believed: belief.taste };
    }),
    regrets: regretsOf(rules, setup, commands),
  };
};
