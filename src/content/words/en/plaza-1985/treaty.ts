import type { TreatyWords } from '../../scenario-words.ts';

const articles = Array.from({ length: 15 }, (_, i) => `Article ${i + 1}`);

export const treaty: TreatyWords = {
  title: 'Understanding between the United States of America and Japan on Exchange Rates, Demand and Trade',
  preamble:
    'The United States of America and Japan (“the Parties”), recognising that external imbalances foster protection, have agreed as follows:',
  articles,
  closing: 'Done in duplicate, in the English and Japanese languages, both texts being equally authentic.',
};
