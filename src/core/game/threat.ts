import type { Lever, Scenario } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';
import { leverShocks } from './lever-shock.ts';
import { leverOf, type Rules } from './rules.ts';
import type { GameState, Threat, ThreatOutcome } from './state.ts';

/** Where policy and law stand in a round. */
type Standing = Pick<GameState, 'round' | 'levers' | 'moved'>;

/** Where a lever stands when a threat is made: an action is always made from rest. */
export const threatenedFrom = (state: GameState, lever: Lever): number =>
  lever.kind === 'action' ? lever.initial : (state.levers[lever.id] ?? lever.initial);

/** What the markets make of a public threat: tariffs as announced tariffs, sales as a chip on the table. */
export const announcement = (lever: Lever, from: number, to: number, credibility: number): readonly Shock[] => {
  const announced: Shock[] = [];
  for (const shock of leverShocks(lever, from, to)) {
    if (shock.type === 'tariff') announced.push({ ...shock, type: 'tariffThreat', credibility });
    if (shock.type === 'treasurySale' && shock.amount > 0) announced.push({ type: 'treasuryThreat', credibility });
    if (shock.type === 'reserveShift') announced.push({ type: 'treasuryThreat', credibility: credibility / 2 });
  }
  return announced;
};

const isSetByLaw = (scenario: Scenario, { round, moved }: Standing, { lever, option }: Threat): boolean =>
  !moved.includes(lever) &&
  scenario.calendar.some(
    (entry) => entry.round === round && entry.bindings.some((b) => b.lever === lever && b.option === option),
  );

const isDue = (threat: Threat, round: number): boolean => threat.round < round;

/** Carried out: once policy is locked the lever stands where the threat said, or the round's law puts it there. */
const isExecuted = (scenario: Scenario, standing: Standing, threat: Threat): boolean =>
  standing.levers[threat.lever] === threat.option || isSetByLaw(scenario, standing, threat);

/** What became of the threats due this round, as policy and law stand. */
export const settledThreats = (
  scenario: Scenario,
  threats: readonly Threat[],
  standing: Standing,
): readonly ThreatOutcome[] =>
  threats
    .filter((threat) => isDue(threat, standing.round))
    .map((threat) => ({ ...threat, executed: isExecuted(scenario, standing, threat) }));

/** By what the economy hears of a threat: nothing, if it was private or of something nobody trades on. */
const heardAs = (scenario: Scenario, state: GameState, threat: Threat): readonly Shock[] => {
  const lever = leverOf(scenario, threat.lever);
  if (!lever || threat.channel === 'private') return [];
  return announcement(lever, threatenedFrom(state, lever), threat.option, credibilityOf(state, threat.side));
};

/** Whether the economy itself keeps count of a threat: of those it has heard, it does. */
export const isHeard = (scenario: Scenario, state: GameState, threat: Threat): boolean =>
  heardAs(scenario, state, threat).length > 0;

/** A treaty takes back every tariff still threatened in public, at no cost to anyone's word. */
export const withdrawals = (scenario: Scenario, state: GameState): readonly Shock[] =>
  state.threats
    .flatMap((threat) => heardAs(scenario, state, threat))
    .flatMap((shock) => (shock.type === 'tariffThreat' ? [{ ...shock, amount: -shock.amount }] : []));

/**
 * What keeping or dropping a threat the economy has not heard does to its maker's word. One dropped costs the share
 * `bluff` of credibility, half of that if it was private; one kept wins `cred_kept` (C).
 */
export const credibilityShock = (rules: Rules, state: GameState, outcome: ThreatOutcome): Shock => {
  const { side, channel, executed } = outcome;
  const share = rules.parameters.bluff * (channel === 'public' ? 1 : 0.5);
  const amount = executed ? rules.parameters.cred_kept : -share * credibilityOf(state, side);
  return { type: 'credibility', side, amount };
};

/** How far a side's word is believed, 0-1. */
export const credibilityOf = (state: GameState, side: Threat['side']): number =>
  side === 'us' ? state.economy.politics.credibilityUs : state.economy.politics.credibilityJapan;
