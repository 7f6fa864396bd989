import type { PersonaId } from '../../../schema/setup.ts';
import type { Temper } from '../planned.ts';

const FIRM: Temper = { exponent: 0.2, resolve: 0.75, firmness: 0.8, menace: 0.8 };
const EVEN: Temper = { exponent: 0.5, resolve: 0.55, firmness: 0.5, menace: 0.5 };
const MILD: Temper = { exponent: 0.85, resolve: 0.45, firmness: 0.3, menace: 0.2 };

/** Toughness by persona; the tone is in the words. */
export const personas: Readonly<Record<PersonaId, Temper>> = {
  dealmaker: FIRM,
  technocrat: EVEN,
  hawk: FIRM,
  builder: MILD,
  guardian: EVEN,
  normaliser: EVEN,
  protector: FIRM,
  consensus: MILD,
};
