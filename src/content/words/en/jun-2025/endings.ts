import type { DebriefWords, ScenarioWords } from '../../scenario-words.ts';

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
};

export const yearLater: ScenarioWords['yearLater'] = {
  mortgage: {
    good: 'A US mortgage costs {value}: less than when talks began.',
    middling: 'A US mortgage costs {value}, much as before.',
    bad: 'A US mortgage costs {value}: families pay for the doubts of summer.',
  },
  usPrices: {
    good: 'US prices: {value} against the old path. Hardly a trace of the tariffs.',
    middling: 'US prices: {value} against the old path. Shoppers noticed, and bought.',
    bad: 'US prices: {value} against the old path. The tariff reached the till.',
  },
  usOutput: {
    good: 'US output: {value} against the old path. Business can plan again.',
    middling: 'US output: {value} against the old path. A large economy shrugged.',
    bad: 'US output: {value} against the old path. Firms that cannot plan do not build.',
  },
  bilateralDeficit: {
    good: 'The deficit with Japan is {value} a year, and falling.',
    middling: 'The deficit with Japan is {value} a year, much as before.',
    bad: 'The deficit with Japan has grown to {value} a year: first prices move, then quantities.',
  },
  exportsToJapan: {
    good: 'America sells Japan {value} a year: the orders were real.',
    middling: 'America sells Japan {value} a year, much as before.',
    bad: 'America sells Japan {value} a year: less than before the quarrel.',
  },
  carmakerProfit: {
    good: 'Japan’s carmakers earn {value}: the tariff no longer eats the margin.',
    middling: 'Japan’s carmakers earn {value}: they have learnt to live with it.',
    bad: 'Japan’s carmakers earn {value}: they still pay the tariff themselves.',
  },
  japanOutput: {
    good: 'Japan’s output: {value} against the old path. No recession.',
    middling: 'Japan’s output: {value} against the old path. It bent without breaking.',
    bad: 'Japan’s output: {value} against the old path. Orders went, then overtime.',
  },
  japanPrices: {
    good: 'Japan’s prices: {value} against the old path. Shoppers breathe out.',
    middling: 'Japan’s prices: {value} against the old path. Wages nearly keep up.',
    bad: 'Japan’s prices: {value} against the old path. The yen is on the shopping bill.',
  },
  jgb30y: {
    good: 'Thirty-year JGBs yield {value}: the buyers came back.',
    middling: 'Thirty-year JGBs yield {value}: nervous, but placed.',
    bad: 'Thirty-year JGBs yield {value}: each auction is now a test.',
  },
  holdingsLoss: {
    good: 'Loss on Japan’s Treasuries: {value}. The hoard held its worth.',
    middling: 'Loss on Japan’s Treasuries: {value}. Bearable, on paper.',
    bad: 'Loss on Japan’s Treasuries: {value}. Shake the market and you shake your own purse.',
  },
  trust: {
    good: 'Trust stands at {value}: the next crisis will find a telephone answered.',
    middling: 'Trust stands at {value}: correct, not warm.',
    bad: 'Trust stands at {value}: it takes longer to rebuild than a factory.',
  },
};

export const debrief: DebriefWords = {
  wantedMost: '{side} cared twice as much for “{first}” and “{second}”.',
  cheapForThem: '“{issue}” would have cost {side} little: you could have asked for more.',
  dearForThem: '“{issue}” was where it hurt {side}: every step there had to be paid for.',
  leftOnTable: 'Both sides could still have gained: {share} of the possible joint gain was left on the table.',
  nothingLeft: 'No package would have been better for both. Little was left on the table.',
};
