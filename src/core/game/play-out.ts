import type { Command } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { Setup } from '../../schema/setup.ts';
import type { Agent } from './agent.ts';
import { apply } from './apply.ts';
import { bothSides, leaderOf, otherSide, type PerSide } from './delegation.ts';
import { observe } from './observe.ts';
import type { Rules } from './rules.ts';
import { start } from './start.ts';
import type { GameState } from './state.ts';

/** A finished game and the commands that made it. */
export interface PlayedGame {
  readonly state: GameState;
  readonly commands: readonly Command[];
}

/** Let one side's agent act: the state after what it did, and what that was. A refused command is left out. */
const actAs = (rules: Rules, state: GameState, side: Side, agent: Agent): PlayedGame => {
  const done: Command[] = [];
  let current = state;
  for (const command of agent(observe(rules, state, leaderOf[side]), rules)) {
    const result = apply(rules, current, command);
    if (!result.ok) continue;
    current = result.value;
    done.push(command);
  }
  return { state: current, commands: done };
};

/**
 * Both sides have fallen silent: one of them locks or closes, the US in odd rounds, so that
 * the other still has its last word.
 */
const endStage = (rules: Rules, state: GameState): PlayedGame => {
  const type = state.stage === 'policy' ? 'policy.lock' : 'table.close';
  const first: Side = state.round % 2 === 1 ? 'us' : 'japan';
  for (const side of [first, otherSide(first)]) {
    const command: Command = { type, seat: leaderOf[side] };
    const result = apply(rules, state, command);
    if (result.ok) return { state: result.value, commands: [command] };
  }
  throw new Error('a stage that is not over can be ended');
};

/** Play a whole game between two agents, the US speaking first. */
export const playOut = (rules: Rules, setup: Setup, agents: PerSide<Agent>): PlayedGame => {
  const commands: Command[] = [];
  let state = start(rules, setup);
  while (state.stage !== 'over') {
    let spoken = 0;
    for (const side of bothSides) {
      const turn = actAs(rules, state, side, agents[side]);
      state = turn.state;
      commands.push(...turn.commands);
      spoken += turn.commands.length;
    }
    if (spoken > 0) continue;
    const ended = endStage(rules, state);
    state = ended.state;
    commands.push(...ended.commands);
  }
  return { state, commands };
};
