import type { Observation, Rules } from '../../core/game/index.ts';
import type { Command } from '../../schema/command.ts';
import type { Opponent } from '../../schema/setup.ts';

/** Whoever plays the other side: asked, it answers in its own time. Rejects where it breaks down; it may then be asked again. */
export interface OpponentPort {
  /** The commands it gives now; none if it has nothing to add to what stands. The same view gets the same answer. */
  decide(view: Observation): Promise<readonly Command[]>;
  /** Have it come to the table ahead of being asked. */
  rouse(): void;
  /** Let go of it: what it still owes is never told. */
  close(): void;
}

/** Seat an opponent across the table, for one game. */
export type SeatOpponent = (rules: Rules, opponent: Opponent) => OpponentPort;
