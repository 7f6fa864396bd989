/**
 * A seeded stream of random numbers whose whole state is one integer, so that it can
 * live in the game state: a draw returns the value and the stream after it.
 *
 * The generator is SplitMix32, a counter run through a 32-bit finaliser (Steele, Lea and
 * Flood, OOPSLA 2014; finaliser constants by Stevens). Its period is 2^32.
 */
export type Stream = number;

const GOLDEN_GAMMA = 0x9e3779b9;

const mix = (word: number): number => {
  let z = word;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
};

/** Open the stream of one purpose ("market", "event", ...): streams of different purposes do not overlap in use. */
export const openStream = (seed: number, purpose: string): Stream => {
  let state = mix(seed >>> 0);
  for (let i = 0; i < purpose.length; i++) state = mix((state + purpose.charCodeAt(i) + GOLDEN_GAMMA) | 0);
  return state;
};

/** Draw an integer, uniform on 0..2^32-1. */
export const drawUint32 = (stream: Stream): readonly [value: number, next: Stream] => {
  const next = (stream + GOLDEN_GAMMA) >>> 0;
  return [mix(next), next];
};

/** Draw a number, uniform on (0, 1), never either end: the middle of one of 2^32 equal cells. */
export const drawUnit = (stream: Stream): readonly [value: number, next: Stream] => {
  const [word, next] = drawUint32(stream);
  return [(word + 0.5) / 0x1_0000_0000, next];
};

/** Draw an integer, uniform on 0..count-1 to within count/2^32. */
export const drawIndex = (stream: Stream, count: number): readonly [value: number, next: Stream] => {
  const [unit, next] = drawUnit(stream);
  return [Math.floor(unit * count), next];
};
