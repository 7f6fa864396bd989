import type { VoiceWords } from '../../../content/words/talks-words.ts';
import type { Observation } from '../../../core/game/index.ts';
import type { Seat, Side } from '../../../schema/party.ts';

interface Said {
  readonly seat: Seat;
  readonly quote: string;
}

/** The two voices of a delegation: the official line, and the principal against it. */
export interface Contradiction {
  readonly line: Said;
  readonly against: Said;
}

/** How a side contradicts itself in this round, null if it does not. */
export const contradictionOf = (
  { line, against }: Pick<VoiceWords, 'line' | 'against'>,
  { voices, envoys }: Pick<Observation, 'voices' | 'envoys'>,
  side: Side,
): Contradiction | null => {
  const seat = voices[side];
  const [official, contrary] = seat ? [line[envoys[side]], against[seat]] : [];
  if (!seat || official === undefined || contrary === undefined) return null;
  return { line: { seat: envoys[side], quote: official }, against: { seat, quote: contrary } };
};
