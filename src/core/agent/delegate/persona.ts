import type { Seat } from '../../../schema/party.ts';
import type { PersonaId } from '../../../schema/setup.ts';

/** What makes a bargainer tough or easy, apart from its tone and from how well it thinks. */
export interface Persona {
  /** The office it leads the talks from. */
  readonly seat: Seat;
  /** How it gives way: below 1 late, 1 evenly (Faratin et al. 1998). */
  readonly exponent: number;
  /** Share of the way from no deal to the fair point that it never gives up: drawn once a game between the two. */
  readonly resolve: readonly [low: number, high: number];
  /** How far it answers a concession with its own, and spares the other side harm, 0-1. */
  readonly reciprocity: number;
  /** How far its word is good: 1 never says in public what it would not do. */
  readonly honesty: number;
  /** How much the crowd at home counts for it, 1 as the scenario has it. */
  readonly audience: number;
  /** How little the risk of talks failing worries it, 0-1. */
  readonly patience: number;
}

const persona = (
  seat: Seat,
  [exponent, reciprocity, honesty]: readonly [number, number, number],
  resolve: readonly [number, number],
  [audience, patience]: readonly [number, number],
): Persona => ({ seat, exponent, resolve, reciprocity, honesty, audience, patience });

/** The eight, by id: judgements around the starting values of the design (exponent, resolve, reciprocity, honesty). */
export const personas: Readonly<Record<PersonaId, Persona>> = {
  dealmaker: persona('us.whiteHouse', [0.35, 0.3, 0.5], [0.5, 0.7], [0.6, 0.7]),
  technocrat: persona('us.treasury', [0.6, 0.5, 0.9], [0.45, 0.6], [0.9, 0.5]),
  hawk: persona('us.commerce', [0.3, 0.2, 0.7], [0.6, 0.85], [1.2, 0.85]),
  builder: persona('us.ustr', [0.9, 0.8, 0.95], [0.35, 0.5], [0.9, 0.3]),
  guardian: persona('japan.finance', [0.5, 0.5, 0.8], [0.5, 0.7], [1, 0.6]),
  normaliser: persona('japan.finance', [0.6, 0.4, 0.95], [0.45, 0.6], [0.8, 0.5]),
  protector: persona('japan.meti', [0.35, 0.3, 0.8], [0.6, 0.85], [1.4, 0.8]),
  consensus: persona('japan.primeMinister', [0.85, 0.7, 0.9], [0.35, 0.5], [1, 0.35]),
};
