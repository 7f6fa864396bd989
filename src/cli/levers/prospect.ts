import { appraisalOf, type PerSide, type Rules } from '../../core/game/index.ts';
import type { Taste } from '../../core/game/state.ts';
import { openingUtility } from '../../core/game/treaty-utility.ts';
import { weigh } from '../../core/game/welfare.ts';
import { paretoFrontier } from '../../core/negotiation/frontier.ts';
import { idealForFirst, idealForSecond, nashSolution } from '../../core/negotiation/solution.ts';
import type { Outcome } from '../../core/negotiation/utility.ts';

/** What two tastes could agree on before anyone has moved. */
export interface Prospect {
  /** The ideal less the BATNA, in weighted points. */
  readonly surplus: PerSide<number>;
  /** Share of its surplus that each side has at the Nash point, 0-1; 0 for a side with nothing to gain. */
  readonly shares: PerSide<number>;
  /** The Nash point's terms; null without a zone of agreement. */
  readonly terms: Outcome | null;
}

/** Survey what two tastes that know one another could agree on. */
export const surveyProspect = (rules: Rules, { us, japan }: PerSide<Taste>): Prospect => {
  const appraisal = appraisalOf(rules);
  const reservations = { first: weigh(us, appraisal.us.noDeal), second: weigh(japan, appraisal.japan.noDeal) };
  const { first, second } = reservations;
  const frontier = paretoFrontier(openingUtility(rules, 'us', us, japan), openingUtility(rules, 'japan', japan, us));
  const surplus = {
    us: (idealForFirst(frontier, reservations)?.first ?? first) - first,
    japan: (idealForSecond(frontier, reservations)?.second ?? second) - second,
  };
  const nash = nashSolution(frontier, reservations);
  const share = (reached: number, most: number): number => (most > 0 ? reached / most : 0);
  return {
    surplus,
    shares: {
      us: share((nash?.first ?? first) - first, surplus.us),
      japan: share((nash?.second ?? second) - second, surplus.japan),
    },
    terms: nash?.outcome ?? null,
  };
};
