import type { LevelId, PersonaId } from '../../schema/setup.ts';

/** An opponent one may choose: its temper in a line, and how it talks. */
export interface PersonaWords {
  readonly line: string;
  readonly voice: string;
}

/** Choosing who sits opposite, and how hard it thinks. */
export interface OpponentWords {
  readonly title: string;
  readonly lead: string;
  readonly personas: Readonly<Record<PersonaId, PersonaWords>>;
  readonly levelLegend: string;
  readonly levels: Readonly<Record<LevelId, string>>;
  /** What no level does. */
  readonly fair: string;
  readonly done: string;
}
