import { isConcession, type Observation, type Rules, standingTie, type Tie } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';

/** The tie that holds a side on an article now, if any. */
export const tieOn = (rules: Rules, observation: Observation, side: Side, issue: number): Tie | null => {
  const tie = standingTie(observation, side);
  return tie && rules.scenario.issues[issue]?.id === tie.issue ? tie : null;
};

/** Whether a side's own tie forbids it an option of an article. */
export const isTiedAway = (
  rules: Rules,
  observation: Observation,
  side: Side,
  issue: number,
  option: number,
): boolean => {
  const tie = tieOn(rules, observation, side, issue);
  return tie !== null && option > tie.most;
};

/** Whether a package goes further than a side's hands allow. */
export const isBeyond = (rules: Rules, observation: Observation, side: Side, terms: readonly number[]): boolean =>
  terms.some((option, issue) => isTiedAway(rules, observation, side, issue, option));

/** The articles on which a side can tie its hands: its concessions, by index. */
export const tiableArticles = (rules: Rules, side: Side): readonly number[] =>
  rules.scenario.issues.flatMap((_, issue) => (isConcession(rules, side, issue) ? [issue] : []));
