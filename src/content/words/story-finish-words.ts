import type { Side } from '../../schema/party.ts';
import type { NamedLine } from './named-line.ts';
import type { Outlook } from './year-later.ts';

type PerSide<T> = Readonly<Record<Side, T>>;

/** Slots: {round} {rounds} {value}. */
export interface EndingWords {
  readonly title: string;
  readonly extra: string;
  readonly inRound: string;
  readonly kinds: Readonly<Record<'agreement' | 'deadline' | 'walkOut' | 'rupture' | 'fall' | 'unratified', string>>;
  readonly stood: string;
  readonly sinceStart: string;
  readonly signedFor: PerSide<string>;
  readonly articles: string;
  readonly next: string;
}

/** Slots: {price} {start} {end} {later} {from} {to}. */
export interface YearLaterWords {
  readonly title: string;
  readonly lead: string;
  readonly outlooks: Readonly<Record<Outlook, string>>;
  readonly groups: PerSide<string>;
  readonly shared: string;
  readonly chart: string;
  readonly legend: string;
  readonly clause: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly asked: string;
    readonly fates: Readonly<Record<'granted' | 'refused' | 'breached', string>>;
  };
  readonly next: string;
}

/** Slots: {side} {capital} {points} {most} {truth} {guess} {price} {move} {cause} {value} {article} {title}. */
export interface DebriefWords {
  readonly title: string;
  readonly ofHundred: string;
  readonly parts: Readonly<Record<'surplus' | 'nash' | 'durability', NamedLine>>;
  readonly partPoints: string;
  readonly lasting: Readonly<Record<'ratified' | 'calm' | 'trusted' | 'bounded' | 'kept', string>>;
  readonly theirScore: string;
  readonly axis: string;
  readonly axisLead: string;
  readonly axisText: string;
  readonly marks: Readonly<Record<'batna' | 'you' | 'nash' | 'ideal', string>>;
  readonly belowBatna: string;
  /** The same where there is no treaty. */
  readonly noDealFell: string;
  readonly noRoom: string;
  readonly treaty: string;
  readonly noTreaty: string;
  readonly notInForce: string;
  readonly article: string;
  readonly leftOut: string;
  readonly wanted: string;
  readonly wantedLead: string;
  readonly weights: string;
  readonly points: string;
  readonly pointsLead: string;
  readonly goal: string;
  readonly gained: string;
  readonly weight: string;
  readonly weighted: string;
  readonly sum: string;
  readonly counted: string;
  readonly moments: string;
  readonly momentsLead: string;
  readonly records: string;
  readonly recordsLead: string;
  readonly source: string;
  readonly again: string;
  readonly otherSide: string;
  readonly anew: string;
  readonly toTitle: string;
}
