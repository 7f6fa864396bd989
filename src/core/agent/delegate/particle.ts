import type { Side } from '../../../schema/party.ts';
import { startingLevers } from '../../game/appraisal.ts';
import { articleValues } from '../../game/article-value.ts';
import type { Rules } from '../../game/rules.ts';
import type { Taste } from '../../game/state.ts';
import { drawTaste, publicTaste } from '../../game/taste.ts';
import { openStream } from '../../numeric/stream.ts';

/** What the other side may want: a taste, and what it makes of every article. */
export interface Particle {
  readonly taste: Taste;
  /** By issue and option, 0 for the option it likes least; the best options of all issues add up to 1. */
  readonly shares: readonly (readonly number[])[];
}

const sharesOf = (rules: Rules, side: Side, taste: Taste): Particle['shares'] => {
  const values = articleValues(rules, side, taste, startingLevers(rules.scenario));
  const least = values.map((options) => Math.min(...options));
  const range = values.reduce((sum, options, i) => sum + Math.max(...options) - (least[i] ?? 0), 0) || 1;
  return values.map((options, i) => options.map((value) => (value - (least[i] ?? 0)) / range));
};

const drawParticles = (rules: Rules, side: Side, count: number): readonly Particle[] => {
  const centre = publicTaste(rules.scenario, side);
  const particles: Particle[] = [{ taste: centre, shares: sharesOf(rules, side, centre) }];
  let stream = openStream(count, `belief.${side}`);
  while (particles.length < count) {
    let taste: Taste;
    [taste, stream] = drawTaste(rules.scenario, side, stream);
    particles.push({ taste, shares: sharesOf(rules, side, taste) });
  }
  return particles;
};

const drawn = new WeakMap<Rules, Map<string, readonly Particle[]>>();

/** Tastes a side may have before it has done anything, the public guess first. The same every time; made when first asked for. */
export const particlesOf = (rules: Rules, side: Side, count: number): readonly Particle[] => {
  const known = drawn.get(rules) ?? new Map<string, readonly Particle[]>();
  drawn.set(rules, known);
  const key = `${side} ${count}`;
  const particles = known.get(key) ?? drawParticles(rules, side, count);
  known.set(key, particles);
  return particles;
};

/** What a particle makes of a package, 0-1. */
export const shareOf = ({ shares }: Particle, terms: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < shares.length; i++) sum += shares[i]?.[terms[i] ?? 0] ?? 0;
  return sum;
};
