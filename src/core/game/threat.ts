import type { Channel } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';
import { credibilityOf, isCarriedOut, isHeard } from './announcement.ts';
import type { Arrival } from './arrival.ts';
import { type PerSide, withSide } from './delegation.ts';
import type { Rules } from './rules.ts';
import type { GameState, Threat, ThreatOutcome } from './state.ts';

/** Where policy and law stand in a round. */
type Standing = Pick<GameState, 'round' | 'levers' | 'moved'>;

const isSetByLaw = (scenario: Scenario, { round, moved }: Standing, threat: Threat): boolean =>
  !moved.includes(threat.lever) &&
  scenario.calendar.some(
    (entry) =>
      entry.round === round &&
      entry.bindings.some(({ lever, option }) => lever === threat.lever && isCarriedOut(threat, option)),
  );

const isDue = (threat: Threat, round: number): boolean => threat.round < round;

/** Carried out once policy is locked, or by the round's law. */
const isExecuted = (scenario: Scenario, standing: Standing, threat: Threat): boolean =>
  isCarriedOut(threat, standing.levers[threat.lever]) || isSetByLaw(scenario, standing, threat);

/** What became of the threats due this round, as policy and law stand. */
export const settledThreats = (
  scenario: Scenario,
  threats: readonly Threat[],
  standing: Standing,
): readonly ThreatOutcome[] =>
  threats
    .filter((threat) => isDue(threat, standing.round))
    .map((threat) => ({ ...threat, executed: isExecuted(scenario, standing, threat) }));

/** Of a threat's publicness: the part of the audience's cost, and of a bluff's. */
const AUDIENCE: Readonly<Record<Channel, number>> = { private: 0, ambiguous: 0.25, public: 1, partial: 1 };
export const LOUDNESS: Readonly<Record<Channel, number>> = { private: 0.5, ambiguous: 0.5, public: 1, partial: 1 };
const REPEATED = 1.5;

/**
 * Approval points that dropping a threat costs its maker at home: the scenario's audience cost, half as much again
 * for each earlier back-down, a quarter of it for a card, nothing in private.
 */
export const backDownCost = ({ audience }: Scenario, side: Side, channel: Channel, earlier: number): number => {
  let cost = audience[side] * AUDIENCE[channel];
  for (let i = 0; i < earlier; i++) cost *= REPEATED;
  return cost;
};

/**
 * What keeping or dropping a threat the economy has not heard does to its maker's word. One dropped costs the share
 * `bluff` of credibility, half of that if it was private or a card; one kept wins `cred_kept` (C).
 */
const credibilityShock = (rules: Rules, state: GameState, { side, channel, executed }: ThreatOutcome): Shock => {
  const share = rules.parameters.bluff * LOUDNESS[channel];
  const amount = executed ? rules.parameters.cred_kept : -share * credibilityOf(state, side);
  return { type: 'credibility', side, amount };
};

/** What the threats that fall due do to their makers, and the count of back-downs after them. */
export interface Reckoning {
  readonly arrivals: readonly Arrival[];
  readonly backDowns: PerSide<number>;
}

/** Settle the threats that fall due once both sides have locked: `state` is as before, `standing` as policy is now. */
export const reckon = (rules: Rules, state: GameState, standing: Standing): Reckoning => {
  const { scenario } = rules;
  let { backDowns } = state;
  const arrivals: Arrival[] = [];
  for (const outcome of settledThreats(scenario, state.threats, standing)) {
    const { side, lever, option, channel, executed } = outcome;
    const shocks: Shock[] = isHeard(scenario, state, outcome) ? [] : [credibilityShock(rules, state, outcome)];
    if (!executed && channel !== 'private') {
      const amount = -backDownCost(scenario, side, channel, backDowns[side]);
      shocks.push({ type: 'approval', side, amount });
      backDowns = withSide(backDowns, side, backDowns[side] + 1);
    }
    const fate = executed ? 'kept' : 'dropped';
    if (shocks.length > 0) arrivals.push({ cause: { kind: 'threat', side, lever, option, fate }, shocks });
  }
  return { arrivals, backDowns };
};
