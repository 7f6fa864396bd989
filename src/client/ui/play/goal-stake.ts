import { appraisalOf, goalsOf, type Observation, publicTaste, type Rules } from '../../../core/game/index.ts';

/** What a package does for one of a side's goals. */
export interface Stake {
  readonly goal: string;
  /** Weighted points, against a treaty that leaves every article out. */
  readonly points: number;
  readonly isDouble: boolean;
}

/** Midway between a goal that counts once and one that counts double. */
const DOUBLE_FROM = 1.4;

/** Split what a package is worth to us by goal. The parts add up to its worth over an empty treaty. */
export const stakesOf = (rules: Rules, observation: Observation, terms: readonly number[]): readonly Stake[] => {
  const { side, taste } = observation;
  const { articles } = appraisalOf(rules)[side];
  const plain = publicTaste(rules.scenario, side);
  const leanings = Object.keys(taste).map((goal) => (taste[goal] ?? 0) / (plain[goal] ?? 1));
  const once = Math.min(...leanings);
  return goalsOf(rules.scenario, side).map(({ id }) => ({
    goal: id,
    points: terms.reduce((sum, option, issue) => sum + (taste[id] ?? 0) * (articles[issue]?.[option]?.[id] ?? 0), 0),
    isDouble: (taste[id] ?? 0) / (plain[id] ?? 1) > DOUBLE_FROM * once,
  }));
};
