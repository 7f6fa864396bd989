import {
  articleValues,
  goalsOf,
  type Observation,
  publicTaste,
  type Rules,
  utilityOf,
} from '../../../core/game/index.ts';

/** What a package does for one of a side's goals. */
export interface Stake {
  readonly goal: string;
  /** Weighted points, against a treaty that leaves every article out. */
  readonly points: number;
  readonly isDouble: boolean;
}

/** Midway between a goal that counts once and one that counts double. */
const DOUBLE_FROM = 1.4;

/** Split what a package is worth to us by goal. The parts add up to what its articles say, beside what an open clause may yet bring. */
export const stakesOf = (rules: Rules, observation: Observation, terms: readonly number[]): readonly Stake[] => {
  const { side, taste, levers } = observation;
  const plain = publicTaste(rules.scenario, side);
  const weightOf = (goal: string): number => (taste[goal] ?? 0) / (plain[goal] ?? 1);
  const once = Math.min(...Object.keys(taste).map(weightOf));
  return goalsOf(rules.scenario, side).map(({ id }) => ({
    goal: id,
    points: utilityOf({ base: 0, values: articleValues(rules, side, { [id]: taste[id] ?? 0 }, levers) }, terms),
    isDouble: weightOf(id) > DOUBLE_FROM * once,
  }));
};
