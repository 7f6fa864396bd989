import type { Advice, Counsel } from '../../schema/scenario.ts';

const advise = (side: 'us' | 'japan', round: number, firm: Counsel, mild: Counsel): Advice => ({
  side,
  round,
  counsel: [firm, mild],
});
const say = (office: Counsel['office'], lever: string, option: number): Counsel => ({ office, lever, option });

/** Two advisers a side and round: the firm one first. Their words are in the language files. */
export const advice: readonly Advice[] = [
  advise('us', 1, say('us.treasury', 'dollarSales', 3), say('us.fed', 'dollarSales', 2)),
  advise('us', 2, say('us.ustr', 'section301', 1), say('us.congress', 'budget', 2)),
  advise('us', 3, say('us.treasury', 'fedPressure', 1), say('us.whiteHouse', 'bills', 1)),
  advise('us', 4, say('us.commerce', 'marketAccess', 2), say('us.ustr', 'marketAccess', 1)),
  advise('us', 5, say('us.treasury', 'dollarTalk', 3), say('us.fed', 'fedPath', 0)),
  advise('us', 6, say('us.ustr', 'section301', 2), say('us.treasury', 'allies', 0)),
  advise('us', 7, say('us.congress', 'surcharge', 1), say('us.fed', 'fedPath', 2)),
  advise('us', 8, say('us.ustr', 'surcharge', 2), say('us.treasury', 'dollarSales', 0)),
  advise('japan', 1, say('japan.meti', 'gatt', 1), say('japan.finance', 'intervention', 3)),
  advise('japan', 2, say('japan.finance', 'demand', 1), say('japan.boj', 'bojRate', 2)),
  advise('japan', 3, say('japan.boj', 'bojRate', 0), say('japan.finance', 'lifers', 2)),
  advise('japan', 4, say('japan.carmakers', 'carRestraint', 0), say('japan.meti', 'carRestraint', 2)),
  advise('japan', 5, say('japan.meti', 'partners', 2), say('japan.diet', 'demand', 2)),
  advise('japan', 6, say('japan.finance', 'intervention', 0), say('japan.meti', 'chips', 2)),
  advise('japan', 7, say('japan.meti', 'gatt', 2), say('japan.carmakers', 'plants', 2)),
  advise('japan', 8, say('japan.finance', 'lifers', 0), say('japan.primeMinister', 'purchases', 3)),
];
