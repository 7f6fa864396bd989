import type { ScenarioWords } from '../../scenario-words.ts';

export const endings: ScenarioWords['endings'] = {
  agreement: {
    headline: 'Washington and Tokyo sign the review',
    body: {
      us: 'You have a text. Tokyo’s promises are on paper again, and dealers may go back to dealing.',
      japan: 'You have a text. The Diet will ask what it cost; the bond market has already worked it out.',
    },
  },
  deadline: {
    headline: 'Golden Week ends without a review',
    body: {
      us: 'Cars pay 25 per cent again and the $550bn has lost its dates. A deal lapses faster than it is made.',
      japan: 'Cars pay 25 per cent again. You kept your projects, your promise and your problem.',
    },
  },
  'walkOut.us': {
    headline: 'Washington drops the review',
    body: {
      us: 'You left. Cars go back to 25 per cent; the projects go nowhere.',
      japan: 'They left first. Your carmakers are back where they stood last summer.',
    },
  },
  'walkOut.japan': {
    headline: 'Tokyo leaves the review',
    body: {
      us: 'Your counterpart preferred a tariff to your terms. The $550bn is now a figure in an archive.',
      japan: 'You left with your dignity and 25 per cent on every car.',
    },
  },
  rupture: {
    headline: 'Bond markets seize; talks are overtaken',
    body: {
      us: 'Prices lost their meaning before the diplomats lost their patience. Central banks now do what the table could not.',
      japan: 'The market moved faster than the cabinet. A promise became a price, and central banks now set it.',
    },
  },
  'fall.us': {
    headline: 'Congress takes back the tariff power',
    body: {
      us: 'Your own party has voted with the other one. Nobody here can sign now.',
      japan: 'Your counterpart can no longer sign anything. A weak partner gives nothing away.',
    },
  },
  'fall.japan': {
    headline: 'Cabinet resigns in Tokyo',
    body: {
      us: 'Nobody is left to sign. The next cabinet will begin with the bond market, not with you.',
      japan: 'Your party has found someone else to explain the promise.',
    },
  },
  'unratified.us': {
    headline: 'Congress will not have the review',
    body: {
      us: 'The text did not survive your own benches. Cars pay 25 per cent again.',
      japan: 'Washington could not ratify its own review. Your carmakers are back where they stood last summer.',
    },
  },
  'unratified.japan': {
    headline: 'The new Diet refuses the review',
    body: {
      us: 'You got a signature, not a majority. The $550bn is without a text.',
      japan: 'The majority you won in February did not follow you in April. Cars pay 25 per cent again.',
    },
  },
};
