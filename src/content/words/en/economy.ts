import type { OpeningWords } from '../later-words.ts';
import { evidence } from './economy/evidence.ts';
import { seats, sides, themes, units } from './economy/party.ts';
import { series } from './economy/series.ts';

/** The economy in English, apart from what is said once the market has moved. */
export const openingEconomy: OpeningWords['economy'] = { sides, seats, themes, units, series, evidence };
