import type { Terms } from '../../schema/command.ts';
import type { Seat, Side } from '../../schema/party.ts';
import type { Series } from '../../schema/series.ts';
import type { Mandate } from '../../schema/setup.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import type { Preference } from '../negotiation/utility.ts';
import type { Stream } from '../numeric/stream.ts';
import type { PerSide } from './delegation.ts';
import type { Afterward, Ballot, Bid, Demand, Ending, GameState, RoundReport, Stage, Taste, Threat } from './state.ts';
import type { WinSet } from './win-set.ts';

/**
 * What one seat may know. Public: the economy, levers in force, offers, threats made to it,
 * reports. Its own: drafts, taste, utility. Never: the other side's drafts, taste or
 * reservation value, and no stream of the game's randomness.
 */
export interface Observation {
  readonly seat: Seat;
  readonly side: Side;
  readonly round: number;
  readonly rounds: number;
  readonly stage: Stage;
  readonly opening: Series;
  readonly series: Series;
  readonly economy: EconomyState;
  readonly levers: Readonly<Record<string, number>>;
  readonly drafts: Readonly<Record<string, number>>;
  readonly locked: PerSide<boolean>;
  readonly closed: PerSide<boolean>;
  readonly offers: PerSide<Terms | null>;
  readonly latest: PerSide<Terms | null>;
  readonly bids: readonly Bid[];
  /** Offers this side may still make in this round. */
  readonly offersLeft: number;
  readonly refusals: PerSide<readonly string[] | null>;
  /** The option of the other side's ambiguous threat is hidden until it is settled. */
  readonly threats: readonly Threat[];
  readonly backDowns: PerSide<number>;
  readonly ties: GameState['ties'];
  readonly called: PerSide<number>;
  /** The two goals that weigh most with a side, where its leader's call has shown them. */
  readonly shownGoals: PerSide<Mandate | null>;
  readonly envoys: PerSide<Seat>;
  readonly envoySent: PerSide<number>;
  readonly probes: PerSide<Terms | null>;
  readonly voices: PerSide<Seat | null>;
  readonly suspended: PerSide<boolean>;
  readonly silent: boolean;
  readonly events: readonly string[];
  readonly reports: readonly RoundReport[];
  readonly taste: Taste;
  /** The side's utility over treaties and its BATNA as they stand now, in weighted points. */
  readonly preference: Preference;
  /** The other side's, as the public would guess it: its published goals, and what its leader's call has shown. */
  readonly guess: Preference;
  /** What either chamber would make of any treaty. */
  readonly winSets: PerSide<WinSet>;
  /** By whose chamber refuses a signed treaty: what that adds to this side's no deal, in weighted points (less than 0). */
  readonly refusalWorth: PerSide<number>;
  /** Streams of this side's own for an agent's chance moves: one for the game, one for the round. */
  readonly nature: Stream;
  readonly dice: Stream;
  readonly ending: Ending | null;
  readonly agreement: Terms | null;
  readonly ballots: readonly Ballot[];
  readonly ledger: readonly Demand[];
  readonly afterward: Afterward | null;
}
