import type { Side } from '../../schema/party.ts';
import type { PersonaId } from '../../schema/setup.ts';
import type { PapersWords } from './papers-words.ts';

/** Slots: {issue} {chamber} {share} {from} {to} {n}. */
interface NoteWords {
  readonly title: string;
  /** Why the note can be believed where their words may be posture. */
  readonly hint: string;
  readonly issue: string;
  readonly ratification: string;
  readonly tied: string;
  readonly noDeal: string;
  readonly aspiration: string;
  readonly remedy: string;
  /** Where no change would turn the refusal into a yes. */
  readonly none: string;
  readonly change: string;
  readonly more: string;
  readonly draft: string;
  readonly drafted: string;
  readonly failed: string;
}

/** What the other side answers, and what our analyst makes of it. */
export interface AnswerWords {
  /** How each persona says no to an article; what it says may be a bluff. Slot: {issue}. */
  readonly refuse: Readonly<Record<PersonaId, readonly [string, string, string]>>;
  /** A side's chamber within a sentence. */
  readonly chambers: Readonly<Record<Side, string>>;
  /** How each persona says no to a package that a chamber would rather refuse. Slot: {chamber}; in English within the sentence. */
  readonly unratifiable: Readonly<Record<PersonaId, string>>;
  readonly note: NoteWords;
  readonly probe: {
    readonly ask: string;
    readonly hint: string;
    readonly asked: string;
    readonly enough: string;
    readonly change: string;
    readonly impossible: string;
  };
  readonly lean: {
    readonly label: string;
    /** From far off to a signature. */
    readonly steps: readonly [string, string, string, string, string];
  };
  readonly papers: PapersWords;
}
