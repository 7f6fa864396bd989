import { appraisalOf } from '../../game/appraisal.ts';
import { articleValues } from '../../game/article-value.ts';
import { otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import type { Rules } from '../../game/rules.ts';
import { weigh } from '../../game/welfare.ts';
import type { AdditiveUtility } from '../../negotiation/utility.ts';
import { drawNormal } from '../../numeric/normal.ts';
import { openStream } from '../../numeric/stream.ts';
import type { Belief } from './belief.ts';
import type { Level } from './level.ts';
import type { Outlook } from './outlook.ts';
import type { Interest } from './ratified.ts';

/** What the articles are worth to a side as it reads them: each is over- or underrated by a share of its own, all game long. */
const asRead = (
  utility: AdditiveUtility,
  { nature, side }: Observation,
  rules: Rules,
  misreading: number,
): AdditiveUtility =>
  misreading === 0
    ? utility
    : {
        ...utility,
        values: utility.values.map((options, issue) => {
          const [error] = drawNormal(openStream(nature, `${side} reads ${rules.scenario.issues[issue]?.id}`));
          return options.map((value) => value * Math.max(0, 1 + misreading * error));
        }),
      };

/** What a treaty means to this side, as well as it can tell. */
export const ownInterest = (observation: Observation, rules: Rules, { misreading }: Level): Interest => ({
  utility: asRead(observation.preference.utility, observation, rules, misreading),
  noDeal: observation.preference.reservation,
  refusal: observation.refusalWorth,
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
