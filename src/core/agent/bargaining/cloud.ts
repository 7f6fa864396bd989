import { exp } from '../../numeric/elementary.ts';
import type { Dice } from './dice.ts';
import type { IssuePool } from './issue-pool.ts';
import { lossOf, type Record } from './record.ts';

/**
 * Many guesses of what the other side wants and how it behaves. A guess is one draw of each issue's pool and one
 * manner; its losses are minus the log likelihood of the evidence.
 */
export interface Cloud {
  readonly count: number;
  readonly issues: number;
  /** Which draw of the issue's pool: `choices[guess * issues + issue]`. */
  readonly choices: Uint16Array;
  /** Index of the manner. */
  readonly manners: Uint16Array;
  /** Highest possible sum of worths: what 1 is on the other side's scale. */
  readonly totals: Float64Array;
  readonly losses: Float64Array;
  /** Sum of worths of each piece of evidence's package: `sums[guess * pieces + piece]`. */
  readonly sums: Float64Array;
}

/** What guesses are made of and measured against. */
export interface Hypotheses {
  readonly pools: readonly IssuePool[];
  readonly mannerCount: number;
  readonly record: Record;
}

const emptyCloud = (count: number, issues: number, pieces: number): Cloud => ({
  count,
  issues,
  choices: new Uint16Array(count * issues),
  manners: new Uint16Array(count),
  totals: new Float64Array(count),
  losses: new Float64Array(count),
  sums: new Float64Array(count * pieces),
});

/** Draw guesses from the prior. */
export const drawCloud = (count: number, { pools, mannerCount, record }: Hypotheses, dice: Dice): Cloud => {
  const { pieces, worths } = record;
  const cloud = emptyCloud(count, pools.length, pieces);
  for (let g = 0; g < count; g++) {
    for (const [i, { weights }] of pools.entries()) {
      const draw = dice.index(weights.length);
      cloud.choices[g * pools.length + i] = draw;
      cloud.totals[g] = (cloud.totals[g] ?? 0) + (weights[draw] ?? 0);
      for (let e = 0; e < pieces; e++)
        cloud.sums[g * pieces + e] = (cloud.sums[g * pieces + e] ?? 0) + (worths[i]?.[draw * pieces + e] ?? 0);
    }
    const manner = dice.index(mannerCount);
    cloud.manners[g] = manner;
    cloud.losses[g] = lossOf(record, cloud.sums, g * pieces, cloud.totals[g] ?? 0, manner);
  }
  return cloud;
};

/** Copy the guesses that systematic resampling by exp(-step * loss) picks (Kitagawa 1996). */
const resample = (cloud: Cloud, step: number, dice: Dice): Cloud => {
  const { count, issues } = cloud;
  const pieces = cloud.sums.length / count;
  const least = cloud.losses.reduce((low, loss) => (loss < low ? loss : low), Infinity);
  const weights = cloud.losses.map((loss) => exp(-step * (loss - least)));
  const each = weights.reduce((sum, weight) => sum + weight, 0) / count;
  const copy = emptyCloud(count, issues, pieces);
  const start = dice.unit();
  let reached = weights[0] ?? 0;
  for (let g = 0, from = 0; g < count; g++) {
    while (reached < (g + start) * each && from < count - 1) reached += weights[++from] ?? 0;
    copy.choices.set(cloud.choices.subarray(from * issues, (from + 1) * issues), g * issues);
    copy.sums.set(cloud.sums.subarray(from * pieces, (from + 1) * pieces), g * pieces);
    copy.manners[g] = cloud.manners[from] ?? 0;
    copy.totals[g] = cloud.totals[from] ?? 0;
    copy.losses[g] = cloud.losses[from] ?? 0;
  }
  return copy;
};

/** Metropolis's rule. */
const isTaken = (rise: number, heat: number, dice: Dice): boolean => rise <= 0 || dice.unit() < exp(-heat * rise);

/** Propose another draw of one issue for a guess. `bench` has room for the packages' sums. */
const moveIssue = (
  cloud: Cloud,
  g: number,
  { pools, record }: Hypotheses,
  heat: number,
  dice: Dice,
  bench: Float64Array,
): void => {
  const { pieces } = record;
  const issue = dice.index(cloud.issues);
  const weights = pools[issue]?.weights;
  const table = record.worths[issue];
  if (!weights || !table) return;
  const held = cloud.choices[g * cloud.issues + issue] ?? 0;
  const draw = dice.index(weights.length);
  const total = (cloud.totals[g] ?? 0) - (weights[held] ?? 0) + (weights[draw] ?? 0);
  for (let e = 0; e < pieces; e++)
    bench[e] = (cloud.sums[g * pieces + e] ?? 0) - (table[held * pieces + e] ?? 0) + (table[draw * pieces + e] ?? 0);
  const loss = lossOf(record, bench, 0, total, cloud.manners[g] ?? 0);
  if (!isTaken(loss - (cloud.losses[g] ?? 0), heat, dice)) return;
  cloud.choices[g * cloud.issues + issue] = draw;
  cloud.sums.set(bench, g * pieces);
  cloud.totals[g] = total;
  cloud.losses[g] = loss;
};

const moveManner = (cloud: Cloud, g: number, { mannerCount, record }: Hypotheses, heat: number, dice: Dice): void => {
  const manner = dice.index(mannerCount);
  const loss = lossOf(record, cloud.sums, g * record.pieces, cloud.totals[g] ?? 0, manner);
  if (!isTaken(loss - (cloud.losses[g] ?? 0), heat, dice)) return;
  cloud.manners[g] = manner;
  cloud.losses[g] = loss;
};

/**
 * Bring the evidence to bear on guesses drawn from the prior, in equal stages of tempering: resample, then move
 * every guess a few times (a sequential Monte Carlo sampler; Del Moral, Doucet and Jasra 2006).
 */
export const conditionCloud = (
  drawn: Cloud,
  hypotheses: Hypotheses,
  stages: number,
  moves: number,
  dice: Dice,
): Cloud => {
  const bench = new Float64Array(hypotheses.record.pieces);
  let cloud = drawn;
  for (let stage = 1; stage <= stages && bench.length > 0; stage++) {
    cloud = resample(cloud, 1 / stages, dice);
    for (let g = 0; g < cloud.count; g++)
      for (let move = 0; move < moves; move++) {
        moveIssue(cloud, g, hypotheses, stage / stages, dice, bench);
        if (move % 2 === 0) moveManner(cloud, g, hypotheses, stage / stages, dice);
      }
  }
  return cloud;
};
