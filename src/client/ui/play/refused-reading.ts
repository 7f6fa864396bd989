import { type Ballot, evenSupport, type Observation, refusersOf, utilityOf } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';

/** What a chamber that refused would take now. */
export interface Shortfall {
  readonly side: Side;
  /** Its support for the treaty at the vote, of 100. */
  readonly stood: number;
  /** The support at which it would now be even; whole numbers, rounded up. */
  readonly even: number;
  /** How much of that the refused treaty lacks as approval stands; 0 where it lacks nothing. */
  readonly more: number;
}

/** The treaty a chamber refused that is on the table again; null if there is none. */
export const refusedReading = ({ ballots, agreement, ending }: Observation): Ballot | null =>
  agreement || ending ? null : (ballots.at(-1) ?? null);

/** What each chamber that refused a treaty would take now. */
export const shortfallsOf = ({ winSets }: Observation, ballot: Ballot): readonly Shortfall[] =>
  refusersOf(ballot.votes).map((side) => {
    const even = evenSupport(winSets[side]);
    return {
      side,
      stood: Math.round(ballot.votes[side].support),
      even: Math.ceil(even),
      more: Math.max(0, Math.ceil(even - utilityOf(winSets[side].total, ballot.terms))),
    };
  });
