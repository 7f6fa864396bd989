import type { Terms } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';
import { drawUnit, openStream } from '../numeric/stream.ts';
import { answerTo, breachShocks, clauseIn, demandIn, type Interest } from './clause.ts';
import { interestIn } from './clause-value.ts';
import { otherSide } from './delegation.ts';
import type { Rules } from './rules.ts';
import type { Demand, GameState, Taste } from './state.ts';
import { publicTaste } from './taste.ts';
import { type GoalPoints, scaledPoints, zeroPoints } from './welfare.ts';

/**
 * What a treaty's open clause brings in the year after: article by article, where the seed gives an occasion, the
 * claimant asks for what gains it most by what it can know, and the other side does what is better for it.
 */
export const ledgerOf = (rules: Rules, state: GameState, terms: Terms): readonly Demand[] => {
  const { scenario } = rules;
  const clause = clauseIn(scenario, terms);
  if (!clause) return [];
  const { claimant } = clause;
  const responder = otherSide(claimant);
  return clause.issues.flatMap((id) => {
    const issue = scenario.issues.findIndex((each) => each.id === id);
    const interest = (side: Side, taste: Taste): Interest =>
      interestIn(rules, side, taste, state.levers, clause, issue);
    const from = terms[issue] ?? 0;
    const [luck] = drawUnit(openStream(state.setup.seed, `clause.${id}`));
    if (luck >= clause.chance) return [];
    const expected = interest(responder, publicTaste(scenario, responder));
    const to = demandIn(clause, interest(claimant, state.tastes[claimant]), expected, from);
    if (to === null) return [];
    return [{ issue: id, from, to, fate: answerTo(clause, interest(responder, state.tastes[responder]), from, to) }];
  });
};

/** A treaty's terms after what was granted under its open clause. */
export const termsAfter = ({ issues }: Scenario, terms: Terms, ledger: readonly Demand[]): Terms =>
  terms.map((option, i) => {
    const demand = ledger.find(({ issue, fate }) => fate === 'granted' && issue === issues[i]?.id);
    return demand ? demand.to : option;
  });

const breachesIn = (ledger: readonly Demand[]): number => ledger.filter(({ fate }) => fate === 'breached').length;

/** What breaches do to the economy. */
export const ledgerShocks = (scenario: Scenario, terms: Terms, ledger: readonly Demand[]): readonly Shock[] => {
  const clause = clauseIn(scenario, terms);
  return clause ? Array.from({ length: breachesIn(ledger) }, () => breachShocks(clause)).flat() : [];
};

/** What a side has forfeited in escrow, as points lost by goal. */
export const escrowPoints = (
  scenario: Scenario,
  side: Side,
  state: Pick<GameState, 'agreement' | 'ledger'>,
): GoalPoints => {
  const clause = state.agreement && clauseIn(scenario, state.agreement);
  const none = zeroPoints(scenario, side);
  return clause && clause.claimant !== side
    ? { ...none, ...scaledPoints(clause.escrow, -breachesIn(state.ledger)) }
    : none;
};

/** The share of what was asked for that was answered within the treaty, 0-1; 1 where nothing was asked. */
export const keptShare = (ledger: readonly Demand[]): number =>
  ledger.length > 0 ? 1 - breachesIn(ledger) / ledger.length : 1;
