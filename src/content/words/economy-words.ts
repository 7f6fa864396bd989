import type { Seat, Side } from '../../schema/party.ts';
import type { SeriesId } from '../../schema/series.ts';
import type { Theme } from '../../schema/theme.ts';
import type { UnitId, UnitWords } from './unit.ts';

/** Causes a market move is split into; the economic model's own list, kept in step by a test. */
export const channelIds = [
  'policy',
  'stock',
  'flow',
  'confidence',
  'debt',
  'haven',
  'spillover',
  'auction',
  'noise',
  'supply',
  'fiscal',
  'policyUs',
  'policyJapan',
  'termPremium',
  'fiscalJapan',
  'riskOff',
  'intervention',
  'talk',
  'accord',
  'carry',
  'repatriation',
  'tariffs',
  'yields',
  'yen',
  'world',
  'volatility',
  'reserves',
] as const;
export type ChannelId = (typeof channelIds)[number];

/** Why a price moved. `up` and `down` say what the cause did to the price shown, not to itself. */
export interface ChannelWords {
  readonly label: string;
  readonly up: string;
  readonly down: string;
}

export interface SeriesWords {
  readonly name: string;
  /** For a ticker. */
  readonly short: string;
  /** One sentence for a student. */
  readonly explanation: string;
}

export interface SideWords {
  readonly name: string;
  readonly adjective: string;
  /** The capital, as newspapers call a government. */
  readonly capital: string;
}

export interface SeatWords {
  readonly name: string;
  /** Who speaks for the office. */
  readonly speaker: string;
  /** What the office controls, in a few words. */
  readonly task: string;
}

/** A term and its one-line explanation. */
export interface TermWords {
  readonly label: string;
  readonly explanation: string;
}

export type AuctionTermId =
  | 'yield'
  | 'whenIssued'
  | 'bidToCover'
  | 'tail'
  | 'primaryDealers'
  | 'directBidders'
  | 'indirectBidders';

export type AuctionVerdictId = 'strong' | 'solid' | 'weak' | 'ugly';

/** Where a figure comes from: read in a source, computed from data, background, a design choice. */
export type EvidenceMark = 'S' | 'O' | 'B' | 'C';

/** What a language says about the economy, whatever the scenario. Plain text; numbers go into `{slots}`. */
export interface EconomyWords {
  readonly sides: Readonly<Record<Side, SideWords>>;
  readonly seats: Readonly<Record<Seat, SeatWords>>;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly units: Readonly<Record<UnitId, UnitWords>>;
  readonly series: Readonly<Record<SeriesId, SeriesWords>>;
  readonly channels: Readonly<Record<ChannelId, ChannelWords>>;
  readonly auctionTerms: Readonly<Record<AuctionTermId, TermWords>>;
  readonly auctionVerdicts: Readonly<Record<AuctionVerdictId, TermWords>>;
  readonly evidence: Readonly<Record<EvidenceMark, TermWords>>;
}
