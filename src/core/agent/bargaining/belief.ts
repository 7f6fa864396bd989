import { type AdditiveUtility, interactionOf, type Outcome, type Preference } from '../../negotiation/utility.ts';
import { clamp } from '../../numeric/rounding.ts';
import { type Cloud, conditionCloud, drawCloud } from './cloud.ts';
import { openDice } from './dice.ts';
import { type Evidence, thin } from './evidence.ts';
import { bestOf, worstOf } from './extreme.ts';
import { drawPools, type IssuePool, POOL } from './issue-pool.ts';
import { ladderOf } from './ladder.ts';
import { drawManner, type Manner } from './manner.ts';
import { recordOf } from './record.ts';
import type { PublicKnowledge } from './strategy.ts';

/** What one side thinks of the other. */
export interface Belief {
  /** The other side's utility, mean of all guesses, on a scale where its worst outcome is 0 and its best 1. */
  readonly utility: AdditiveUtility;
  /** Its reservation value on that scale, mean of all guesses. */
  readonly reservation: number;
  /** Share of the guesses in which it never moves, 0-1. */
  readonly obstinacy: number;
  /** How it behaves in each guess. */
  readonly manners: readonly Manner[];
  /** The guesses, and the draws that they point to. */
  readonly cloud: Cloud;
  readonly pools: readonly IssuePool[];
}

/** How much work a belief is worth. */
export interface Diligence {
  /** Number of guesses. */
  readonly particles: number;
  /** Steps in which the evidence is brought to bear; 0 leaves the prior, and the other side's words unheard. */
  readonly stages: number;
  /** Moves of each guess after each step. */
  readonly moves: number;
}

const MOST_EVIDENCE = 24;
/** Steps down a list of packages that are looked ahead. */
const MOST_RUNGS = 400;

const meanUtility = ({ count, issues, choices, totals }: Cloud, pools: readonly IssuePool[]): AdditiveUtility => {
  const values = pools.map(({ size, worths }, i) => {
    const sums: number[] = new Array<number>(size).fill(0);
    for (let g = 0; g < count; g++) {
      const draw = choices[g * issues + i] ?? 0;
      const share = 1 / ((totals[g] || 1) * count);
      for (let k = 0; k < size; k++) sums[k] = (sums[k] ?? 0) + (worths[draw * size + k] ?? 0) * share;
    }
    return sums;
  });
  return { base: 0, values };
};

/** A guess's pairwise terms on the 0-1 scale: they are taken as known. */
const scaledInteractions = (utility: AdditiveUtility): Pick<AdditiveUtility, 'interactions'> => {
  const { interactions } = utility;
  const range = interactions ? bestOf(utility).worth - worstOf(utility).worth : 0;
  if (!interactions || range <= 0) return {};
  const scaled = interactions.map(({ hub, values }) => ({
    hub,
    values: values.map((rows) => rows.map((row) => row.map((term) => term / range))),
  }));
  return { interactions: scaled };
};

/** A reservation value as a share of the way from the worst outcome to the best, 0-1. */
const reservationShareOf = ({ utility, reservation }: Preference): number => {
  const worst = worstOf(utility).worth;
  const range = bestOf(utility).worth - worst;
  return range > 0 ? clamp((reservation - worst) / range, 0, 1) : 0;
};

/** What our best packages are worth to us, as shares of the way from worst to best. */
const rungsOf = ({ utility }: Preference): Float64Array => {
  const worst = worstOf(utility).worth;
  const ladder = ladderOf(utility).slice(0, MOST_RUNGS);
  const range = (ladder[0]?.worth ?? worst) - worst || 1;
  return Float64Array.from(ladder, ({ worth }) => (worth - worst) / range);
};

/**
 * Form a belief about the other side from what is publicly known and what it has done: a pure function of both,
 * of the work put in and of the seed. `own` says which issues and options there are, and what no deal may be worth.
 */
export const formBelief = (
  own: Preference,
  known: PublicKnowledge,
  evidence: readonly Evidence[],
  { particles, stages, moves }: Diligence,
  seed: number,
): Belief => {
  const dice = openDice(seed, 'belief');
  const heard = stages > 0 ? thin(evidence, MOST_EVIDENCE) : [];
  const firstBid = heard.find(({ kind }) => kind === 'bid')?.outcome;
  const pools = drawPools(own.utility, known, firstBid, dice);
  const expected = { known: known.reservationShare, own: reservationShareOf(own), rungs: rungsOf(own) };
  const drawn = Array.from({ length: POOL }, () => drawManner(dice, expected));
  const hypotheses = { pools, mannerCount: POOL, record: recordOf(heard, pools, drawn, known.guess, expected.rungs) };
  const cloud = conditionCloud(drawCloud(particles, hypotheses, dice), hypotheses, stages, moves, dice);
  const manners = Array.from(cloud.manners, (m) => drawn[m]).filter((manner) => manner !== undefined);
  const mean = (of: (manner: Manner) => number): number =>
    manners.reduce((sum, manner) => sum + of(manner), 0) / Math.max(1, manners.length);
  return {
    utility: { ...meanUtility(cloud, pools), ...(known.guess ? scaledInteractions(known.guess.utility) : {}) },
    reservation: mean(({ reservation }) => reservation),
    obstinacy: mean(({ kind }) => Number(kind === 'obstinate')),
    manners,
    cloud,
    pools,
  };
};

/** What one guess says an outcome is worth to the other side, on its 0-1 scale. */
export const guessedWorth = ({ cloud, pools, utility }: Belief, g: number, outcome: Outcome): number => {
  let sum = 0;
  for (let i = 0; i < outcome.length; i++) {
    const pool = pools[i];
    if (pool) sum += pool.worths[(cloud.choices[g * cloud.issues + i] ?? 0) * pool.size + (outcome[i] ?? 0)] ?? 0;
  }
  const share = sum / (cloud.totals[g] || 1);
  return utility.interactions ? share + interactionOf(utility, outcome) : share;
};
