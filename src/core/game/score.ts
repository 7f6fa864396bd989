import type { Side } from '../../schema/party.ts';
import { paretoFrontier } from '../negotiation/frontier.ts';
import { idealForFirst, idealForSecond, nashSolution } from '../negotiation/solution.ts';
import { clamp, roundTo } from '../numeric/rounding.ts';
import { appraisalOf } from './appraisal.ts';
import { boundednessOf } from './clause.ts';
import type { PerSide } from './delegation.ts';
import { escrowPoints, keptShare, termsAfter } from './ledger.ts';
import { openingSeries } from './reading.ts';
import type { Rules } from './rules.ts';
import type { Afterward, GameState, Taste } from './state.ts';
import { openingUtility } from './treaty-utility.ts';
import { addPoints, type GoalPoints, marketPoints, treatyPoints, weigh } from './welfare.ts';

const SURPLUS_SHARE = 60;
const NASH_SHARE = 25;
const DURABILITY_SHARE = 15;

/** What could have been had in this scenario, with these tastes, before anyone moved. */
export interface Possible {
  readonly batna: PerSide<number>;
  /** The best each side could have had that the other would still have taken. */
  readonly ideal: PerSide<number>;
  readonly nash: PerSide<number>;
}

/** What no deal was worth to a side with this taste before anyone moved: what its score counts from. */
export const openingBatna = (rules: Rules, side: Side, taste: Taste): number =>
  weigh(taste, appraisalOf(rules)[side].noDeal);

const solve = (rules: Rules, { us, japan }: PerSide<Taste>): Possible => {
  const batna = { us: openingBatna(rules, 'us', us), japan: openingBatna(rules, 'japan', japan) };
  const frontier = paretoFrontier(openingUtility(rules, 'us', us, japan), openingUtility(rules, 'japan', japan, us));
  const reservations = { first: batna.us, second: batna.japan };
  const nash = nashSolution(frontier, reservations);
  return {
    batna,
    ideal: {
      us: idealForFirst(frontier, reservations)?.first ?? batna.us,
      japan: idealForSecond(frontier, reservations)?.second ?? batna.japan,
    },
    nash: { us: nash?.first ?? batna.us, japan: nash?.second ?? batna.japan },
  };
};

const solved = new WeakMap<GameState['tastes'], { readonly rules: Rules; readonly possible: Possible }>();

/** What could have been had: BATNA, each side's ideal and the Nash bargaining solution; worked out once a game. */
export const possibleOf = (rules: Rules, { tastes }: Pick<GameState, 'tastes'>): Possible => {
  const known = solved.get(tastes);
  if (known?.rules === rules) return known.possible;
  const possible = solve(rules, tastes);
  solved.set(tastes, { rules, possible });
  return possible;
};

/** The five things that make a treaty last, each 0-1. */
export interface Durability {
  readonly ratified: number;
  readonly calm: number;
  readonly trusted: number;
  readonly bounded: number;
  readonly kept: number;
}

/** One side's result, 0-100: 60 for its own surplus, 25 for its share of the Nash product, 15 for durability. */
export interface Score {
  readonly total: number;
  readonly surplusPart: number;
  readonly nashPart: number;
  readonly durabilityPart: number;
  readonly utility: number;
  readonly batna: number;
  readonly ideal: number;
  readonly points: GoalPoints;
  readonly durability: Durability;
}

const NO_TREATY: Durability = { ratified: 0, calm: 0, trusted: 0, bounded: 0, kept: 0 };
const LASTING_TRUST = 60;

/** How long the treaty would hold: chambers that were never in doubt, calm markets, trust, little left open, and no word broken. */
const durabilityOf = (rules: Rules, state: GameState, afterward: Afterward): Durability => {
  const { agreement } = state;
  const votes = state.ballots.at(-1)?.votes;
  if (!agreement || !votes) return NO_TREATY;
  const { last, months } = afterward;
  const worst = months.reduce((high, month) => Math.max(high, month.stress), 0);
  return {
    ratified: Math.min(votes.us.probability, votes.japan.probability),
    calm: clamp(1 - worst, 0, 1),
    trusted: clamp(last.trust / LASTING_TRUST, 0, 1),
    bounded: boundednessOf(rules.scenario, agreement),
    kept: keptShare(state.ledger),
  };
};

const share = (value: number, from: number, to: number): number =>
  to > from ? clamp((value - from) / (to - from), 0, 1) : value > from ? 1 : 0;

/** Score a finished game for both sides; null while it is still being played. */
export const score = (rules: Rules, state: GameState): PerSide<Score> | null => {
  const { afterward } = state;
  if (!afterward) return null;
  const opening = openingSeries(rules);
  const possible = possibleOf(rules, state);
  const durability = durabilityOf(rules, state, afterward);
  const inForce = state.agreement && termsAfter(rules.scenario, state.agreement, state.ledger);
  const pointsOf = (side: Side): GoalPoints =>
    addPoints(
      marketPoints(rules.scenario, side, opening, afterward.last),
      addPoints(treatyPoints(rules.scenario, side, inForce), escrowPoints(rules.scenario, side, state)),
    );
  const points = { us: pointsOf('us'), japan: pointsOf('japan') };
  const utility = { us: weigh(state.tastes.us, points.us), japan: weigh(state.tastes.japan, points.japan) };
  const best = (possible.nash.us - possible.batna.us) * (possible.nash.japan - possible.batna.japan);
  const reached = Math.max(0, utility.us - possible.batna.us) * Math.max(0, utility.japan - possible.batna.japan);
  const nashPart = NASH_SHARE * (state.agreement ? share(reached, 0, best) : 0);
  const { ratified, calm, trusted, bounded, kept } = durability;
  const durabilityPart = (DURABILITY_SHARE * (ratified + calm + trusted + bounded + kept)) / 5;
  const scoreOf = (side: Side): Score => {
    const surplusPart = SURPLUS_SHARE * share(utility[side], possible.batna[side], possible.ideal[side]);
    return {
      total: roundTo(surplusPart + nashPart + durabilityPart, 0),
      surplusPart,
      nashPart,
      durabilityPart,
      utility: utility[side],
      batna: possible.batna[side],
      ideal: possible.ideal[side],
      points: points[side],
      durability,
    };
  };
  return { us: scoreOf('us'), japan: scoreOf('japan') };
};
