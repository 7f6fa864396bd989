import type { Channel } from '../../schema/command.ts';
import type { Seat, Side } from '../../schema/party.ts';

type PerSide<T> = Readonly<Record<Side, T>>;

/** What can be done at the table beside making and answering offers. */
export type Means = 'threaten' | 'tie' | 'call' | 'envoy' | 'suspend' | 'walkOut';

/** A means, what it is in one sentence, and what is said once it is used up, for the round or for good. */
export interface MeansLine {
  readonly name: string;
  readonly line: string;
  readonly used?: string;
}

/** Slots: {lever} {option} {capital} {round} {trust} {approval} {credibility} {first}. */
export interface ThreatWords {
  readonly ask: string;
  readonly lever: string;
  readonly option: string;
  readonly how: string;
  /** How far one is believed. */
  readonly believed: string;
  readonly channels: Readonly<Record<Channel, { readonly name: string; readonly line: string }>>;
  /** What a first instalment is: of a stance, and of an action. */
  readonly step: string;
  readonly quarter: string;
  readonly tooSmall: string;
  /** Over what the move itself is likely to do, and over what saying so does at once. */
  readonly ifDone: string;
  readonly ifSaid: string;
  /** Where saying so moves no market. */
  readonly unheard: string;
  readonly price: string;
  /** Where nobody outside hears of it. */
  readonly quietPrice: string;
  /** Over the threats of both sides that have yet to fall due, and one of them. */
  readonly standing: string;
  readonly made: Readonly<Record<Channel, string>>;
  /** A card as the side sees it that has shown it. */
  readonly ownCard: string;
  /** What became of a card. */
  readonly played: string;
  readonly unplayed: string;
  readonly due: string;
  readonly theirWord: string;
  readonly ourWord: string;
}

/** A threat of ours that falls due, as the memorandum has it. Slots: {lever} {option} {approval} {credibility}. */
export interface DueWords {
  readonly title: string;
  readonly said: string;
  readonly card: string;
  readonly cost: string;
  readonly quietCost: string;
  readonly keep: string;
  readonly kept: string;
}

/** Slots: {issue} {option} {round} {approval} {trust} {n} {capital}. */
export interface TieWords {
  readonly ask: string;
  readonly issue: string;
  readonly most: string;
  readonly price: string;
  readonly withdraws: string;
  readonly made: string;
  readonly ours: string;
  readonly theirs: string;
  readonly mark: string;
  readonly tied: string;
  readonly beyond: string;
}

/** Slots: {trust} {n} {first} {second} {capital} {round}. */
export interface CallWords {
  readonly ask: string;
  readonly gain: string;
  readonly shows: string;
  readonly made: string;
  readonly shown: string;
}

/** Slots: {first} {second} {trust} {approval} {speaker} {capital}. */
export interface EnvoyWords {
  readonly ask: string;
  readonly leads: string;
  readonly now: string;
  readonly ranks: Readonly<Record<'official' | 'minister' | 'leader', string>>;
  readonly cares: string;
  readonly price: string;
  readonly freePrice: string;
  readonly leader: PerSide<string>;
  readonly made: string;
}

/** A contradiction inside a delegation. Slots: {capital} {speaker} {quote} {first} {second}. */
export interface VoiceWords {
  readonly headline: string;
  readonly quote: string;
  readonly cares: string;
  /** What whoever leads the talks says of them. */
  readonly line: Readonly<Partial<Record<Seat, string>>>;
  /** What an office says when it contradicts its own delegation. */
  readonly against: Readonly<Partial<Record<Seat, string>>>;
}

/** How a vote at home looks from before it. */
export type Outlook = 'safe' | 'likely' | 'doubtful' | 'hopeless';

/** Who ratifies. Slots: {chamber} {chance} {approval} {trust} {name} {share} {value}. */
export interface HomeWords {
  readonly title: string;
  readonly chambers: PerSide<string>;
  /** Before the chances of both chambers. */
  readonly odds: string;
  readonly outlook: Readonly<Record<Outlook, string>>;
  /** What the marks are, with an offer of theirs and without. */
  readonly legend: string;
  readonly shortLegend: string;
  /** The row of all factions together. */
  readonly all: string;
  readonly share: string;
  readonly theirOffer: string;
  readonly ifRefused: string;
  /** The same in the last round. */
  readonly ifRefusedLast: string;
  /** The result of the vote, and what its marks are. */
  readonly passed: string;
  readonly refused: string;
  readonly voted: string;
}

/** A treaty that a chamber refused and that is on the table again. Slots: {chamber} {round} {support} {even} {more} {n}. */
export interface ReadingWords {
  readonly title: string;
  /** The same as a headline, and the story under it. */
  readonly headline: string;
  readonly story: string;
  readonly storyBoth: string;
  readonly back: string;
  /** What support it had, and what it would take now. */
  readonly stood: string;
  readonly lacks: string;
  readonly start: string;
  readonly votes: string;
  /** Over the list of all votes, and one of them. */
  readonly list: string;
  readonly nth: string;
}

/** What a side says in public the morning after. */
export type SpokenDeed = 'called' | 'tied' | 'card';

/** What is done at the table beside offers, and who must agree at home. */
export interface TalksWords {
  readonly title: string;
  readonly means: Readonly<Record<Means, MeansLine>>;
  readonly threat: ThreatWords;
  readonly due: DueWords;
  readonly tie: TieWords;
  readonly call: CallWords;
  readonly envoy: EnvoyWords;
  readonly voice: VoiceWords;
  readonly home: HomeWords;
  readonly reading: ReadingWords;
  readonly said: PerSide<Readonly<Record<SpokenDeed, string>>>;
}
