import { roster } from '../core/agent/roster.ts';
import { playOut } from '../core/game/index.ts';
import { type AgentId, agentIdSchema } from '../schema/setup.ts';
import { WrongArgument } from './fault.ts';
import { describeGame, reportGame } from './game-report.ts';
import { loadRules } from './rulebook.ts';
import { seedOf } from './whole-number.ts';

export interface PlayOptions {
  readonly scenario: string;
  readonly seed: string;
  readonly japan: string;
  readonly us: string;
  readonly json: boolean;
}

const agentOf = (id: string): AgentId => {
  const parsed = agentIdSchema.safeParse(id);
  if (!parsed.success)
    throw new WrongArgument('agent-unknown', `no agent "${id}"; known: ${agentIdSchema.options.join(', ')}`);
  return parsed.data;
};

/** Play one game between two agents and print it. */
export const play = async (options: PlayOptions): Promise<number> => {
  const rules = await loadRules(options.scenario);
  const setup = { scenario: rules.scenario.id, seed: seedOf(options.seed), mandates: {} };
  const agents = { us: roster[agentOf(options.us)], japan: roster[agentOf(options.japan)] };
  const { state, commands } = playOut(rules, setup, agents);
  const report = reportGame(rules, state, commands);
  if (!report) throw new Error('a game played out must be finished');
  console.log(options.json ? JSON.stringify(report) : describeGame(report));
  return 0;
};
