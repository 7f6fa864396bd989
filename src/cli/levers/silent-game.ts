import { apply, bothSides, type GameState, leaderOf, type PerSide, type Rules, start } from '../../core/game/index.ts';
import { outlookOf } from '../../core/game/outlook.ts';
import { openingSeries } from '../../core/game/reading.ts';
import { type GoalPoints, marketPoints } from '../../core/game/welfare.ts';
import type { Command } from '../../schema/command.ts';
import type { Binding } from '../../schema/scenario.ts';

/** What is moved in a round. */
export type Policy = (round: number) => readonly Binding[];

/** What is left when two sides have moved levers and said nothing. */
export interface Standoff {
  readonly levers: Readonly<Record<string, number>>;
  /** A year on, by goal. */
  readonly noDeal: PerSide<GoalPoints>;
  /** A year on with a treaty that leaves every article out; null where the game broke off before. */
  readonly emptyTreaty: PerSide<GoalPoints> | null;
}

const give = (rules: Rules, state: GameState, command: Command): GameState => {
  const result = apply(rules, state, command);
  if (!result.ok) throw new Error(`${command.type}: ${result.rejection.code}`);
  return result.value;
};

const move = (rules: Rules, state: GameState, { lever: id, option }: Binding): GameState => {
  const office = rules.scenario.levers.find((lever) => lever.id === id)?.offices[0];
  return office ? give(rules, state, { type: 'lever.set', seat: office, lever: id, option }) : state;
};

const both = (rules: Rules, state: GameState, type: 'policy.lock' | 'table.close'): GameState =>
  bothSides.reduce((current, side) => give(rules, current, { type, seat: leaderOf[side] }), state);

const brokenOff = (rules: Rules, { levers, afterward }: GameState): Standoff => {
  const opening = openingSeries(rules);
  const came = (side: 'us' | 'japan') => marketPoints(rules.scenario, side, opening, afterward?.last ?? opening);
  return { levers, noDeal: { us: came('us'), japan: came('japan') }, emptyTreaty: null };
};

/** Where two sides stand at the last table of one seed's game in which they only move levers. */
export const playSilently = (rules: Rules, seed: number, policy: Policy): Standoff => {
  let state = start(rules, { scenario: rules.scenario.id, seed, mandates: {} });
  while (state.stage !== 'over') {
    state = policy(state.round).reduce((current, binding) => move(rules, current, binding), state);
    state = both(rules, state, 'policy.lock');
    if (state.round === rules.scenario.rounds) {
      const { us, japan } = outlookOf(rules, state);
      return {
        levers: state.levers,
        noDeal: { us: us.noDeal, japan: japan.noDeal },
        emptyTreaty: { us: us.emptyTreaty, japan: japan.emptyTreaty },
      };
    }
    state = both(rules, state, 'table.close');
  }
  return brokenOff(rules, state);
};
