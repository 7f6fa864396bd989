import type { Side } from '../../schema/party.ts';
import type { AdditiveUtility } from '../negotiation/utility.ts';
import { appraisalOf, startingLevers } from './appraisal.ts';
import { articleValues } from './article-value.ts';
import { clauseValues } from './clause-value.ts';
import { otherSide } from './delegation.ts';
import type { Rules } from './rules.ts';
import type { GameState, Taste } from './state.ts';
import { publicTaste } from './taste.ts';
import { weigh } from './welfare.ts';

/**
 * A side's utility over treaties, on the given base: what the articles are worth to it, and what an open clause may
 * bring, which depends on what the other side wants: its public taste, unless another is given.
 */
export const utilityOver = (
  rules: Rules,
  side: Side,
  taste: Taste,
  base: number,
  levers: GameState['levers'],
  theirs: Taste = publicTaste(rules.scenario, otherSide(side)),
): AdditiveUtility => {
  const values = articleValues(rules, side, taste, levers);
  const tastes = side === 'us' ? { us: taste, japan: theirs } : { us: theirs, japan: taste };
  const clause = clauseValues(rules, side, tastes, levers);
  return clause ? { base, values, interactions: [clause] } : { base, values };
};

/** The same before anyone has moved. */
export const openingUtility = (rules: Rules, side: Side, taste: Taste, theirs?: Taste): AdditiveUtility => {
  const base = weigh(taste, appraisalOf(rules)[side].emptyTreaty);
  return utilityOver(rules, side, taste, base, startingLevers(rules.scenario), theirs);
};
