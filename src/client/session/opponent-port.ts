import type { Delegate } from '../../core/agent/delegate/delegate.ts';
import type { Observation, Rules } from '../../core/game/index.ts';
import type { Command, Terms } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { Opponent, Setup } from '../../schema/setup.ts';

type Answer<Question extends keyof Delegate> = Promise<ReturnType<Delegate[Question]>>;

/** What an opponent can be asked. Views are its own; the same view gets the same answer. */
export interface OpponentMind {
  /** The commands it gives now; none if it has nothing to add to what stands. */
  decide(view: Observation): Answer<'decide'>;
  explain(view: Observation, terms: Terms): Answer<'explain'>;
  lean(view: Observation, terms: Terms): Answer<'lean'>;
  wanted(view: Observation, terms: Terms): Answer<'wanted'>;
  dossier(side: Side, setup: Setup, commands: readonly Command[]): Answer<'dossier'>;
}

/** Whoever plays the other side: asked, it answers in its own time. Rejects where it breaks down; it may then be asked again. */
export interface OpponentPort extends OpponentMind {
  /** Have it come to the table ahead of being asked. */
  rouse(): void;
  /** Let go of it: what it still owes is never told. */
  close(): void;
}

/** Seat an opponent across the table, for one game. */
export type SeatOpponent = (rules: Rules, opponent: Opponent) => OpponentPort;
