import type { PerSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import { ratificationProbability } from '../../game/win-set.ts';
import { type FrontierPoint, paretoFrontier } from '../../negotiation/frontier.ts';
import { type AdditiveUtility, type Outcome, utilityOf } from '../../negotiation/utility.ts';

type WinSets = Observation['winSets'];

/** What a treaty means to one side: in force, and if it is never made or a chamber refuses it. */
export interface Interest {
  readonly utility: AdditiveUtility;
  /** An end to the talks, now. */
  readonly noDeal: number;
  /** What it adds to that if a chamber says no to what was signed, by whose; less than 0. */
  readonly refusal: PerSide<number>;
}

/** The chance that either chamber passes a treaty, 0-1. */
export const oddsOf = (winSets: WinSets, terms: Outcome): PerSide<number> => ({
  us: ratificationProbability(winSets.us, terms),
  japan: ratificationProbability(winSets.japan, terms),
});

/** What signing is worth to a side before the chambers have voted. */
export const signedWorth = ({ utility, noDeal, refusal }: Interest, odds: PerSide<number>, terms: Outcome): number => {
  const passed = odds.us * odds.japan;
  const blamed = (1 - odds.us) * refusal.us + (1 - odds.japan) * refusal.japan;
  return passed * utilityOf(utility, terms) + (1 - passed) * noDeal + blamed;
};

/** Whether an option of an issue, by their indices, can be agreed at all. */
export type Allows = (issue: number, option: number) => boolean;

/** How much of the chambers' support a side buys at the price of its own utility when packages are looked for. */
const PRICES_OF_SUPPORT = [0, 3, 12] as const;
const FRONTIER_CELLS = 64;

/** The utility with the chambers' support added at a price, and what is ruled out left out. */
const searched = (
  utility: AdditiveUtility,
  { us, japan }: WinSets,
  price: number,
  allows: Allows,
): AdditiveUtility => ({
  ...utility,
  values: utility.values.map((options, i) =>
    options.map((value, k) => {
      const support = (us.total.values[i]?.[k] ?? 0) + (japan.total.values[i]?.[k] ?? 0);
      return allows(i, k) ? value + price * support : -Infinity;
    }),
  ),
});

/** Drop what another package betters for both; the best for the first party first. */
const undominated = (points: readonly FrontierPoint[]): readonly FrontierPoint[] => {
  const kept: FrontierPoint[] = [];
  let ceiling = -Infinity;
  for (const point of [...points].sort((a, b) => b.first - a.first || b.second - a.second)) {
    if (point.second <= ceiling) continue;
    kept.push(point);
    ceiling = point.second;
  }
  return kept;
};

/** Packages nobody could better for both once the chambers are counted in, by what signing is worth to either. */
export const packagesFor = (
  first: Interest,
  second: Interest,
  winSets: WinSets,
  allows: Allows,
): readonly FrontierPoint[] => {
  const found = PRICES_OF_SUPPORT.flatMap((price) =>
    paretoFrontier(searched(first.utility, winSets, price, allows), second.utility, FRONTIER_CELLS),
  );
  return undominated(
    found.map(({ outcome }) => {
      const odds = oddsOf(winSets, outcome);
      return { outcome, first: signedWorth(first, odds, outcome), second: signedWorth(second, odds, outcome) };
    }),
  );
};
