import type { EconomyWords } from '../economy-words.ts';
import { auctionTerms, auctionVerdicts, evidence } from './economy/auction.ts';
import { channels } from './economy/channel.ts';
import { seats, sides, themes, units } from './economy/party.ts';
import { series } from './economy/series.ts';

/** The economy in Japanese. */
export const economyWords: EconomyWords = {
  sides,
  seats,
  themes,
  units,
  series,
  channels,
  auctionTerms,
  auctionVerdicts,
  evidence,
};
