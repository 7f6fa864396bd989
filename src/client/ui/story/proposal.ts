import { signal } from '@preact/signals';
import type { OpponentId } from '../../../content/words/story-opening-words.ts';
import type { Side } from '../../../schema/party.ts';
import type { AgentId } from '../../../schema/setup.ts';

/** What the next set-up screen starts from: asked for by "play again" and "play this yourself". */
export interface Proposal {
  readonly side: Side;
  readonly seed: number;
  readonly opponent: OpponentId;
}

export const proposal = signal<Proposal | null>(null);

/** The opponent to propose again; the silent one only measures others. */
export const opponentOffered = (agent: AgentId): OpponentId => (agent === 'silent' ? 'honest' : agent);

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
