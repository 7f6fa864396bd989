import { signal } from '@preact/signals';
import type { Side } from '../../../schema/party.ts';
import type { LevelId } from '../../../schema/setup.ts';

/** What the next set-up screen starts from: asked for by "play again" and "play this yourself". */
export interface Proposal {
  readonly side: Side;
  readonly seed: number;
  readonly level: LevelId;
}

export const proposal = signal<Proposal | null>(null);

const MOST_SEED = 0xffff_ffff;

/** A seed nobody can foresee. */
export const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The seed someone typed, or null if it is none. */
export const seedIn = (text: string): number | null => {
  const digits = text.trim();
  if (!/^\d{1,10}$/.test(digits)) return null;
  const seed = Number(digits);
  return seed <= MOST_SEED ? seed : null;
};
