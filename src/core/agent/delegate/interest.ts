import { appraisalOf } from '../../game/appraisal.ts';
import { articleValues } from '../../game/article-value.ts';
import { otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import type { Rules } from '../../game/rules.ts';
import { weigh } from '../../game/welfare.ts';
import type { Belief } from './belief.ts';
import type { Outlook } from './outlook.ts';
import type { Interest } from './ratified.ts';

/** What a treaty means to this side. */
export const ownInterest = ({ preference, refusalWorth }: Observation): Interest => ({
  utility: preference.utility,
  noDeal: preference.reservation,
  refusal: refusalWorth,
});

/** What a treaty means to the other side, as this one believes. */
export const theirInterest = (
  observation: Observation,
  rules: Rules,
  outlook: Outlook,
  { taste }: Belief,
): Interest => {
  const side = otherSide(observation.side);
  const { refusal } = appraisalOf(rules)[side];
  const { interactions } = observation.guess.utility;
  const utility = {
    base: weigh(taste, outlook.emptyTreaty[side]),
    values: articleValues(rules, side, taste, observation.levers),
  };
  return {
    utility: interactions ? { ...utility, interactions } : utility,
    noDeal: weigh(taste, outlook.walkOut[side]),
    refusal: { us: weigh(taste, refusal.us), japan: weigh(taste, refusal.japan) },
  };
};
