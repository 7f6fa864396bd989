import type { Side } from '../../schema/party.ts';
import type { Outlook, YearLaterSeries } from './year-later.ts';

type PerSide<T> = Readonly<Record<Side, T>>;

/** The ids a scenario uses: options by lever and by issue, and the names of the rest. */
export interface ScenarioIds {
  readonly levers: Readonly<Record<string, string>>;
  readonly issues: Readonly<Record<string, string>>;
  readonly goal: string;
  readonly faction: string;
  readonly calendar: string;
  readonly event: string;
  readonly record: string;
}

/** The role card, at most 120 words in all. */
export interface RoleWords {
  readonly wants: string;
  readonly fears: string;
  readonly clock: string;
}

export interface LeverWords<Option extends string = string> {
  readonly name: string;
  /** What one decides with it, in one line. */
  readonly question: string;
  readonly options: Readonly<Record<Option, { readonly label: string; readonly hint: string }>>;
}

export interface IssueWords<Option extends string = string> {
  readonly title: string;
  /** `text` is the article as the treaty has it, without its number; of option `out`, what stays as it was. */
  readonly options: Readonly<Record<Option, { readonly label: string; readonly text: string }>>;
}

export interface GoalWords {
  readonly name: string;
  readonly explanation: string;
  readonly why: string;
  /** For the debrief: what a side that held this dear was after. */
  readonly wanted: string;
}

/** A group whose support a treaty needs, named by office or interest. */
export interface FactionWords {
  readonly name: string;
  readonly wants: string;
}

export interface NewsWords {
  readonly headline: string;
  readonly body: string;
}

/** What the two advisers of a round say. */
export interface AdviceWords {
  readonly firm: string;
  readonly mild: string;
}

/**
 * What a side says in public. `they` is the other side; `threatExecuted` and `threatDropped`
 * are about the speaker's own threat; `afterSale` follows a Japanese sale of Treasuries and
 * `afterTariff` an American tariff rise, whoever speaks.
 */
export type Situation =
  | 'opening'
  | 'theyOffered'
  | 'theyDeclined'
  | 'theyThreatened'
  | 'threatExecuted'
  | 'threatDropped'
  | 'theySuspended'
  | 'closeToDeal'
  | 'farApart'
  | 'afterSale'
  | 'afterTariff'
  | 'quiet';

/** An ending, with the side that walked out, fell or did not ratify. */
export type EndingKey =
  | 'agreement'
  | 'deadline'
  | 'walkOut.us'
  | 'walkOut.japan'
  | 'rupture'
  | 'fall.us'
  | 'fall.japan'
  | 'unratified.us'
  | 'unratified.japan';

export interface EndingWords {
  readonly headline: string;
  /** As the player of a side reads it. */
  readonly body: PerSide<string>;
}

export type RecordVerdict = 'false' | 'misread' | 'unsupported' | 'exaggerated' | 'half' | 'right';

/** A headline set against the record. */
export interface RecordWords {
  readonly claim: string;
  readonly verdict: RecordVerdict;
  readonly record: string;
  readonly source: string;
}

export interface TreatyWords {
  readonly title: string;
  readonly preamble: string;
  /** 'Article 1' and so on, as many as a treaty can have; numbered in order of what is settled. */
  readonly articles: readonly string[];
  readonly closing: string;
}

/** Sentences of the debrief. Slots: {side} {first} {second} {issue} {share}. */
export interface DebriefWords {
  readonly wantedMost: string;
  readonly cheapForThem: string;
  readonly dearForThem: string;
  readonly leftOnTable: string;
  readonly nothingLeft: string;
}

/** Everything a language says about one scenario. Plain text; numbers go into `{slots}`. */
export interface ScenarioWords<Ids extends ScenarioIds = ScenarioIds> {
  readonly title: string;
  readonly tagline: string;
  readonly premise: string;
  readonly roles: PerSide<RoleWords>;
  readonly levers: { readonly [Lever in keyof Ids['levers']]: LeverWords<Ids['levers'][Lever]> };
  readonly issues: { readonly [Issue in keyof Ids['issues']]: IssueWords<Ids['issues'][Issue]> };
  readonly goals: Readonly<Record<Ids['goal'], GoalWords>>;
  readonly factions: Readonly<Record<Ids['faction'], FactionWords>>;
  readonly calendar: Readonly<Record<Ids['calendar'], NewsWords>>;
  readonly events: Readonly<Record<Ids['event'], NewsWords>>;
  /** By round, from the first. */
  readonly advice: PerSide<readonly AdviceWords[]>;
  readonly statements: PerSide<Readonly<Record<Situation, readonly [string, string]>>>;
  readonly acceptance: PerSide<string>;
  /** Slots: {lever}, a name; {option}, a label. */
  readonly threats: Readonly<Record<'private' | 'public', string>>;
  readonly treaty: TreatyWords;
  readonly endings: Readonly<Record<EndingKey, EndingWords>>;
  /** Slot: {value}, the level a year later. */
  readonly yearLater: Readonly<Record<YearLaterSeries, Readonly<Record<Outlook, string>>>>;
  readonly debrief: DebriefWords;
  readonly verdicts: Readonly<Record<RecordVerdict, string>>;
  readonly records: Readonly<Record<Ids['record'], RecordWords>>;
}
