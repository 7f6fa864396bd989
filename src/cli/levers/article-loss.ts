import type { PerSide, Rules } from '../../core/game/index.ts';
import type { Taste } from '../../core/game/state.ts';
import type { AdditiveUtility } from '../../core/negotiation/utility.ts';
import type { Side } from '../../schema/party.ts';
import { type Estimate, estimate, meanOf } from '../tournament/summary.ts';
import { nashGains, surveyTable, type Table, tableFor } from './prospect.ts';

/** What is lost without an article, per cent of what would have been had with it. */
export interface ArticleLoss {
  readonly issue: string;
  /** Of both sides' surpluses together, each in shares of the most that side could have had. */
  readonly together: Estimate;
  readonly own: PerSide<Estimate>;
}

const withoutIn = (utility: AdditiveUtility, issue: number): AdditiveUtility => ({
  ...utility,
  values: utility.values.map((options, i) => (i === issue ? options.slice(0, 1) : options)),
});

/** The table with an article off it: it can only be left out. */
const without = ({ utilities, reservations }: Table, issue: number): Table => ({
  utilities: { us: withoutIn(utilities.us, issue), japan: withoutIn(utilities.japan, issue) },
  reservations,
});

const lossOf = (free: readonly number[], bound: readonly number[]): Estimate => {
  const lost = estimate(free.map((value, i) => value - (bound[i] ?? 0)));
  const whole = meanOf(free);
  return { mean: (100 * lost.mean) / whole, error: (100 * lost.error) / whole };
};

const lossesIn = (issue: string, free: readonly PerSide<number>[], bound: readonly PerSide<number>[]): ArticleLoss => {
  const own = (side: Side): Estimate =>
    lossOf(
      free.map((shares) => shares[side]),
      bound.map((shares) => shares[side]),
    );
  const joint = (all: readonly PerSide<number>[]): readonly number[] => all.map(({ us, japan }) => us + japan);
  return { issue, together: lossOf(joint(free), joint(bound)), own: { us: own('us'), japan: own('japan') } };
};

/**
 * Find what two sides lose where an article can only be left out, over pairs of drawn tastes that know one another, at
 * the Nash point of the frontier. Not at the treaty that is best for both together: there an article counts the same
 * whatever else is signed, and one side has all of it while the other only pays. At the Nash point the rest is bargained
 * anew, as in play, so that each side's own loss says who needed the article. One side may gain by it; hardly both, since
 * the product of the two surpluses can only fall.
 */
export const appraiseArticles = (rules: Rules, draws: readonly PerSide<Taste>[]): readonly ArticleLoss[] => {
  const tables = draws.map((tastes) => {
    const table = tableFor(rules, tastes);
    return { table, ...surveyTable(table) };
  });
  const free = tables.map(({ shares }) => shares);
  const share = (gain: number, most: number): number => (most > 0 ? gain / most : 0);
  return rules.scenario.issues.map(({ id }, issue) => {
    const bound = tables.map(({ table, surplus }) => {
      const gains = nashGains(without(table, issue));
      return { us: share(gains.us, surplus.us), japan: share(gains.japan, surplus.japan) };
    });
    return lossesIn(id, free, bound);
  });
};
