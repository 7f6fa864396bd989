import type { ScenarioWords } from '../../scenario-words.ts';

export const yearLater: ScenarioWords['yearLater'] = {
  mortgage: {
    good: 'An American mortgage costs {value}: less than when the five met.',
    middling: 'An American mortgage costs {value}, much as before.',
    bad: 'An American mortgage costs {value}: lenders abroad wanted paying for the currency.',
  },
  usPrices: {
    good: 'US prices: {value} against the old path. The cheap dollar hardly shows.',
    middling: 'US prices: {value} against the old path. Shoppers shrugged.',
    bad: 'US prices: {value} against the old path. Protection arrived at the till.',
  },
  usOutput: {
    good: 'US output: {value} against the old path. The mills that are left hire again.',
    middling: 'US output: {value} against the old path. A large economy, moved slowly.',
    bad: 'US output: {value} against the old path. A cheap dollar is not an order book.',
  },
  bilateralDeficit: {
    good: 'The deficit with Japan is {value} a year: the bend of the J has been reached.',
    middling: 'The deficit with Japan is {value} a year, after all that.',
    bad: 'The deficit with Japan is {value} a year: fewer goods, each dearer. The J begins downwards.',
  },
  exportsToJapan: {
    good: 'America sells Japan {value} a year: somebody found the door.',
    middling: 'America sells Japan {value} a year: neither a flood nor a drought.',
    bad: 'America sells Japan {value} a year: less than before anyone opened anything.',
  },
  carmakerProfit: {
    good: 'Japan’s carmakers earn {value}: they were never so thin, nor so fit.',
    middling: 'Japan’s carmakers earn {value}: cost cutting is now a sport.',
    bad: 'Japan’s carmakers’ profit: {value}. Each yen up was paid for here first.',
  },
  japanOutput: {
    good: 'Japan’s output: {value} against the old path. Home demand took over.',
    middling: 'Japan’s output: {value} against the old path. A recession more in headlines than in figures.',
    bad: 'Japan’s output: {value} against the old path. The export towns are quiet.',
  },
  japanPrices: {
    good: 'Japan’s prices: {value} against the old path. The strong yen has reached the shops.',
    middling: 'Japan’s prices: {value} against the old path. Importers kept some of the yen for themselves.',
    bad: 'Japan’s prices: {value} against the old path. Nobody saw the windfall.',
  },
  jgb30y: {
    good: 'Long yen yields stand at {value}: money is cheap, and looks for land.',
    middling: 'Long yen yields stand at {value}, much as before.',
    bad: 'Long yen yields stand at {value}: someone must buy the new bonds.',
  },
  holdingsLoss: {
    good: 'Loss on the price of Japan’s Treasuries: {value}. The currency is another story.',
    middling: 'Loss on the price of Japan’s Treasuries: {value}, before counting the currency.',
    bad: 'Loss on the price of Japan’s Treasuries: {value}, and the currency comes on top.',
  },
  trust: {
    good: 'Trust stands at {value}: the next communiqué will be believed.',
    middling: 'Trust stands at {value}: correct, in writing.',
    bad: 'Trust stands at {value}: each capital now reads the other’s laws.',
  },
};
