import type { Lever, Scenario } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';
import { leverShocks } from './lever-shock.ts';
import { leverOf } from './rules.ts';
import type { GameState, Threat } from './state.ts';

/** The option of an ambiguous threat as everyone but its maker sees it. */
export const HIDDEN_OPTION = -1;

/** Where a lever stands when a threat is made: an action is always made from rest. */
export const threatenedFrom = (levers: GameState['levers'], lever: Lever): number =>
  lever.kind === 'action' ? lever.initial : (levers[lever.id] ?? lever.initial);

/** How far a side's word is believed, 0-1. */
export const credibilityOf = ({ economy }: Pick<GameState, 'economy'>, side: Threat['side']): number =>
  side === 'us' ? economy.politics.credibilityUs : economy.politics.credibilityJapan;

/** What the markets make of a move announced for certain: tariffs as announced tariffs, sales as a chip on the table. */
const announced = (lever: Lever, from: number, to: number, credibility: number): readonly Shock[] => {
  const heard: Shock[] = [];
  for (const shock of leverShocks(lever, from, to)) {
    if (shock.type === 'tariff') heard.push({ ...shock, type: 'tariffThreat', credibility });
    if (shock.type === 'treasurySale' && shock.amount > 0) heard.push({ type: 'treasuryThreat', credibility });
    if (shock.type === 'reserveShift') heard.push({ type: 'treasuryThreat', credibility: credibility / 2 });
  }
  return heard;
};

/** Of a card the markets know the lever and the direction: they take the mildest step that means anything, half believed. */
const hinted = (lever: Lever, { from, option }: Threat, credibility: number): readonly Shock[] => {
  const step = Math.sign(option - from);
  for (let to = from + step; step !== 0 && lever.options[to]; to += step) {
    const heard = announced(lever, from, to, credibility / 2);
    if (heard.length > 0) return heard;
  }
  return [];
};

/** Carried out: the lever stands where the threat said; a card is played by any move in its direction. */
export const isCarriedOut = ({ from, option, channel }: Threat, stands: number | undefined): boolean =>
  channel === 'ambiguous' ? (option - from) * ((stands ?? from) - from) > 0 : stands === option;

/**
 * What the markets hear of a threat not yet carried out, its maker's lever standing at `from`: nothing if it is
 * private or of something nobody trades on.
 */
export const announcement = (lever: Lever, threat: Threat, from: number, credibility: number): readonly Shock[] => {
  if (threat.channel === 'private' || isCarriedOut(threat, from)) return [];
  return threat.channel === 'ambiguous'
    ? hinted(lever, threat, credibility)
    : announced(lever, from, threat.option, credibility);
};

const outstanding = (scenario: Scenario, state: GameState, threat: Threat): readonly Shock[] => {
  const lever = leverOf(scenario, threat.lever);
  if (!lever) return [];
  return announcement(lever, threat, threatenedFrom(state.levers, lever), credibilityOf(state, threat.side));
};

/** Whether the economy itself keeps count of a threat: of those it has heard, it does. */
export const isHeard = (scenario: Scenario, state: GameState, threat: Threat): boolean =>
  outstanding(scenario, state, threat).length > 0;

/** A treaty takes back every tariff still threatened in public, at no cost to anyone's word. */
export const withdrawals = (scenario: Scenario, state: GameState): readonly Shock[] =>
  state.threats
    .flatMap((threat) => outstanding(scenario, state, threat))
    .flatMap((shock) => (shock.type === 'tariffThreat' ? [{ ...shock, amount: -shock.amount }] : []));
