import type { EndingKey } from '../../../content/words/scenario-words.ts';
import type { Ending } from '../../../core/game/index.ts';

/** Under which key the words for an ending stand: its kind, and whose it was where that matters. */
export const endingKeyOf = ({ kind, side = 'us' }: Pick<Ending, 'kind' | 'side'>): EndingKey =>
  kind === 'walkOut' || kind === 'fall' || kind === 'unratified' ? `${kind}.${side}` : kind;
