import type { Advice, Counsel } from '../../schema/scenario.ts';

const advise = (side: 'us' | 'japan', round: number, firm: Counsel, mild: Counsel): Advice => ({
  side,
  round,
  counsel: [firm, mild],
});
const say = (office: Counsel['office'], lever: string, option: number): Counsel => ({ office, lever, option });

/** Two advisers a side and round: the firm one first. Their words are in the language files. */
export const advice: readonly Advice[] = [
  advise('us', 1, say('us.whiteHouse', 'fedPressure', 1), say('us.treasury', 'issuance', 2)),
  advise('us', 2, say('us.whiteHouse', 'generalTariff', 5), say('us.ustr', 'generalTariff', 2)),
  advise('us', 3, say('us.treasury', 'dollarTalk', 2), say('us.whiteHouse', 'relief', 3)),
  advise('us', 4, say('us.treasury', 'dollarTalk', 3), say('us.commerce', 'relief', 1)),
  advise('us', 5, say('us.commerce', 'carTariff', 6), say('us.treasury', 'issuance', 3)),
  advise('us', 6, say('us.commerce', 'chinaTrack', 2), say('us.ustr', 'chinaTrack', 0)),
  advise('us', 7, say('us.whiteHouse', 'spendingBill', 2), say('us.congress', 'spendingBill', 0)),
  advise('us', 8, say('us.treasury', 'rateCheck', 1), say('us.ustr', 'generalTariff', 3)),
  advise('us', 9, say('us.commerce', 'steelTariff', 2), say('us.treasury', 'relief', 2)),
  advise('us', 10, say('us.whiteHouse', 'generalTariff', 6), say('us.commerce', 'carTariff', 4)),
  advise('us', 11, say('us.commerce', 'carTariff', 6), say('us.ustr', 'generalTariff', 2)),
  advise('japan', 1, say('japan.primeMinister', 'counterTariff', 1), say('japan.meti', 'gesture', 1)),
  advise('japan', 2, say('japan.primeMinister', 'treasuries', 4), say('japan.finance', 'treasuries', 0)),
  advise('japan', 3, say('japan.meti', 'partners', 1), say('japan.carmakers', 'production', 1)),
  advise('japan', 4, say('japan.finance', 'intervention', 0), say('japan.boj', 'bojRate', 2)),
  advise('japan', 5, say('japan.primeMinister', 'treasuries', 2), say('japan.finance', 'treasuries', 3)),
  advise('japan', 6, say('japan.finance', 'treasuries', 5), say('japan.primeMinister', 'gesture', 2)),
  advise('japan', 7, say('japan.diet', 'stimulus', 1), say('japan.boj', 'taper', 0)),
  advise('japan', 8, say('japan.meti', 'counterTariff', 2), say('japan.finance', 'superLongs', 2)),
  advise('japan', 9, say('japan.meti', 'partners', 2), say('japan.finance', 'intervention', 3)),
  advise('japan', 10, say('japan.finance', 'treasuries', 7), say('japan.carmakers', 'production', 2)),
  advise('japan', 11, say('japan.finance', 'treasuries', 6), say('japan.primeMinister', 'gesture', 3)),
];
