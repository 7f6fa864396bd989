import type { Agent } from '../../core/game/agent.ts';
import type { PerSide, Rules } from '../../core/game/index.ts';
import type { Side } from '../../schema/party.ts';
import { type Bout, type Fixture, playBout } from './bout.ts';
import { agentFor } from './field.ts';
import { type Estimate, estimate, meanOf } from './summary.ts';

/** An agent that may neither move a lever nor threaten with it. */
const withoutLever =
  (agent: Agent, lever: string): Agent =>
  (observation, rules) =>
    agent(observation, rules).filter((command) => !('lever' in command) || command.lever !== lever);

/** The rules with an article taken off the table: it can only be left out. */
const withoutIssue = (rules: Rules, issue: string): Rules => ({
  ...rules,
  scenario: {
    ...rules.scenario,
    issues: rules.scenario.issues.map((one) => (one.id === issue ? { ...one, options: one.options.slice(0, 1) } : one)),
  },
});

const agentsFor = ({ us, japan }: Fixture): PerSide<Agent> => ({ us: agentFor(us), japan: agentFor(japan) });

/** What is lost, as a share of the mean surplus with nothing forbidden. */
const lossOf = (free: readonly number[], bound: readonly number[]): Estimate => {
  const lost = estimate(free.map((value, i) => value - (bound[i] ?? 0)));
  const whole = meanOf(free);
  return { mean: lost.mean / whole, error: lost.error / whole };
};

/** Called after each game. */
type Tick = () => void;

const surplusOf = (bouts: readonly Bout[], side: Side): readonly number[] => bouts.map(({ surplus }) => surplus[side]);

const joint = (bouts: readonly Bout[]): readonly number[] => bouts.map(({ surplus }) => surplus.us + surplus.japan);

/**
 * What each lever is worth to its owner: the share of its surplus that is lost where it may not touch the lever, against
 * the same opponents with the same seeds (restricted play, Jaffe et al. 2012).
 */
export const leverLosses = (rules: Rules, fixtures: readonly Fixture[], tick: Tick) => {
  const play = (fixture: Fixture, agents: PerSide<Agent>): Bout => {
    tick();
    return playBout(rules, fixture, agents);
  };
  const free = fixtures.map((fixture) => play(fixture, agentsFor(fixture)));
  return rules.scenario.levers.map(({ id, side }) => {
    const bound = fixtures.map((fixture) => {
      const agents = agentsFor(fixture);
      return play(fixture, { ...agents, [side]: withoutLever(agents[side], id) });
    });
    const { mean, error } = lossOf(surplusOf(free, side), surplusOf(bound, side));
    return { lever: id, side, loss: mean, error };
  });
};

/**
 * What each article is worth: the share of both sides' surplus together, and of each side's own, that is lost where it
 * is off the table.
 */
export const issueLosses = (rules: Rules, fixtures: readonly Fixture[], tick: Tick) => {
  const play = (by: Rules, fixture: Fixture): Bout => {
    tick();
    return playBout(by, fixture, agentsFor(fixture), rules);
  };
  const free = fixtures.map((fixture) => play(rules, fixture));
  return rules.scenario.issues.map(({ id }) => {
    const by = withoutIssue(rules, id);
    const bound = fixtures.map((fixture) => play(by, fixture));
    const { mean, error } = lossOf(joint(free), joint(bound));
    const ownLoss = (side: Side): number => lossOf(surplusOf(free, side), surplusOf(bound, side)).mean;
    return { issue: id, loss: mean, error, own: { us: ownLoss('us'), japan: ownLoss('japan') } };
  });
};
