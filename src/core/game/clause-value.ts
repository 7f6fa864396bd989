import type { Clause } from '../../schema/clause.ts';
import type { Side } from '../../schema/party.ts';
import type { Interaction } from '../negotiation/utility.ts';
import { breachWorth, optionValues } from './article-value.ts';
import { answerTo, demandIn, type Interest, openIssue, outcomeWorth } from './clause.ts';
import { otherSide, type PerSide } from './delegation.ts';
import type { Rules } from './rules.ts';
import type { GameState, Taste } from './state.ts';
import { publicTaste } from './taste.ts';

/** A side's interest in one article and in the clause that leaves it open. */
export const interestIn = (
  rules: Rules,
  side: Side,
  taste: Taste,
  levers: GameState['levers'],
  clause: Clause,
  issue: number,
): Interest => ({
  options: optionValues(rules, side, taste, levers, issue),
  breach: breachWorth(rules, side, taste, clause),
});

/**
 * What an open clause is expected to bring a side, in weighted points: for each option of the issue that holds it,
 * by the option at which each other article stands; null where the scenario has none. It is asked and answered as
 * the two tastes have it; the claimant asks knowing the other's public taste.
 */
export const clauseValues = (
  rules: Rules,
  side: Side,
  tastes: PerSide<Taste>,
  levers: GameState['levers'],
): Interaction | null => {
  const { scenario } = rules;
  const hub = openIssue(scenario);
  const valuesOf = (clause: Clause, issue: number): readonly number[] => {
    const { claimant, chance } = clause;
    const responder = otherSide(claimant);
    const interest = (of: Side, taste: Taste): Interest => interestIn(rules, of, taste, levers, clause, issue);
    const own = { us: interest('us', tastes.us), japan: interest('japan', tastes.japan) };
    const expected = interest(responder, publicTaste(scenario, responder));
    return own[side].options.map((_, from) => {
      const to = demandIn(clause, own[claimant], expected, from);
      return to === null ? 0 : chance * outcomeWorth(own[side], from, to, answerTo(clause, own[responder], from, to));
    });
  };
  const values = (scenario.issues[hub]?.options ?? []).map(({ reopens }) =>
    reopens
      ? scenario.issues.map(({ id }, issue) => (reopens.issues.includes(id) ? valuesOf(reopens, issue) : []))
      : [],
  );
  return hub < 0 ? null : { hub, values };
};
