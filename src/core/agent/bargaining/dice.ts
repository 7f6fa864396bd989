import { drawUnit, openStream } from '../../numeric/stream.ts';

/** A seeded stream that keeps its own place: for loops that draw by the thousand. */
export interface Dice {
  /** Uniform on (0, 1). */
  unit(): number;
  /** Uniform on 0..count-1. */
  index(count: number): number;
}

/** Open dice of one purpose. */
export const openDice = (seed: number, purpose: string): Dice => {
  let stream = openStream(seed, purpose);
  const unit = (): number => {
    const [value, next] = drawUnit(stream);
    stream = next;
    return value;
  };
  return {
    unit,
    index: (count) => Math.floor(unit() * count),
  };
};
