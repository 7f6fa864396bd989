import type { DeedWords } from './deed-words.ts';
import type { NoticeWords } from './notice-words.ts';

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
  readonly deeds: DeedWords;
  readonly hash: string;
  readonly hashHint: string;
  readonly playThis: string;
  readonly back: string;
  readonly problems: Readonly<Record<CodeProblemId, NoticeWords>>;
}
