import { sameOffer } from '../../negotiation/offer.ts';
import { log } from '../../numeric/elementary.ts';
import type { Evidence } from './evidence.ts';
import type { Manner } from './manner.ts';

/** What a bid is beside those before it: the latest one again, another one again, or a package not asked for before. */
export type Move = 'again' | 'back' | 'new';

/** Minus the log likelihood of each move, from its chance. */
type Losses = Readonly<Record<Move, number>>;
const lossesOf = (again: number, back: number, fresh: number): Losses => ({
  again: -log(again),
  back: -log(back),
  new: -log(fresh),
});

/** Where a manner has come down to another package since its latest bid, and where it has not. */
const MOVED = lossesOf(0.2, 0.05, 0.75);
const STAYED = lossesOf(0.75, 0.05, 0.2);
/** Who answers new with new, and has heard nothing new: any of its packages. */
const UNMOVED = lossesOf(0.4, 0.4, 0.2);
const AIMLESS = lossesOf(0.1, 0.1, 0.8);

/** One bid after another one. */
export interface Change {
  readonly piece: number;
  /** The piece that holds the bid before it. */
  readonly before: number;
  readonly move: Move;
}

const moveOf = (bid: Evidence, latest: Evidence, earlier: readonly Evidence[]): Move => {
  if (sameOffer(bid.outcome, latest.outcome)) return 'again';
  return earlier.some(({ outcome }) => sameOffer(bid.outcome, outcome)) ? 'back' : 'new';
};

/** The bids after the first, each beside the one before it. */
export const changesOf = (evidence: readonly Evidence[]): readonly Change[] => {
  const bids = evidence.flatMap((piece, at) => (piece.kind === 'bid' ? [{ piece, at }] : []));
  return bids.slice(1).flatMap(({ piece, at }, i) => {
    const latest = bids[i];
    if (!latest) return [];
    const earlier = bids.slice(0, i).map((bid) => bid.piece);
    return [{ piece: at, before: latest.at, move: moveOf(piece, latest.piece, earlier) }];
  });
};

/** How many packages of a list, the best first, are worth so much. */
const countAbove = (rungs: Float64Array, level: number): number => {
  let low = 0;
  let high = rungs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rungs[middle] ?? 0) >= level - 1e-9) low = middle + 1;
    else high = middle;
  }
  return low;
};

const isLower = (rungs: Float64Array, before: number, now: number): boolean =>
  countAbove(rungs, now) > countAbove(rungs, before);

/** Minus the log likelihood of a move, for who asks for what is worth so much to it: before, and now. */
export const lossOfMove = (move: Move, rungs: Float64Array, before: number, now: number): number =>
  (isLower(rungs, before, now) ? MOVED : STAYED)[move];

/**
 * Minus the log likelihood, by manner, of which bids were new and which were not: who gives way with time says the
 * same until the time has come for another package, and does not come back to one. `levels` are what each manner asks
 * for, `[manner * pieces + piece]`. Reciprocal manners are left out: theirs depends on what our offers give.
 */
export const habitLosses = (
  evidence: readonly Evidence[],
  changes: readonly Change[],
  manners: readonly Manner[],
  levels: Float64Array,
): Float64Array => {
  const loss = ({ kind, rungs }: Manner, from: number, { piece, before, move }: Change): number => {
    if (kind === 'reciprocal') return 0;
    if (kind === 'aimless') return AIMLESS[move];
    if (kind === 'obstinate') return STAYED[move];
    if (kind === 'timed') return lossOfMove(move, rungs, levels[from + before] ?? 0, levels[from + piece] ?? 0);
    return ((evidence[piece]?.heard ?? 0) > (evidence[before]?.heard ?? 0) ? MOVED : UNMOVED)[move];
  };
  return Float64Array.from(manners, (manner, m) =>
    changes.reduce((sum, change) => sum + loss(manner, m * evidence.length, change), 0),
  );
};
