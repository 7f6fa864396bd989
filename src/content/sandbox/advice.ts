import type { Advice, Counsel } from '../../schema/scenario.ts';

const advise = (side: 'us' | 'japan', round: number, firm: Counsel, mild: Counsel): Advice => ({
  side,
  round,
  counsel: [firm, mild],
});
const say = (office: Counsel['office'], lever: string, option: number): Counsel => ({ office, lever, option });

/** Two experiments a side and round, the rougher one first; each shows one mechanism of the model. */
export const advice: readonly Advice[] = [
  advise('us', 1, say('us.commerce', 'carTariff', 4), say('us.ustr', 'generalTariff', 1)),
  advise('us', 2, say('us.treasury', 'dollarTalk', 3), say('us.fed', 'rateCheck', 1)),
  advise('us', 3, say('us.whiteHouse', 'fedPressure', 1), say('us.fed', 'fedPath', 1)),
  advise('us', 4, say('us.congress', 'spendingBill', 2), say('us.treasury', 'issuance', 2)),
  advise('us', 5, say('us.commerce', 'steelTariff', 2), say('us.treasury', 'relief', 1)),
  advise('us', 6, say('us.whiteHouse', 'generalTariff', 4), say('us.ustr', 'generalTariff', 0)),
  advise('us', 7, say('us.commerce', 'chinaTrack', 2), say('us.ustr', 'chinaTrack', 0)),
  advise('us', 8, say('us.treasury', 'issuance', 1), say('us.congress', 'spendingBill', 0)),
  advise('us', 9, say('us.commerce', 'carTariff', 5), say('us.whiteHouse', 'carTariff', 0)),
  advise('us', 10, say('us.fed', 'fedPath', 2), say('us.whiteHouse', 'relief', 2)),
  advise('japan', 1, say('japan.finance', 'intervention', 4), say('japan.boj', 'bojRate', 2)),
  advise('japan', 2, say('japan.primeMinister', 'treasuries', 4), say('japan.finance', 'treasuries', 2)),
  advise('japan', 3, say('japan.primeMinister', 'counterTariff', 3), say('japan.meti', 'gesture', 1)),
  advise('japan', 4, say('japan.diet', 'stimulus', 2), say('japan.finance', 'superLongs', 2)),
  advise('japan', 5, say('japan.primeMinister', 'treasuries', 6), say('japan.finance', 'treasuries', 0)),
  advise('japan', 6, say('japan.primeMinister', 'partners', 3), say('japan.meti', 'partners', 1)),
  advise('japan', 7, say('japan.boj', 'taper', 2), say('japan.meti', 'gesture', 2)),
  advise('japan', 8, say('japan.finance', 'treasuries', 5), say('japan.carmakers', 'production', 1)),
  advise('japan', 9, say('japan.finance', 'intervention', 0), say('japan.boj', 'bojRate', 3)),
  advise('japan', 10, say('japan.diet', 'stimulus', 1), say('japan.carmakers', 'production', 2)),
];
