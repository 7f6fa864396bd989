import type { Seat, Side } from '../../schema/party.ts';
import type { Shock } from '../../schema/shock.ts';

/** Why something happened to the economy in a round. */
export type Cause =
  /** Its owner moved a lever. */
  | {
      readonly kind: 'lever';
      readonly side: Side;
      readonly lever: string;
      readonly from: number;
      readonly to: number;
    }
  /** The calendar moved a lever. */
  | { readonly kind: 'law'; readonly lever: string; readonly from: number; readonly to: number }
  /**
   * A threat: said this round, and its first instalment; or said last round and now kept or dropped, at the cost of
   * a side's word and standing. What is only hinted at keeps its option to itself: `HIDDEN_OPTION`.
   */
  | {
      readonly kind: 'threat';
      readonly side: Side;
      readonly lever: string;
      readonly option: number;
      readonly fate: 'made' | 'hinted' | 'begun' | 'kept' | 'dropped';
    }
  /** A side tied its own hands. */
  | { readonly kind: 'tie'; readonly side: Side; readonly issue: string; readonly most: number }
  /** A leader called the other. */
  | { readonly kind: 'call'; readonly side: Side }
  /** A side sent someone else to lead its talks. */
  | { readonly kind: 'envoy'; readonly side: Side; readonly seat: Seat }
  /** A principal contradicted its own delegation in public. */
  | { readonly kind: 'voice'; readonly side: Side; readonly seat: Seat }
  /** What the calendar held; an auction comes with its luck. */
  | { readonly kind: 'calendar'; readonly id: string; readonly isAuction: boolean }
  | { readonly kind: 'event'; readonly id: string }
  /** What a side's breaking off did. */
  | { readonly kind: 'talks'; readonly side: Side }
  /** A side's chamber refused what was signed. */
  | { readonly kind: 'refusal'; readonly side: Side }
  /** The scenario's political clock. */
  | { readonly kind: 'drift' }
  /** What earlier rounds had set going, and what time undoes. */
  | { readonly kind: 'underway' }
  /** The other markets' noise. */
  | { readonly kind: 'chance' };

const ORDER: readonly Cause['kind'][] = [
  'lever',
  'threat',
  'tie',
  'call',
  'envoy',
  'talks',
  'refusal',
  'voice',
  'law',
  'calendar',
  'event',
  'drift',
  'chance',
  'underway',
];

/** A cause as text: two are one if it is the same. Sorts what the sides did first, and what nobody did last. */
export const causeKey = (cause: Cause): string =>
  `${String(ORDER.indexOf(cause.kind)).padStart(2, '0')} ${Object.values(cause).join(' ')}`;

/** Shocks on their way to the economy, and why they come. */
export interface Arrival {
  readonly cause: Cause;
  readonly shocks: readonly Shock[];
}

/** The shocks alone, in the order of their arrival. */
export const shocksOf = (arrivals: readonly Arrival[]): readonly Shock[] => arrivals.flatMap(({ shocks }) => shocks);
