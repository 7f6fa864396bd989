import type { Clause } from '../../schema/clause.ts';
import type { Side } from '../../schema/party.ts';
import { appraisalOf } from './appraisal.ts';
import { otherSide } from './delegation.ts';
import type { Rules } from './rules.ts';
import type { GameState, Taste } from './state.ts';
import { weigh } from './welfare.ts';

type Levers = GameState['levers'];

const workOut = (rules: Rules, side: Side, weights: Taste, levers: Levers, issue: number): readonly number[] => {
  const { articles, stances, lasting } = appraisalOf(rules)[side];
  const wayWorth = (lever: string, from: number, to: number): number => {
    const [reached, left] = [stances[lever]?.[to], lasting[lever]?.[from]];
    return reached && left && from !== to ? weigh(weights, reached) - weigh(weights, left) : 0;
  };
  return (rules.scenario.issues[issue]?.options ?? []).map((option, k) => {
    const own = articles[issue]?.[k];
    const moved = option.bindings.map(({ lever, option: to }) => wayWorth(lever, levers[lever] ?? to, to));
    return moved.reduce((sum, worth) => sum + worth, own ? weigh(weights, own) : 0);
  });
};

/** What was last worked out for some weights, by issue, and for whom and where. */
interface Made {
  readonly rules: Rules;
  readonly side: Side;
  readonly levers: Levers;
  readonly values: (readonly number[] | undefined)[];
}

const last = new WeakMap<Taste, Made>();

/**
 * What each option of one article is worth by the given weights. An article that fixes a lever is worth the way
 * from where the lever stands: what its option does from the start, less what of the present one a treaty takes back.
 */
export const optionValues = (
  rules: Rules,
  side: Side,
  weights: Taste,
  levers: Levers,
  issue: number,
): readonly number[] => {
  let made = last.get(weights);
  if (made?.levers !== levers || made.side !== side || made.rules !== rules) {
    made = { rules, side, levers, values: [] };
    last.set(weights, made);
  }
  const known = made.values[issue] ?? workOut(rules, side, weights, levers, issue);
  made.values[issue] = known;
  return known;
};

/** The same for every article. */
export const articleValues = (
  rules: Rules,
  side: Side,
  weights: Taste,
  levers: Levers,
): readonly (readonly number[])[] =>
  rules.scenario.issues.map((_, issue) => optionValues(rules, side, weights, levers, issue));

/** What a breach of a clause is worth to a side: what the model makes of it and, for the side that breaks its word, the escrow. */
export const breachWorth = (rules: Rules, side: Side, weights: Taste, clause: Clause): number => {
  const breaker = otherSide(clause.claimant);
  const felt = weigh(weights, appraisalOf(rules)[side].breach[breaker]);
  return side === breaker ? felt - weigh(weights, clause.escrow) : felt;
};
