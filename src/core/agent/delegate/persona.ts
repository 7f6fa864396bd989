import type { PersonaId } from '../../../schema/setup.ts';

/** What makes a bargainer tough or easy, apart from its tone and from how well it thinks. */
export interface Persona {
  /** How it gives way: below 1 late, 1 evenly (Faratin et al. 1998). */
  readonly exponent: number;
  /** Share of the way from no deal to the fair point that it never gives up: drawn once a game between the two. */
  readonly resolve: readonly [low: number, high: number];
  /** How far it answers a concession with its own, and a hostile act with another, 0-1. */
  readonly reciprocity: number;
  /** How far its word is good: 1 never says in public what it would not do. */
  readonly honesty: number;
  /** How much a public climb-down at home counts for it, 1 as the scenario has it. */
  readonly audience: number;
  /** How little the risk of talks failing worries it, 0-1. */
  readonly patience: number;
}

/** The eight, by id; (exponent, resolve, reciprocity, honesty) around the brief's starting values (M8). */
export const personas: Readonly<Record<PersonaId, Persona>> = {
  dealmaker: {
    exponent: 0.35,
    resolve: [0.6, 0.8],
    reciprocity: 0.3,
    honesty: 0.5,
    audience: 0.6,
    patience: 0.7,
  },
  technocrat: {
    exponent: 0.6,
    resolve: [0.45, 0.65],
    reciprocity: 0.5,
    honesty: 0.9,
    audience: 0.9,
    patience: 0.5,
  },
  hawk: { exponent: 0.3, resolve: [0.65, 0.85], reciprocity: 0.2, honesty: 0.7, audience: 1.2, patience: 0.85 },
  builder: {
    exponent: 0.9,
    resolve: [0.3, 0.5],
    reciprocity: 0.8,
    honesty: 0.95,
    audience: 0.9,
    patience: 0.3,
  },
  guardian: { exponent: 0.5, resolve: [0.5, 0.7], reciprocity: 0.5, honesty: 0.8, audience: 1, patience: 0.6 },
  normaliser: {
    exponent: 0.6,
    resolve: [0.5, 0.65],
    reciprocity: 0.4,
    honesty: 0.95,
    audience: 0.8,
    patience: 0.5,
  },
  protector: {
    exponent: 0.35,
    resolve: [0.6, 0.8],
    reciprocity: 0.3,
    honesty: 0.8,
    audience: 1.4,
    patience: 0.8,
  },
  consensus: {
    exponent: 0.85,
    resolve: [0.35, 0.55],
    reciprocity: 0.7,
    honesty: 0.9,
    audience: 1,
    patience: 0.35,
  },
};
