import type { Parameters } from '../../schema/parameter.ts';
import { drawParameters } from '../economy/record/parameter-draw.ts';
import { drawNoise, noNoise, type WeekNoise } from '../economy/state/noise.ts';
import { openStream } from '../numeric/stream.ts';
import type { Rules } from './rules.ts';

const DRAWS = 24;

/** How the economy may really work, and what chance may bring in the weeks of a round. */
export interface PossibleWorld {
  readonly parameters: Parameters;
  readonly weeks: readonly WeekNoise[];
}

/** The world as the model has it: central parameters, no chance. */
export const centralWorld = ({ scenario, parameters }: Rules): PossibleWorld => ({
  parameters,
  weeks: Array.from({ length: scenario.weeksPerRound }, () => noNoise),
});

const drawWorld = ({ scenario, ranges }: Rules, seed: number): PossibleWorld => {
  const [parameters, opening] = drawParameters(ranges, openStream(seed, 'band'));
  let stream = opening;
  const weeks = Array.from({ length: scenario.weeksPerRound }, () => {
    const [noise, next] = drawNoise(stream);
    stream = next;
    return noise;
  });
  return { parameters, weeks };
};

const drawn = new WeakMap<Rules, readonly PossibleWorld[]>();

/** Worlds drawn from the parameters' ranges and from chance: the same every time, made when first asked for. */
export const possibleWorlds = (rules: Rules): readonly PossibleWorld[] => {
  const known = drawn.get(rules);
  if (known) return known;
  const worlds = Array.from({ length: DRAWS }, (_, seed) => drawWorld(rules, seed));
  drawn.set(rules, worlds);
  return worlds;
};
