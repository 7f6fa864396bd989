import type { Channel, Terms } from '../../schema/command.ts';
import type { Seat, Side } from '../../schema/party.ts';
import type { Series } from '../../schema/series.ts';
import type { Setup } from '../../schema/setup.ts';
import type { AuctionResult } from '../economy/auction.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import type { WeekNoise } from '../economy/state/noise.ts';
import type { Stream } from '../numeric/stream.ts';
import type { Arrival } from './arrival.ts';
import type { Causes } from './cause.ts';
import type { Fate } from './clause.ts';
import type { PerSide } from './delegation.ts';

export type Stage = 'policy' | 'table' | 'over';

export type EndingKind = 'agreement' | 'deadline' | 'walkOut' | 'rupture' | 'fall' | 'unratified';

export interface Ending {
  readonly kind: EndingKind;
  readonly round: number;
  /** Who walked out, fell or did not ratify. */
  readonly side?: Side;
}

/** What was asked for under a treaty's open clause in the year after, and what became of it. Options of one issue. */
export interface Demand {
  readonly issue: string;
  readonly from: number;
  readonly to: number;
  readonly fate: Fate;
}

/** How a side's chamber voted on a treaty. */
export interface Vote {
  readonly side: Side;
  /** Of all factions by their shares, per cent. */
  readonly support: number;
  /** That it would pass, 0-1, by all that was known before the vote. */
  readonly probability: number;
  readonly passed: boolean;
  readonly factions: readonly { readonly id: string; readonly share: number; readonly support: number }[];
}

/** A treaty that both sides signed, and how their chambers voted on it. */
export interface Ballot {
  readonly round: number;
  readonly terms: Terms;
  readonly votes: PerSide<Vote>;
}

/** Announced: `lever` goes to `option` in the round after `round`, unless there is a deal. */
export interface Threat {
  readonly side: Side;
  readonly round: number;
  readonly lever: string;
  /** Where the lever stood before it was said. */
  readonly from: number;
  /** Seen from the other side it is `HIDDEN_OPTION` while an ambiguous threat is out. */
  readonly option: number;
  readonly channel: Channel;
}

/** A side's hands are tied for some rounds from `round`: no option of the article `issue` beyond `most`. */
export interface Tie {
  readonly side: Side;
  readonly round: number;
  readonly issue: string;
  readonly most: number;
}

/** A lever's move, as the public learns of it. */
export interface LeverMove {
  readonly lever: string;
  readonly from: number;
  readonly to: number;
  /** True where the law moved it and not its owner. */
  readonly byLaw: boolean;
}

/** A package that was put on the table, and what became of it. */
export interface Bid {
  readonly side: Side;
  readonly round: number;
  readonly terms: Terms;
  /** The issues named when it was refused; null if it was not refused in so many words. */
  readonly refused: readonly string[] | null;
}

export type ThreatOutcome = Threat & { readonly executed: boolean };

/** What happened in one round. Public to both sides. */
export interface RoundRecord {
  readonly round: number;
  readonly auctions: readonly AuctionResult[];
  readonly moves: readonly LeverMove[];
  readonly events: readonly string[];
  readonly calendar: readonly string[];
  readonly threats: readonly ThreatOutcome[];
  readonly hash: string;
}

/** What one round did. Public to both sides. */
export interface RoundReport extends RoundRecord {
  /** Readings to the grain, so that differences and sums of moves are exact. */
  readonly before: Series;
  readonly after: Series;
  /** The same, at the end of each week. */
  readonly weeks: readonly Series[];
  /** Causes of each price's move in the round; they add up to the move. */
  readonly causes: Causes;
}

/** What a week brings: everything that arrives in it, and chance. */
export interface WeekPlan {
  readonly arrivals: readonly Arrival[];
  readonly noise: WeekNoise;
}

/** A round that has passed, as it can be read off or run again. Holds chance: no seat's business. */
export interface PassedRound {
  readonly round: number;
  /** Before the first week. */
  readonly economy: EconomyState;
  readonly weeks: readonly WeekPlan[];
  /** At the end of each week. */
  readonly ends: readonly EconomyState[];
  readonly record: RoundRecord;
}

/** The 52 weeks after the end, without chance: one reading every four weeks. */
export interface Afterward {
  readonly months: readonly Series[];
  readonly last: Series;
}

/** A side's weight on each of its goals, by goal id; they average 1. Private. */
export type Taste = Readonly<Record<string, number>>;

/** A whole game at one moment. Plain data. */
export interface GameState {
  readonly setup: Setup;
  readonly round: number;
  readonly stage: Stage;
  readonly economy: EconomyState;
  readonly marketStream: Stream;
  readonly eventStream: Stream;
  readonly tastes: PerSide<Taste>;
  /** Option in force, by lever. */
  readonly levers: Readonly<Record<string, number>>;
  /** Levers their owners have moved since the start. */
  readonly moved: readonly string[];
  /** This round's drafts, by lever; a draft is its owner's secret until both sides have locked. */
  readonly drafts: Readonly<Record<string, number>>;
  readonly locked: PerSide<boolean>;
  /** What the round's policy does once the weeks pass. */
  readonly pending: readonly Arrival[];
  readonly pendingMoves: readonly LeverMove[];
  readonly closed: PerSide<boolean>;
  /** Standing offers; they lapse with the round. */
  readonly offers: PerSide<Terms | null>;
  /** The latest offer each side ever made. */
  readonly latest: PerSide<Terms | null>;
  /** Every offer of the game, the oldest first. */
  readonly bids: readonly Bid[];
  readonly offersMade: PerSide<number>;
  /** The issues a side named when it last refused, null if it has not refused since the other's last offer. */
  readonly refusals: PerSide<readonly string[] | null>;
  readonly threats: readonly Threat[];
  /** Threats a side has dropped so far, those made in private apart. */
  readonly backDowns: PerSide<number>;
  /** Every tie of the game, lapsed ones too. */
  readonly ties: readonly Tie[];
  /** The round in which a side's leader called, 0 if not yet. */
  readonly called: PerSide<number>;
  /** Who leads the talks for a side. */
  readonly envoys: PerSide<Seat>;
  /** The round in which a side last sent an envoy, 0 if not yet. */
  readonly envoySent: PerSide<number>;
  /** What a side has asked the price of in this round. */
  readonly probes: PerSide<Terms | null>;
  /** The principal who contradicts a side's own delegation in public in this round. */
  readonly voices: PerSide<Seat | null>;
  readonly suspended: PerSide<boolean>;
  /** No table in this round. */
  readonly silentRound: number;
  /** Events drawn for this round. */
  readonly events: readonly string[];
  readonly passed: readonly PassedRound[];
  readonly ending: Ending | null;
  /** The treaty in force: signed and ratified. */
  readonly agreement: Terms | null;
  /** Every vote on a signed treaty; all but the last were refused, and the last too unless there is an agreement. */
  readonly ballots: readonly Ballot[];
  /** What the treaty's open clause brought in the year after. */
  readonly ledger: readonly Demand[];
  readonly afterward: Afterward | null;
}
