import type { DebriefWords, ScenarioWords } from '../../scenario-words.ts';

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
