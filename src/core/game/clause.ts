import type { Clause } from '../../schema/clause.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';
import { otherSide } from './delegation.ts';

/** What became of something asked for: given, lawfully refused, or refused in breach of the treaty. */
export type Fate = 'granted' | 'refused' | 'breached';

/** What the options of one article, and a breach of the clause, are worth to a side. */
export interface Interest {
  readonly options: readonly number[];
  readonly breach: number;
}

const TRUST_COST = -8;
const CREDIBILITY_COST = -0.15;

/** What breaking its word does beside the escrow, to the breaker and between the two. */
export const breachShocks = ({ claimant }: Pick<Clause, 'claimant'>): readonly Shock[] => [
  { type: 'trust', amount: TRUST_COST },
  { type: 'credibility', side: otherSide(claimant), amount: CREDIBILITY_COST },
];

const worthOf = ({ options }: Interest, from: number, to: number): number => (options[to] ?? 0) - (options[from] ?? 0);

/** What a side does that is asked to go further: it gives what costs it less than refusing, and what costs it nothing. */
export const answerTo = (clause: Clause, responder: Interest, from: number, to: number): Fate => {
  const worth = worthOf(responder, from, to);
  if (clause.refusable) return worth >= 0 ? 'granted' : 'refused';
  return worth >= responder.breach ? 'granted' : 'breached';
};

/** What a demand brings a side, once answered. */
export const outcomeWorth = (own: Interest, from: number, to: number, fate: Fate): number => {
  if (fate === 'granted') return worthOf(own, from, to);
  return fate === 'breached' ? own.breach : 0;
};

/**
 * The option the claimant asks for, expecting the other side to answer by the interest the public sees; null where
 * no demand would gain it anything. Of two that gain it as much, the smaller.
 */
export const demandIn = (clause: Clause, claimant: Interest, expected: Interest, from: number): number | null => {
  const last = Math.min(claimant.options.length - 1, from + clause.steps);
  let best: number | null = null;
  let gain = 0;
  for (let to = from + 1; to <= last; to++) {
    const worth = outcomeWorth(claimant, from, to, answerTo(clause, expected, from, to));
    if (worth > gain) [best, gain] = [to, worth];
  }
  return best;
};

/** The article that leaves others open, by its place among the issues; -1 where the scenario has none. */
export const openIssue = ({ issues }: Scenario): number =>
  issues.findIndex(({ options }) => options.some(({ reopens }) => reopens));

/** The clause that a treaty holds; null where it leaves nothing open. */
export const clauseIn = (scenario: Scenario, terms: readonly number[]): Clause | null => {
  const hub = openIssue(scenario);
  return scenario.issues[hub]?.options[terms[hub] ?? 0]?.reopens ?? null;
};

/** How many steps a clause can be expected to take beyond these terms; those that may be refused count half. */
const exposureOf = ({ issues }: Scenario, clause: Clause, terms: readonly number[]): number =>
  clause.issues.reduce((sum, id) => {
    const i = issues.findIndex((issue) => issue.id === id);
    const room = Math.max(0, (issues[i]?.options.length ?? 1) - 1 - (terms[i] ?? 0));
    return sum + clause.chance * Math.min(clause.steps, room) * (clause.refusable ? 0.5 : 1);
  }, 0);

/** How little a treaty leaves open, 0-1: nothing is 1, as much as any clause of the scenario would is 0. */
export const boundednessOf = (scenario: Scenario, terms: readonly number[]): number => {
  const clauses = (scenario.issues[openIssue(scenario)]?.options ?? []).flatMap(({ reopens }) => reopens ?? []);
  const most = Math.max(0, ...clauses.map((clause) => exposureOf(scenario, clause, terms)));
  const held = clauseIn(scenario, terms);
  return held && most > 0 ? 1 - exposureOf(scenario, held, terms) / most : 1;
};
