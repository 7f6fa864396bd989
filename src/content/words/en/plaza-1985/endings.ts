import type { ScenarioWords } from '../../scenario-words.ts';

export const endings: ScenarioWords['endings'] = {
  agreement: {
    headline: 'Washington and Tokyo reach an understanding',
    body: {
      us: 'You have an understanding. The dollar has been told where to go; the deficit will take its time.',
      japan: 'You have an understanding. Exporters know the yen they must live with, and that the door stays open.',
    },
  },
  deadline: {
    headline: 'Eight rounds, no understanding',
    body: {
      us: 'Congress writes the text instead: 25 per cent on everything from Japan, paid mostly by your own importers.',
      japan: 'You gave up nothing at the table. Everything you sell to America now pays 25 per cent.',
    },
  },
  'walkOut.us': {
    headline: 'Washington leaves the table',
    body: {
      us: 'You left. Congress came in, with a surcharge, and does not intend to leave.',
      japan: 'They left first. The surcharge that follows does not ask who left.',
    },
  },
  'walkOut.japan': {
    headline: 'Tokyo leaves the table',
    body: {
      us: 'Japan preferred no paper to yours. Congress has its own paper ready.',
      japan: 'You left with dignity, a high yen and a 25 per cent surcharge.',
    },
  },
  rupture: {
    headline: 'The dollar breaks; the talks are overtaken',
    body: {
      us: 'You wanted it down. It did not stop where the experts had drawn the line, and your lenders have noticed.',
      japan: 'The yen went through every forecast. No clause now helps the towns that live by exporting.',
    },
  },
  'fall.us': {
    headline: 'Congress takes trade policy into its own hands',
    body: {
      us: 'Your approval fell so far that your own party voted against you. The veto no longer holds.',
      japan: 'Your counterpart can no longer keep a promise. Congress makes none.',
    },
  },
  'fall.japan': {
    headline: 'Cabinet falls over the yen',
    body: {
      us: 'You pressed until nobody was left to sign. The next cabinet will begin with a study group.',
      japan: 'The party has found a new leader, who also thinks the yen too high.',
    },
  },
  'unratified.us': {
    headline: 'Congress throws out the understanding',
    body: {
      us: 'Congress had a text of its own all along: 25 per cent on everything from Japan.',
      japan: 'You had an understanding with the administration. Congress had none with anybody.',
    },
  },
  'unratified.japan': {
    headline: 'The Diet refuses the understanding',
    body: {
      us: 'You wrote a text that no party in Tokyo dared to defend. Congress now writes its own.',
      japan: 'The party would not carry what you signed. The surcharge needs no majority of yours.',
    },
  },
};
