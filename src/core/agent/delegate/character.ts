import type { Opponent } from '../../../schema/setup.ts';
import type { Observation } from '../../game/observation.ts';
import { drawUnit } from '../../numeric/stream.ts';
import { type Level, levels } from './level.ts';
import { type Persona, personas } from './persona.ts';

/** Who is bargaining: a temper, and how well it thinks. */
export interface Character {
  readonly persona: Persona;
  readonly level: Level;
}

export const characterOf = ({ persona, level }: Opponent): Character => ({
  persona: personas[persona],
  level: levels[level],
});

/** The share of the way to the fair point that it never gives up in this game: drawn once, within the persona's bounds. */
export const resolveOf = ({ persona }: Character, { nature }: Observation): number => {
  const [unit] = drawUnit(nature);
  const [low, high] = persona.resolve;
  return low + unit * (high - low);
};
