import type { Terms } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Series } from '../../schema/series.ts';
import type { Shock } from '../../schema/shock.ts';
import { withdrawals } from './announcement.ts';
import { type Arrival, shocksOf } from './arrival.ts';
import { ledgerOf, ledgerShocks, termsAfter } from './ledger.ts';
import { treatyEffects } from './lever-shock.ts';
import { ratify, refusersOf } from './ratification.ts';
import { openingSeries } from './reading.ts';
import { refusalShocks } from './refusal.ts';
import type { Rules } from './rules.ts';
import type { Ending, GameState } from './state.ts';
import { noDealEffects, yearLater } from './year-later.ts';

/** Let the year after pass from where levers and markets now stand. */
const runYear = (rules: Rules, state: GameState, shocks: readonly Shock[]): GameState => ({
  ...state,
  stage: 'over',
  pending: [],
  afterward: yearLater(rules, state.economy, [...shocksOf(state.pending), ...shocks]),
});

/** End the game without a treaty; `felt` is what else its end does. */
export const endWithout = (rules: Rules, state: GameState, ending: Ending, felt: readonly Shock[] = []): GameState => {
  const { levers, shocks } = noDealEffects(rules.scenario, state.levers);
  return { ...runYear(rules, state, [...shocks, ...felt]), ending, levers };
};

/** A treaty was refused: it goes back to the table for the next round, or, after the last, the talks have failed. */
const sendBack = (rules: Rules, state: GameState, refusers: readonly Side[]): GameState => {
  const { round } = state;
  const [side] = refusers;
  if (round >= rules.scenario.rounds && side)
    return endWithout(rules, state, { kind: 'unratified', round, side }, refusers.flatMap(refusalShocks));
  const felt = refusers.map(
    (refuser): Arrival => ({ cause: { kind: 'refusal', side: refuser }, shocks: refusalShocks(refuser) }),
  );
  return {
    ...state,
    closed: { us: true, japan: true },
    offers: { us: null, japan: null },
    pending: [...state.pending, ...felt],
  };
};

/** Both sides have agreed: their chambers vote, and the treaty enters into force, with what its open clause brings, or is refused. */
export const sign = (rules: Rules, before: GameState, terms: Terms): GameState => {
  const { round } = before;
  const votes = ratify(rules, before, terms);
  const state: GameState = { ...before, ballots: [...before.ballots, { round, terms, votes }] };
  const refusers = refusersOf(votes);
  if (refusers.length > 0) return sendBack(rules, state, refusers);
  const { scenario } = rules;
  const ledger = ledgerOf(rules, state, terms);
  const { levers, shocks } = treatyEffects(scenario, state.levers, termsAfter(scenario, terms, ledger));
  const felt = [...shocks, ...ledgerShocks(scenario, terms, ledger), ...withdrawals(scenario, state)];
  const ending: Ending = { kind: 'agreement', round };
  return { ...runYear(rules, state, felt), ending, agreement: terms, levers, ledger };
};

/** Whether markets broke this round: dealers saturated, or a price gone too far since the opening. */
const hasRuptured = (scenario: Scenario, opening: Series, now: Series): boolean => {
  const { rupture } = scenario;
  return (
    now.stress >= rupture.stress ||
    (now.ust10y - opening.ust10y) * 100 >= rupture.ust10yBp ||
    (now.jgb30y - opening.jgb30y) * 100 >= rupture.jgb30yBp ||
    Math.abs(now.usdjpy / opening.usdjpy - 1) * 100 >= rupture.usdjpyPercent
  );
};

/** The ending that a round's markets and voters force, if any; the deadline is the last round's. `now` is where they stand. */
export const endingAfterRound = (rules: Rules, round: number, now: Series): Ending | null => {
  const { scenario } = rules;
  if (hasRuptured(scenario, openingSeries(rules), now)) return { kind: 'rupture', round };
  if (now['approval.japan'] < scenario.fall.japan) return { kind: 'fall', round, side: 'japan' };
  if (now['approval.us'] < scenario.fall.us) return { kind: 'fall', round, side: 'us' };
  return round >= scenario.rounds ? { kind: 'deadline', round } : null;
};
