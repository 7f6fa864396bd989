import type { Advice, Counsel } from '../../schema/scenario.ts';

const advise = (side: 'us' | 'japan', round: number, firm: Counsel, mild: Counsel): Advice => ({
  side,
  round,
  counsel: [firm, mild],
});
const say = (office: Counsel['office'], lever: string, option: number): Counsel => ({ office, lever, option });

/** Two advisers a side and round: the firm one first. Their words are in the language files. */
export const advice: readonly Advice[] = [
  advise('us', 1, say('us.whiteHouse', 'fedPressure', 1), say('us.treasury', 'rateCheck', 1)),
  advise('us', 2, say('us.commerce', 'carTariff', 3), say('us.treasury', 'issuance', 2)),
  advise('us', 3, say('us.treasury', 'dollarTalk', 2), say('us.ustr', 'relief', 2)),
  advise('us', 4, say('us.ustr', 'generalTariff', 2), say('us.fed', 'dollarLine', 1)),
  advise('us', 5, say('us.commerce', 'chinaTrack', 2), say('us.ustr', 'chinaTrack', 0)),
  advise('us', 6, say('us.congress', 'spendingBill', 2), say('us.treasury', 'issuance', 3)),
  advise('us', 7, say('us.commerce', 'carTariff', 4), say('us.ustr', 'relief', 1)),
  advise('us', 8, say('us.whiteHouse', 'fedPressure', 2), say('us.treasury', 'rateCheck', 2)),
  advise('japan', 1, say('japan.primeMinister', 'foodTax', 3), say('japan.finance', 'superLongs', 1)),
  advise('japan', 2, say('japan.finance', 'intervention', 2), say('japan.meti', 'tranche', 1)),
  advise('japan', 3, say('japan.meti', 'counterTariff', 1), say('japan.diet', 'foodTax', 1)),
  advise('japan', 4, say('japan.finance', 'treasuries', 6), say('japan.boj', 'bojRate', 2)),
  advise('japan', 5, say('japan.meti', 'partners', 1), say('japan.primeMinister', 'supplyChain', 2)),
  advise('japan', 6, say('japan.boj', 'bojPurchase', 2), say('japan.finance', 'superLongs', 2)),
  advise('japan', 7, say('japan.finance', 'treasuries', 4), say('japan.carmakers', 'production', 1)),
  advise('japan', 8, say('japan.finance', 'intervention', 4), say('japan.meti', 'tranche', 2)),
];
