import type { Side } from '../../../schema/party.ts';
import type { Counsel, Lever, Scenario } from '../../../schema/scenario.ts';
import type { Observation } from '../../game/observation.ts';
import { drawIndex, drawUnit } from '../../numeric/stream.ts';

/** What a bot moves in a round, given what its leader sees. */
export type PolicyPlay = (observation: Observation, scenario: Scenario) => readonly Counsel[];

/** The two advisers' counsel of a round, the firm one's first; none where the scenario has none. */
const counselOf = (scenario: Scenario, side: Side, round: number): readonly Counsel[] =>
  scenario.advice.find((advice) => advice.side === side && advice.round === round)?.counsel ?? [];

const follow = (which: 0 | 1, { side, round }: Observation, scenario: Scenario): readonly Counsel[] => {
  const counsel = counselOf(scenario, side, round)[which];
  return counsel ? [counsel] : [];
};

/** Does as the firm adviser says. */
export const firm: PolicyPlay = (observation, scenario) => follow(0, observation, scenario);

/** Does as the mild adviser says. */
export const mild: PolicyPlay = (observation, scenario) => follow(1, observation, scenario);

/** Hears the firm adviser in odd rounds and the mild one in even. */
export const byTurns: PolicyPlay = (observation, scenario) =>
  follow(observation.round % 2 === 1 ? 0 : 1, observation, scenario);

/** Tosses a coin between the advisers. */
export const byLot: PolicyPlay = (observation, scenario) =>
  follow(drawUnit(observation.dice)[0] < 0.5 ? 0 : 1, observation, scenario);

/** Is firm in the round after the other side has done something that cost trust, and mild otherwise. */
export const inKind: PolicyPlay = (observation, scenario) => {
  const last = observation.reports.at(-1);
  const wasHurt = last?.moves.some(({ lever: id, to, byLaw }) => {
    const lever = scenario.levers.find((one) => one.id === id);
    return !byLaw && lever !== undefined && lever.side !== observation.side && costsTrust(lever, to);
  });
  return follow(wasHurt ? 0 : 1, observation, scenario);
};

/** Leaves every lever where it stands. */
export const idle: PolicyPlay = () => [];

/** Whether putting a lever at an option costs trust. */
export const costsTrust = (lever: Lever, option: number): boolean =>
  lever.options[option]?.shocks.some((shock) => shock.type === 'trust' && shock.amount < 0) ?? false;

const counsel = ({ id, offices }: Lever, option: number): readonly Counsel[] => {
  const [office] = offices;
  return office ? [{ office, lever: id, option }] : [];
};

const leversOf = ({ side }: Observation, scenario: Scenario): readonly Lever[] =>
  scenario.levers.filter((lever) => lever.side === side);

/** Puts every lever at its middle option in the first round and leaves it there. */
export const middling: PolicyPlay = (observation, scenario) =>
  observation.round === 1
    ? leversOf(observation, scenario).flatMap((lever) => counsel(lever, Math.floor(lever.options.length / 2)))
    : [];

/** Moves any one lever to any option. */
export const anything: PolicyPlay = (observation, scenario) => {
  const levers = leversOf(observation, scenario);
  const [which, next] = drawIndex(observation.dice, levers.length);
  const lever = levers[which];
  return lever ? counsel(lever, drawIndex(next, lever.options.length)[0]) : [];
};
