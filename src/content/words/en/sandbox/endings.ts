import type { ScenarioWords } from '../../scenario-words.ts';

export const endings: ScenarioWords['endings'] = {
  agreement: {
    headline: 'A treaty, though nobody was in a hurry',
    body: {
      us: 'Signed. Now rewind to any round, change one lever and see what it was worth.',
      japan: 'Signed, with the tariffs settled in writing. Rewind, and find the move that paid for it.',
    },
  },
  deadline: {
    headline: 'Forty weeks, and no treaty',
    body: {
      us: 'The tariffs come after all. A year from here you will see who paid them.',
      japan: 'The tariffs come after all. Look at your carmakers first, then at your free hand.',
    },
  },
  'walkOut.us': {
    headline: 'Washington leaves the sandbox',
    body: {
      us: 'You left, and put the tariffs on. One experiment more.',
      japan: 'They left, and the tariffs came. That too is a result.',
    },
  },
  'walkOut.japan': {
    headline: 'Tokyo leaves the sandbox',
    body: {
      us: 'They left. The tariffs are yours to explain to your importers.',
      japan: 'You left, and the tariffs came. Run it again, and stay.',
    },
  },
  rupture: {
    headline: 'You have broken the market',
    body: {
      us: 'So that is what it takes. Look through the causes for the last straw, then run it again without it.',
      japan: 'So that is what it takes, and what it costs the holder. Find the last straw and run it again without it.',
    },
  },
  'fall.us': {
    headline: 'Congress takes back the tariff power',
    body: {
      us: 'Approval fell too far. Rewind, and find the round in which it began.',
      japan: 'Your counterpart has fallen, and the experiment with it. The data remain.',
    },
  },
  'fall.japan': {
    headline: 'Cabinet resigns in Tokyo',
    body: {
      us: 'Your counterpart has fallen, and the experiment with it. The data remain.',
      japan: 'Approval fell too far. Rewind, and find the round in which it began.',
    },
  },
  'unratified.us': {
    headline: 'Congress votes down the treaty',
    body: {
      us: 'Signed, and refused at home. Look at the factions, find the article that lost them, and run it again.',
      japan: 'They signed and could not ratify. Look at which of their factions you forgot.',
    },
  },
  'unratified.japan': {
    headline: 'The Diet refuses the treaty',
    body: {
      us: 'They signed and could not ratify. Look at which of their factions you forgot.',
      japan: 'Signed, and refused at home. Look at the factions, find the article that lost them, and run it again.',
    },
  },
};
