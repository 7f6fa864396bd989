import { paretoFrontier } from '../../negotiation/frontier.ts';
import type { AdditiveUtility, Outcome } from '../../negotiation/utility.ts';

/** An outcome and what it is worth to one party. */
export interface Valued {
  readonly outcome: Outcome;
  readonly worth: number;
}

/** The same utility with the opposite sign. */
const negated = ({ base, values, interactions }: AdditiveUtility): AdditiveUtility => {
  const opposite = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((value) => -value));
  const turned = { base: -base, values: opposite(values) };
  return interactions
    ? { ...turned, interactions: interactions.map(({ hub, values: terms }) => ({ hub, values: terms.map(opposite) })) }
    : turned;
};

/** The outcome a party likes best. Exact, with interactions too. */
export const bestOf = (utility: AdditiveUtility): Valued => {
  // Against itself the frontier is a single point, whatever the width of a cell.
  const [point] = paretoFrontier(utility, utility, 1);
  return point ? { outcome: point.outcome, worth: point.first } : { outcome: [], worth: utility.base };
};

/** The outcome a party likes least. Exact, with interactions too. */
export const worstOf = (utility: AdditiveUtility): Valued => {
  const { outcome, worth } = bestOf(negated(utility));
  return { outcome, worth: -worth };
};
