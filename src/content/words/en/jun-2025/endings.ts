import type { ScenarioWords } from '../../scenario-words.ts';

export const endings: ScenarioWords['endings'] = {
  agreement: {
    headline: 'Washington and Tokyo sign',
    body: {
      us: 'You have a treaty. Congress will read it, carmakers can plan around it, and the letters stop.',
      japan: 'You have a treaty. The Diet will ask what it cost; the carmakers at last know what they will pay.',
    },
  },
  deadline: {
    headline: 'Time runs out without a deal',
    body: {
      us: 'The general tariff stands at 25 per cent, paid mostly by your own importers. Leverage unused is only a cost.',
      japan: 'The general tariff stands at 25 per cent. You conceded nothing, and won nothing back.',
    },
  },
  'walkOut.us': {
    headline: 'Washington walks out',
    body: {
      us: 'You left. The tariffs stay, and so does the question what they were for.',
      japan: 'They left first. That is a headline, not a tariff cut.',
    },
  },
  'walkOut.japan': {
    headline: 'Tokyo walks out',
    body: {
      us: 'Your counterpart preferred nothing to what you offered. The tariffs stay; the trust does not.',
      japan: 'You left with your dignity and a 25 per cent tariff.',
    },
  },
  rupture: {
    headline: 'Markets break; talks are overtaken',
    body: {
      us: 'Prices lost their meaning before the diplomats lost their patience. Central banks now do what the table could not.',
      japan: 'The market moved faster than the table. What both sides called leverage is now a loss.',
    },
  },
  'fall.us': {
    headline: 'Congress takes back the tariff power',
    body: {
      us: 'Your approval fell so far that your own party voted against you. Nobody here can sign now.',
      japan: 'Your counterpart can no longer sign anything. A weak partner gives nothing away.',
    },
  },
  'fall.japan': {
    headline: 'Cabinet resigns in Tokyo',
    body: {
      us: 'You pressed until nobody was left to sign. The next cabinet will start from no.',
      japan: 'Your cabinet is gone, and your mandate with it. The tariff outlived you.',
    },
  },
  'unratified.us': {
    headline: 'Congress votes down the treaty',
    body: {
      us: 'You sold Tokyo a treaty that you could not sell at home. The tariffs stay, and so do their bills.',
      japan: 'You paid for a signature that Congress would not honour. The tariffs stay.',
    },
  },
  'unratified.japan': {
    headline: 'The Diet refuses the treaty',
    body: {
      us: 'You won more than Tokyo could ratify, and so won nothing.',
      japan: 'You signed more than the Diet would bear. The tariffs stay; so does the memory of what you offered.',
    },
  },
};
