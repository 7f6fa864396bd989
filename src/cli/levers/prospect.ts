import { appraisalOf, type PerSide, type Rules } from '../../core/game/index.ts';
import type { Taste } from '../../core/game/state.ts';
import { openingUtility } from '../../core/game/treaty-utility.ts';
import { weigh } from '../../core/game/welfare.ts';
import { paretoFrontier } from '../../core/negotiation/frontier.ts';
import { idealForFirst, idealForSecond, nashSolution, type Reservations } from '../../core/negotiation/solution.ts';
import type { AdditiveUtility, Outcome } from '../../core/negotiation/utility.ts';

/** Two tastes that know one another, before anyone has moved. */
export interface Table {
  readonly utilities: PerSide<AdditiveUtility>;
  /** What no deal is worth: the US first. */
  readonly reservations: Reservations;
}

/** What two tastes could agree on before anyone has moved. */
export interface Prospect {
  /** The ideal less the BATNA, in weighted points. */
  readonly surplus: PerSide<number>;
  /** Share of its surplus that each side has at the Nash point, 0-1; 0 for a side with nothing to gain. */
  readonly shares: PerSide<number>;
  /** The Nash point's terms; null without a zone of agreement. */
  readonly terms: Outcome | null;
}

/** Lay the table for two tastes. */
export const tableFor = (rules: Rules, { us, japan }: PerSide<Taste>): Table => {
  const appraisal = appraisalOf(rules);
  return {
    utilities: { us: openingUtility(rules, 'us', us, japan), japan: openingUtility(rules, 'japan', japan, us) },
    reservations: { first: weigh(us, appraisal.us.noDeal), second: weigh(japan, appraisal.japan.noDeal) },
  };
};

const share = (reached: number, most: number): number => (most > 0 ? reached / most : 0);

/** Survey what can be agreed on at a table. */
export const surveyTable = ({ utilities, reservations }: Table): Prospect => {
  const { first, second } = reservations;
  const frontier = paretoFrontier(utilities.us, utilities.japan);
  const surplus = {
    us: (idealForFirst(frontier, reservations)?.first ?? first) - first,
    japan: (idealForSecond(frontier, reservations)?.second ?? second) - second,
  };
  const nash = nashSolution(frontier, reservations);
  return {
    surplus,
    shares: {
      us: share((nash?.first ?? first) - first, surplus.us),
      japan: share((nash?.second ?? second) - second, surplus.japan),
    },
    terms: nash?.outcome ?? null,
  };
};

/** Survey what two tastes that know one another could agree on. */
export const surveyProspect = (rules: Rules, tastes: PerSide<Taste>): Prospect => surveyTable(tableFor(rules, tastes));

/** What each side has at the Nash point beyond no deal, in weighted points; nothing without a zone of agreement. */
export const nashGains = ({ utilities, reservations }: Table): PerSide<number> => {
  const nash = nashSolution(paretoFrontier(utilities.us, utilities.japan), reservations);
  return { us: nash ? nash.first - reservations.first : 0, japan: nash ? nash.second - reservations.second : 0 };
};
