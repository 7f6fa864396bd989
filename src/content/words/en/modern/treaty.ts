import type { TreatyWords } from '../../scenario-words.ts';

const articles = Array.from({ length: 16 }, (_, i) => `Article ${i + 1}`);

export const treaty: TreatyWords = {
  title: 'Agreement between the United States of America and Japan concerning Trade and Investment',
  preamble:
    'The United States of America and Japan (“the Parties”), desiring to settle their differences, have agreed as follows:',
  articles,
  closing: 'Done in duplicate, in the English and Japanese languages, both texts being equally authentic.',
};
