/** Why a command was refused. The client has words for each code. */
export type RejectionCode =
  | 'game-over'
  | 'wrong-stage'
  | 'lever-unknown'
  | 'lever-not-yours'
  | 'option-unknown'
  | 'already-locked'
  | 'not-leader'
  | 'not-negotiator'
  | 'already-closed'
  | 'terms-incomplete'
  | 'offer-limit'
  | 'nothing-to-answer'
  | 'issue-unknown'
  | 'threat-limit'
  | 'threat-empty'
  | 'threat-too-small'
  | 'suspension-used'
  | 'hands-tied'
  | 'tie-office'
  | 'tie-limit'
  | 'tie-empty'
  | 'tie-not-yours'
  | 'call-used'
  | 'envoy-unknown'
  | 'envoy-there'
  | 'envoy-sent'
  | 'probe-limit';

export interface Rejection {
  readonly code: RejectionCode;
  /** What was refused: a lever, seat or issue id, where one is to blame. */
  readonly subject?: string;
}

/** A new value, or the reason there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly rejection: Rejection };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });

export const reject = (code: RejectionCode, subject?: string): { ok: false; rejection: Rejection } => ({
  ok: false,
  rejection: subject === undefined ? { code } : { code, subject },
});
