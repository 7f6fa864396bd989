import type { RejectionCode } from './rejection-code.ts';
import type { TableWords } from './table-words.ts';

/** The frame around a game. Slots: {round} {rounds} {days} {entry} {n}. */
export interface FrameWords {
  readonly round: string;
  readonly phases: Readonly<Record<'briefing' | 'policy' | 'table' | 'market' | 'reaction', string>>;
  readonly phasesLabel: string;
  readonly next: string;
  readonly tape: string;
  readonly sinceRound: string;
  readonly menu: string;
  readonly leave: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly approval: string;
  readonly trust: string;
  readonly credibility: string;
  readonly you: string;
  readonly them: string;
  readonly close: string;
  readonly sound: string;
  readonly volume: string;
  readonly languageName: string;
  /** A part of the game that could not be fetched. */
  readonly failed: string;
  readonly retry: string;
  readonly confers: string;
  readonly problems: Readonly<Record<'opponent-failed', string>>;
  readonly askAgain: string;
}

/** The policy phase. Slots: {office} {lever} {option} {n} {value} {low} {high} {unit} {source}. */
export interface PolicyWords {
  readonly title: string;
  readonly lead: string;
  readonly tabs: Readonly<Record<'levers' | 'memo' | 'them', string>>;
  readonly states: Readonly<Record<'drafting' | 'ready' | 'locked', string>>;
  readonly more: string;
  readonly heldBy: string;
  readonly now: string;
  readonly noEffect: string;
  readonly likely: string;
  /** Which part of the outcomes a band holds. */
  readonly band: string;
  readonly bandNote: string;
  readonly source: string;
  readonly memo: string;
  readonly advisers: string;
  readonly take: string;
  readonly taken: string;
  readonly orders: string;
  readonly noOrders: string;
  readonly together: string;
  readonly theirPolicy: string;
  readonly lastMoves: string;
  readonly diary: string;
  readonly silent: string;
  readonly ready: string;
  readonly reopen: string;
  readonly lock: string;
  readonly undo: string;
  readonly draftHint: string;
  readonly readyHint: string;
}

/** What the desk says. */
export interface PlayWords {
  readonly frame: FrameWords;
  readonly policy: PolicyWords;
  readonly table: TableWords;
  readonly rejections: Readonly<Record<RejectionCode, string>>;
}
