import type { Price } from '../../../core/game/index.ts';
import type { Theme } from '../../../schema/theme.ts';

/** What one can touch on the stage. */
export type Touched = Theme | 'treaty' | 'market';

/** The price the board turns to when something on the stage is touched; nothing for what is decided elsewhere. */
export const touchedPrice: Readonly<Record<Touched, Price | null>> = {
  yen: 'usdjpy',
  bonds: 'ust30y',
  market: 'ust30y',
  tariffs: null,
  deals: null,
  alliances: null,
  treaty: null,
};
