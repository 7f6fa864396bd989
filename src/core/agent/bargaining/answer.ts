import { sameOffer } from '../../negotiation/offer.ts';
import type { Answer } from '../../negotiation/protocol.ts';
import { utilityOf } from '../../negotiation/utility.ts';
import type { Valued } from './extreme.ts';
import type { View } from './strategy.ts';

/** The other side's latest package with its worth to us; null before it has made one. */
export const standingOffer = ({ own, theirs }: View): Valued | null => {
  const latest = theirs.at(-1);
  return latest ? { outcome: latest.outcome, worth: utilityOf(own.utility, latest.outcome) } : null;
};

/** Whether the other side has sent our own latest package back unchanged. */
export const isOwnReturned = ({ mine, theirs }: View): boolean =>
  sameOffer(mine.at(-1)?.outcome ?? null, theirs.at(-1)?.outcome ?? null);

/** Whether no outcome can be agreed any more but the one on the table. */
export const isLastTurn = ({ turn, turns }: View): boolean => turn >= turns - 1;

/**
 * Accept what is worth at least our own next bid (AC_next, Baarslag et al. 2014) or is our own package returned;
 * otherwise bid. Without a bid worth the reservation value there is nothing to talk about.
 */
export const acceptOrBid = (view: View, bid: Valued | null): Answer => {
  const standing = standingOffer(view);
  const { reservation } = view.own;
  const floor = bid && bid.worth >= reservation ? bid.worth : Infinity;
  if (standing && (standing.worth >= floor || isOwnReturned(view))) return { type: 'accept' };
  return bid && floor < Infinity ? { type: 'offer', outcome: bid.outcome } : { type: 'end' };
};
