import { sameOffer } from '../../negotiation/offer.ts';
import { interactionOf, type Preference } from '../../negotiation/utility.ts';
import { log } from '../../numeric/elementary.ts';
import type { Evidence } from './evidence.ts';
import { bestOf, worstOf } from './extreme.ts';
import { changesOf, habitLosses, lossOfMove, type Move } from './habit.ts';
import type { IssuePool } from './issue-pool.ts';
import { accepted, asked, askedInReturn, insistenceTable, type Manner } from './manner.ts';

/** Standard deviation of a bid about what the manner asks for, and of a refusal, on the other side's 0-1 scale. */
const BID_SPREAD = 0.07;
const REFUSAL_SPREAD = 0.07;
/** No piece of evidence counts for more than this, in units of log likelihood: others are not always as we imagine. */
const MOST_LOSS = 4;
/** Level of a bid that a manner never makes: the obstinate ask for one package only. */
const NEVER = 9;
const LEAST_LIKELY = 0.05;
/** How dense an even spread over all worths is beside the densest part of a bid's. */
const BID_PEAK = 2.5066 * BID_SPREAD;

/** Evidence laid out so that a guess can be measured against it without looking anything up twice. */
export interface Record {
  /** Number of pieces. */
  readonly pieces: number;
  /** 1 where a piece is a bid, 0 where it is a refusal. */
  readonly isBid: Uint8Array;
  /** What pairwise terms add to each package, on the 0-1 scale. */
  readonly extra: Float64Array;
  /** By issue: worth of that issue in each package under each draw of its pool, `[draw * pieces + piece]`. */
  readonly worths: readonly Float64Array[];
  /** What each manner asks for, or at a refusal accepts, at each piece: `[manner * pieces + piece]`. */
  readonly levels: Float64Array;
  /** Reservation value of each reciprocal manner, -1 for the others; and of each aimless one. */
  readonly returns: Float64Array;
  readonly chances: Float64Array;
  /** What its habit of asking for the same or for something new costs each manner. */
  readonly habits: Float64Array;
  /** By piece, where it is a bid after another: the move that it makes; null elsewhere. */
  readonly moves: readonly (Move | null)[];
  /** Our own list of packages, as a guess of the other side's. */
  readonly rungs: Float64Array;
}

const worthsOf = (evidence: readonly Evidence[], { size, worths, weights }: IssuePool, issue: number): Float64Array => {
  const pieces = evidence.length;
  const options = evidence.map(({ outcome }) => outcome[issue] ?? 0);
  const table = new Float64Array(weights.length * pieces);
  for (let d = 0; d < weights.length; d++)
    for (let e = 0; e < pieces; e++) table[d * pieces + e] = worths[d * size + (options[e] ?? 0)] ?? 0;
  return table;
};

const levelsOf = (evidence: readonly Evidence[], manners: readonly Manner[]): Float64Array => {
  const insisted = insistenceTable(evidence.map(({ time }) => time));
  const levels = new Float64Array(manners.length * evidence.length);
  const first = evidence.find(({ kind }) => kind === 'bid')?.outcome ?? null;
  for (const [m, manner] of manners.entries())
    for (const [e, { kind, outcome, heard }] of evidence.entries()) {
      const level = kind === 'bid' ? asked : accepted;
      const hasMoved = kind === 'bid' && !sameOffer(outcome, first);
      levels[m * evidence.length + e] =
        hasMoved && manner.kind === 'obstinate' ? NEVER : level(manner, insisted[manner.exponent]?.[e] ?? 0, heard);
    }
  return levels;
};

/**
 * Lay out the evidence for pools of worths and manners. A public guess's pairwise terms are taken as known; `rungs` is
 * our own list of packages.
 */
export const recordOf = (
  evidence: readonly Evidence[],
  pools: readonly IssuePool[],
  manners: readonly Manner[],
  guess: Preference | null,
  rungs: Float64Array,
): Record => {
  const range = guess?.utility.interactions ? bestOf(guess.utility).worth - worstOf(guess.utility).worth : 0;
  const extraOf = ({ outcome }: Evidence): number =>
    guess && range > 0 ? interactionOf(guess.utility, outcome) / range : 0;
  const levels = levelsOf(evidence, manners);
  const changes = changesOf(evidence);
  const moves = new Map(changes.map(({ piece, move }) => [piece, move]));
  return {
    pieces: evidence.length,
    isBid: Uint8Array.from(evidence, ({ kind }) => Number(kind === 'bid')),
    extra: Float64Array.from(evidence, extraOf),
    worths: pools.map((pool, issue) => worthsOf(evidence, pool, issue)),
    levels,
    habits: habitLosses(evidence, changes, manners, levels),
    moves: evidence.map((_, e) => moves.get(e) ?? null),
    rungs,
    returns: Float64Array.from(manners, ({ kind, reservation }) => (kind === 'reciprocal' ? reservation : -1)),
    chances: Float64Array.from(manners, ({ kind, reservation }) => (kind === 'aimless' ? reservation : -1)),
  };
};

const pieceLoss = (isBid: boolean, above: number): number => {
  const miss = isBid ? above / BID_SPREAD : above > 0 ? above / REFUSAL_SPREAD : 0;
  const loss = (miss * miss) / 2;
  return loss < MOST_LOSS ? loss : MOST_LOSS;
};

/** The loss under a manner that moves by no level of its own, given its reservation value. */
type MannerLoss = (record: Record, sums: Float64Array, from: number, scale: number, reservation: number) => number;

/**
 * The same for an aimless manner: its bids are spread evenly over all that beats no deal, and it refuses whatever is
 * worse than the bid it happens to think of.
 */
const lossByChance: MannerLoss = ({ pieces, isBid, extra }, sums, from, scale, reservation) => {
  const width = Math.max(BID_SPREAD, 1 - reservation);
  let loss = 0;
  for (let e = 0; e < pieces; e++) {
    const above = ((sums[from + e] ?? 0) * scale + (extra[e] ?? 0) - reservation) / width;
    const likely = isBid[e] === 1 ? (above < -0.05 ? 0 : BID_PEAK / width) : 1 - above;
    loss += likely >= 1 ? 0 : likely > LEAST_LIKELY ? -log(likely) : MOST_LOSS;
  }
  return loss;
};

/** The same for a reciprocal manner, whose level follows our own offers. */
const lossInReturn: MannerLoss = ({ pieces, isBid, extra, moves, rungs }, sums, from, scale, reservation) => {
  let first = -1;
  let given = 0;
  let latest = 1;
  let loss = 0;
  for (let e = 0; e < pieces; e++) {
    const worth = (sums[from + e] ?? 0) * scale + (extra[e] ?? 0);
    if (isBid[e] !== 1) {
      if (first < 0) first = worth;
      if (worth - first > given) given = worth - first;
    }
    const level = askedInReturn(reservation, given);
    loss += pieceLoss(isBid[e] === 1, worth - level);
    const move = moves[e];
    if (move) loss += lossOfMove(move, rungs, latest, level);
    if (isBid[e] === 1) latest = level;
  }
  return loss;
};

/** Minus the log likelihood of the record, if its packages are worth `sums[from..]` out of `total`, under one manner. */
export const lossOf = (record: Record, sums: Float64Array, from: number, total: number, manner: number): number => {
  const { pieces, isBid, extra, levels, returns, chances } = record;
  const scale = total > 0 ? 1 / total : 0;
  const reservation = returns[manner] ?? -1;
  if (reservation >= 0) return lossInReturn(record, sums, from, scale, reservation);
  const habit = record.habits[manner] ?? 0;
  const least = chances[manner] ?? -1;
  if (least >= 0) return habit + lossByChance(record, sums, from, scale, least);
  let loss = habit;
  for (let e = 0; e < pieces; e++) {
    const worth = (sums[from + e] ?? 0) * scale + (extra[e] ?? 0);
    loss += pieceLoss(isBid[e] === 1, worth - (levels[manner * pieces + e] ?? 0));
  }
  return loss;
};
