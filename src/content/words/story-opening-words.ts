import type { LevelId, PersonaId } from '../../schema/setup.ts';
import type { Language } from './language.ts';
import type { NamedLine } from './named-line.ts';
import type { NoticeWords } from './notice-words.ts';

/** Slots: {round} {rounds} {side} {opponent} {key} {volume}. */
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
  readonly personas: Readonly<Record<PersonaId, string>>;
  readonly levels: Readonly<Record<LevelId, string>>;
  readonly choosePersona: string;
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
