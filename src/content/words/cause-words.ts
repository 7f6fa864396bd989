import type { SeriesId } from '../../schema/series.ts';

/** How something that moved the economy is called. */
export interface CauseName {
  /** As the head of a row. */
  readonly title: string;
  /** As part of a sentence. */
  readonly noun: string;
  /** What stands under the head: who decided, and what stood before. */
  readonly detail: string;
}

export const causeKeys = [
  'lever',
  'law',
  'made',
  'hinted',
  'begun',
  'kept',
  'dropped',
  'tie',
  'call',
  'envoy',
  'voice',
  'auction',
  'calendar',
  'event',
  'talks',
  'refusal',
  'drift',
  'underway',
  'chance',
] as const;
export type CauseKey = (typeof causeKeys)[number];

/** What a series did, by the sign of its move. Slots: {series} {size}. */
interface Direction {
  readonly up: string;
  readonly down: string;
}

export const seriesGroups = ['markets', 'bonds', 'trade', 'homes', 'politics'] as const;
export type SeriesGroup = (typeof seriesGroups)[number];

/** Why a figure moved. Slots: {series} {move} {capital} {office} {lever} {option} {from} {issue} {headline} {day} {n}. */
export interface CauseWords {
  readonly names: Readonly<Record<CauseKey, CauseName>>;
  /** Small causes together. */
  readonly rest: Omit<CauseName, 'detail'>;
  readonly moved: {
    readonly level: Direction;
    /** Of yields and rates. */
    readonly rate: Direction;
    /** Of what one counts in money. */
    readonly amount: Direction;
    readonly own: Readonly<Partial<Record<SeriesId, Direction>>>;
    /** What hardly moved. Slot: {series}. */
    readonly still: string;
  };
  /** The sentence, in parts that follow one another. Slots: {head} {first} {second} {against}. */
  readonly sentence: {
    /** Where there is but one cause. */
    readonly only: string;
    readonly mostly: string;
    readonly largest: string;
    readonly second: string;
    readonly against: string;
    readonly balanced: string;
    readonly end: string;
  };
  /** A cause with what it did. Slots: {cause} {effect}. */
  readonly withEffect: string;
  readonly why: string;
  /** What is said where nothing moved a figure. */
  readonly nothing: string;
  readonly loading: string;
  readonly columns: { readonly cause: string; readonly effect: string };
  readonly together: string;
  readonly caption: string;
  /** Opens the account of a price, and of a figure without channels. */
  readonly account: string;
  readonly accountPlain: string;
  readonly accountCaption: string;
  readonly through: string;
  readonly channelsCaption: string;
  readonly channel: string;
  readonly compounding: string;
  readonly method: string;
  readonly figure: string;
  readonly otherFigure: string;
  readonly groups: Readonly<Record<SeriesGroup, string>>;
  /** Opens the causes of a round. */
  readonly ofRound: string;
  /** How many further causes there are. Slot: {n}. */
  readonly more: string;
}
