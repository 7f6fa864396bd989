import type { ScenarioWords } from '../../scenario-words.ts';

export const endings: ScenarioWords['endings'] = {
  agreement: {
    headline: 'Washington and Tokyo sign',
    body: {
      us: 'You have a treaty to show the others. The bond market read it before Congress did.',
      japan: 'You have a treaty, and whatever you kept of the chip. It is worth most while nobody is sure.',
    },
  },
  deadline: {
    headline: 'The summit ends without a deal',
    body: {
      us: 'The 24 per cent stands, paid mostly by your own importers. The photograph shows everything but a signature.',
      japan: 'The 24 per cent stands. You signed nothing; at least nothing was blank.',
    },
  },
  'walkOut.us': {
    headline: 'Washington walks out',
    body: {
      us: 'You left. The tariff stays, and so do the importers who pay it.',
      japan: 'They left first. That is a headline, not a tariff cut.',
    },
  },
  'walkOut.japan': {
    headline: 'Tokyo walks out',
    body: {
      us: 'Your ally preferred 24 per cent to your terms. The next one in the queue has taken note.',
      japan: 'You left with your dignity, your chip and a 24 per cent tariff.',
    },
  },
  rupture: {
    headline: 'Markets break; talks are overtaken',
    body: {
      us: 'The bond market sent the delegates home. Central banks now bargain in your place.',
      japan: 'The chip was real. So was the table it lay on, and that is what broke.',
    },
  },
  'fall.us': {
    headline: 'Congress takes back the tariff power',
    body: {
      us: 'Your own party voted against you. It had seen the mortgage rates.',
      japan: 'Nobody across the table can sign any more. One cannot bargain with an empty chair.',
    },
  },
  'fall.japan': {
    headline: 'Cabinet resigns in Tokyo',
    body: {
      us: 'You pressed until nobody was left to sign. The next cabinet will start from no.',
      japan: 'Your cabinet is gone. The chip passes to the next one, with the bill.',
    },
  },
  'unratified.us': {
    headline: 'Congress votes down the treaty',
    body: {
      us: 'Congress read it after all, and wanted more. The 24 per cent stands, and other capitals know who could not deliver.',
      japan: 'You signed in good faith. The other signature bounced.',
    },
  },
  'unratified.japan': {
    headline: 'The Diet refuses the treaty',
    body: {
      us: 'You bargained well with the cabinet and forgot the Diet. The 24 per cent stands; your importers go on paying.',
      japan: 'You signed what your own benches would not. The chip came home, the tariff stayed.',
    },
  },
};
