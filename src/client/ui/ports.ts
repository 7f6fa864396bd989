import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ScenarioId } from '../../content/scenario-id.ts';
import type { Language } from '../../content/words/language.ts';
import type { Words } from '../../content/words/words.ts';
import type { Rules } from '../../core/game/index.ts';
import type { Theme } from '../../schema/theme.ts';
import type { Choices, Resumed, Session } from '../session/session.ts';
import type { SessionView } from '../session/session-view.ts';
import type { Opened, OpenProblem } from '../session/shared-game.ts';

/** A sound the screens ask for. Everything it tells is also on the screen. */
export type CueName = 'bell' | 'gavel' | 'ticker' | 'stamp' | 'paper' | 'tension' | 'relief';

/** Sound, as the screens see it. */
export interface SoundPort {
  play(cue: CueName): void;
  preferences(): { readonly muted: boolean; readonly volume: number };
  setMuted(muted: boolean): void;
  setVolume(volume: number): void;
  onChange(listener: () => void): () => void;
}

/** The picture of the Pacific, once it has been loaded into its host. */
export interface MountedStage {
  /** Play the auctions of the round just past, one after another; resolves when done or skipped. */
  playAuctions(): Promise<void>;
  destroy(): void;
}

/** The stage, as the screens see it: loaded on demand, redrawn from the game by whoever wired it. */
export interface StagePort {
  mount(host: HTMLElement, onTouch: (what: Theme | 'treaty' | 'market') => void): Promise<MountedStage>;
}

export type Screen = 'title' | 'setup' | 'game' | 'shared' | 'about' | 'model';

/** Everything the screens are given. Made once, in main. */
export interface Desk {
  /** The rules of the scenario on show; a component that reads them is drawn again when they change. */
  readonly rules: Rules;
  readonly language: ReadonlySignal<Language>;
  /** What is said of the scenario on show; before `complete`, only up to the first decision. */
  readonly words: ReadonlySignal<Words>;
  readonly screen: Signal<Screen>;
  /** The game in progress; null on the title and set-up screens of a new player. */
  readonly view: Signal<SessionView | null>;
  readonly session: Signal<Session | null>;
  /** What was found on this device when the page opened. */
  readonly resumed: Resumed;
  /** The shared game the address names, replayed; null if it names none. */
  readonly shared: Signal<Opened | { readonly kind: 'problem'; readonly problem: OpenProblem } | null>;
  readonly sound: SoundPort;
  readonly stage: StagePort;
  /** Fetch what is said after the first decision; rejects if it cannot be fetched. */
  complete(): Promise<void>;
  setLanguage(language: Language): Promise<void>;
  /** Put a scenario on show; rejects if it cannot be fetched. */
  pick(scenario: ScenarioId): Promise<void>;
  /** Start a game of the scenario on show. */
  start(choices: Choices): void;
  /** Go on with the game in progress. */
  resume(): Promise<void>;
  openCode(code: string): Promise<void>;
  /** The address that opens a code. */
  linkTo(code: string): string;
}
