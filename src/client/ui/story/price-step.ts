import type { Price } from '../../../core/game/index.ts';
import { prices } from './price-move.ts';

const steps: ReadonlyMap<string, (here: number) => number> = new Map<string, (here: number) => number>([
  ['ArrowRight', (here) => here + 1],
  ['ArrowDown', (here) => here + 1],
  ['ArrowLeft', (here) => here - 1],
  ['ArrowUp', (here) => here - 1],
  ['Home', () => 0],
  ['End', () => prices.length - 1],
]);

/** The price an arrow key leads to, round the end and back to the start; null for any other key. */
export const stepTo = (key: string, from: Price): Price | null => {
  const step = steps.get(key);
  return step ? (prices.at(step(prices.indexOf(from)) % prices.length) ?? null) : null;
};
