import type { Side } from '../../schema/party.ts';
import type { AgentId } from '../../schema/setup.ts';
import type { Theme } from '../../schema/theme.ts';
import type { ScenarioId } from '../scenario-id.ts';
import type { Language } from './language.ts';
import type { ScenarioCardWords } from './scenario-card-words.ts';
import type { Outlook } from './year-later.ts';

type PerSide<T> = Readonly<Record<Side, T>>;

/** A name and the line that explains it. */
export interface NamedLine {
  readonly name: string;
  readonly line: string;
}

/** What a notice says: what happened, and what became of the player's game. */
export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

/** Slots: {round} {rounds} {side} {key} {volume}. */
export interface TitleWords {
  readonly line: string;
  readonly facts: readonly string[];
  readonly play: string;
  readonly resume: string;
  readonly resumeAt: string;
  readonly resumeOver: string;
  readonly codeFold: string;
  readonly codeLabel: string;
  readonly codeHint: string;
  readonly codeOpen: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly soundOn: string;
  readonly volume: string;
  readonly about: string;
  readonly model: string;
  readonly problems: Readonly<Record<'save-damaged' | 'save-not-kept' | 'save-version', NoticeWords>>;
}

/** The opponents offered; `silent` only measures others. */
export type OpponentId = Exclude<AgentId, 'silent'>;

/** Slots: {n} {round} {side} {first} {second} {opponent}. */
export interface SetupWords {
  readonly choose: string;
  /** Before what one understands afterwards. */
  readonly lesson: string;
  readonly next: string;
  readonly title: string;
  readonly scenario: string;
  readonly sideLegend: string;
  readonly wants: string;
  readonly fears: string;
  readonly clock: string;
  readonly mandateLegend: string;
  readonly mandateHint: string;
  readonly chosen: string;
  readonly opponentLegend: string;
  readonly opponents: Readonly<Record<OpponentId, NamedLine>>;
  readonly luckFold: string;
  readonly luckHint: string;
  readonly seed: string;
  readonly reseed: string;
  readonly seedWrong: string;
  readonly replaces: string;
  readonly summary: string;
  readonly missing: string;
  readonly start: string;
  readonly back: string;
}

/** Slots: {round} {rounds} {left} {date} {capital} {lever} {option} {price} {level} {move}. */
export interface BriefingWords {
  readonly title: string;
  readonly paper: string;
  readonly issue: string;
  readonly quiet: NoticeWords;
  readonly advisers: string;
  readonly firm: string;
  readonly mild: string;
  readonly counsel: string;
  readonly theySaid: string;
  readonly moved: string;
  readonly movedItem: string;
  readonly movedEnd: string;
  readonly clock: string;
  readonly left: string;
  readonly last: string;
  readonly deadline: string;
  readonly silent: string;
  readonly how: string;
  readonly howSteps: readonly [NamedLine, NamedLine, NamedLine];
  readonly next: string;
}

/** Slots: {price} {level} {move} {tenor} {size} {usual} {bp} {from} {to} {cause} {dealers} {direct} {indirect}. */
export interface MarketWords {
  readonly title: string;
  readonly stage: string;
  readonly watch: string;
  readonly skip: string;
  readonly bring: string;
  readonly touched: Readonly<Record<Theme | 'treaty', string>>;
  readonly auctions: string;
  readonly noAuction: string;
  readonly bidding: string;
  readonly sale: Readonly<Record<'treasury' | 'jgb', string>>;
  readonly usual: string;
  readonly throughMarket: string;
  readonly aboveMarket: string;
  readonly atMarket: string;
  readonly shares: string;
  readonly usualMark: string;
  readonly prices: string;
  readonly path: string;
  readonly next: string;
}

/** What the front page makes of a round. Slots: {lever} {option} {value}. */
export const reactionKeys = [
  'sale',
  'tariffUp',
  'tariffDown',
  'auctionUgly',
  'auctionStrong',
  'yenUp',
  'yenDown',
  'usYieldsUp',
  'jgbYieldsUp',
  'yieldsDown',
  'sharesUp',
  'sharesDown',
  'goldUp',
  'goldDown',
  'approvalFalls.us',
  'approvalFalls.japan',
  'calm',
] as const;
export type ReactionKey = (typeof reactionKeys)[number];

/** Slots: {capital} {lever} {option} {from} {to} {before} {after} {round}. */
export interface ReactionWords {
  readonly title: string;
  readonly headlines: Readonly<Record<ReactionKey, string>>;
  readonly standing: string;
  readonly approval: string;
  readonly trust: string;
  readonly credibility: string;
  readonly changed: string;
  readonly policy: string;
  readonly move: string;
  readonly byLaw: string;
  readonly stayed: string;
  readonly threats: string;
  readonly kept: string;
  readonly dropped: string;
  readonly noThreats: string;
  readonly ahead: string;
  readonly nothingAhead: string;
  readonly over: string;
  readonly saidNow: string;
  readonly next: string;
  readonly toEnd: string;
}

/** Slots: {round} {rounds} {value}. */
export interface EndingWords {
  readonly title: string;
  readonly extra: string;
  readonly inRound: string;
  readonly kinds: Readonly<Record<'agreement' | 'deadline' | 'walkOut' | 'rupture' | 'fall', string>>;
  readonly stood: string;
  readonly sinceStart: string;
  readonly signedFor: PerSide<string>;
  readonly articles: string;
  readonly next: string;
}

/** Slots: {price} {start} {end} {later}. */
export interface YearLaterWords {
  readonly title: string;
  readonly lead: string;
  readonly outlooks: Readonly<Record<Outlook, string>>;
  readonly groups: PerSide<string>;
  readonly shared: string;
  readonly chart: string;
  readonly legend: string;
  readonly next: string;
}

/** Slots: {side} {capital} {points} {most} {truth} {guess} {price} {move} {cause} {value} {article} {title}. */
export interface DebriefWords {
  readonly title: string;
  readonly ofHundred: string;
  readonly parts: Readonly<Record<'surplus' | 'nash' | 'durability', NamedLine>>;
  readonly partPoints: string;
  readonly lasting: Readonly<Record<'ratified' | 'calm' | 'trusted' | 'bounded', string>>;
  readonly theirScore: string;
  readonly axis: string;
  readonly axisLead: string;
  readonly axisText: string;
  readonly marks: Readonly<Record<'batna' | 'you' | 'nash' | 'ideal', string>>;
  readonly belowBatna: string;
  readonly noRoom: string;
  readonly treaty: string;
  readonly noTreaty: string;
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

/** Slots: {brand} {scenario} {score} {side} {ending} {round} {link} {price} {from} {to}. */
export interface ShareWords {
  readonly title: string;
  readonly lead: string;
  readonly line: string;
  readonly text: string;
  readonly copyText: string;
  readonly link: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly system: string;
  readonly qr: string;
  readonly qrHint: string;
  readonly picture: string;
  readonly savePicture: string;
  readonly pictureAlt: string;
  readonly altLabel: string;
  readonly copyAlt: string;
  readonly noPicture: string;
}

export const codeProblems = [
  'code-malformed',
  'code-damaged',
  'code-version',
  'scenario-unknown',
  'scenario-not-fetched',
  'scenario-mismatch',
  'mandate-unknown',
  'mandate-repeated',
  'command-refused',
  'game-unfinished',
] as const;
export type CodeProblemId = (typeof codeProblems)[number];

/** Slots: {side} {lever} {option} {claimed} {computed} {round} {hash} {n} {version} {current} {scenario}. */
export interface SharedWords {
  readonly title: string;
  readonly agrees: NoticeWords;
  readonly disagrees: NoticeWords;
  readonly claimed: string;
  readonly computed: string;
  readonly scoreOf: string;
  readonly mandate: string;
  readonly rounds: string;
  readonly round: string;
  readonly nothingMoved: string;
  readonly deed: string;
  readonly hash: string;
  readonly hashHint: string;
  readonly playThis: string;
  readonly back: string;
  readonly problems: Readonly<Record<CodeProblemId, NoticeWords>>;
}

/** What the screens around the desk say. Plain text; numbers go into `{slots}`. */
export interface StoryWords {
  readonly brand: string;
  /** What stands between two sentences of a paragraph. */
  readonly gap: string;
  /** What stands between items of a line. */
  readonly between: string;
  readonly title: TitleWords;
  readonly scenarios: Readonly<Record<ScenarioId, ScenarioCardWords>>;
  readonly setup: SetupWords;
  readonly briefing: BriefingWords;
  readonly market: MarketWords;
  readonly reaction: ReactionWords;
  readonly ending: EndingWords;
  readonly yearLater: YearLaterWords;
  readonly debrief: DebriefWords;
  readonly share: ShareWords;
  readonly shared: SharedWords;
}
