import type { Channel } from '../../schema/command.ts';

/** What a side did in a round, without its name. Slots: {lever} {option} {issue} {issues} {speaker} {n} {own} {other} {chamber} {support}. */
export interface DeedWords {
  readonly none: string;
  readonly moved: string;
  readonly kept: string;
  readonly dropped: string;
  readonly threatened: Readonly<Record<Channel, string>>;
  readonly tied: string;
  readonly sent: string;
  readonly called: string;
  readonly asked: string;
  readonly offered: string;
  readonly offeredTimes: string;
  readonly refused: string;
  readonly refusedTimes: string;
  /** What stood in the way, after a refusal; and what stands between two of them. */
  readonly over: string;
  readonly and: string;
  readonly suspended: string;
  readonly walkedOut: string;
  readonly signed: string;
  readonly passed: string;
  readonly refusedTreaty: string;
}
