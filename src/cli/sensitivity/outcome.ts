import { seriesUnit, type UnitId } from '../../content/words/unit.ts';
import { openEconomy } from '../../core/economy/state/economy-state.ts';
import { openingSeries, type Rules } from '../../core/game/index.ts';
import { publicTaste } from '../../core/game/taste.ts';
import { marketPoints, weigh } from '../../core/game/welfare.ts';
import { noDealEffects, yearLater } from '../../core/game/year-later.ts';
import type { Parameters } from '../../schema/parameter.ts';
import type { SeriesId } from '../../schema/series.ts';
import type { ValidationCase } from '../../schema/validation.ts';
import { checkCase } from '../case-check.ts';

/** Figures that the model makes of a parameter set, with their names. */
export interface Outcomes {
  readonly names: readonly { readonly outcome: string; readonly unit: string }[];
  readonly valuesUnder: (parameters: Parameters) => readonly number[];
}

/** Every check of some cases. */
export const outcomesOfCases = (cases: readonly ValidationCase[]): Outcomes => ({
  names: cases.flatMap(({ id, checks }) =>
    checks.map(({ series, stat, unit }) => ({ outcome: `${id} ${series} ${stat}`, unit })),
  ),
  valuesUnder: (parameters) => cases.flatMap((one) => checkCase(one, parameters).map(({ value }) => value)),
});

/** The series that are reported a year after talks end without a deal. */
const keySeries: readonly SeriesId[] = [
  'usdjpy',
  'ust10y',
  'ust30y',
  'jgb10y',
  'jgb30y',
  'sp500',
  'nikkei',
  'gold',
  'importsFromJapan',
  'bilateralDeficit',
  'carmakerProfit',
  'usOutput',
  'japanOutput',
  'usPrices',
  'japanPrices',
  'approval.us',
  'approval.japan',
];

const unitSigns: Partial<Readonly<Record<UnitId, string>>> = {
  percent: 'pp',
  percentChange: '%',
  poll: 'pp',
  yenPerDollar: 'JPY',
  usdBnYear: '$bn a year',
  jpyTnYear: 'JPY tn a year',
};

const unitOf = (series: SeriesId): string => unitSigns[seriesUnit[series]] ?? seriesUnit[series];

/** A scenario's key series a year after no deal, and what that is worth to each side by its public goals, in points. */
export const outcomesOfScenario = (rules: Rules): Outcomes => {
  const { scenario, preset } = rules;
  const levers = Object.fromEntries(scenario.levers.map((lever) => [lever.id, lever.initial]));
  const { shocks } = noDealEffects(scenario, levers);
  const tastes = { us: publicTaste(scenario, 'us'), japan: publicTaste(scenario, 'japan') };
  return {
    names: [
      ...keySeries.map((series) => ({ outcome: series, unit: unitOf(series) })),
      { outcome: 'noDeal.us', unit: 'points' },
      { outcome: 'noDeal.japan', unit: 'points' },
    ],
    valuesUnder: (parameters) => {
      const drawn = { ...rules, parameters };
      const opening = openingSeries(drawn);
      const { last } = yearLater(drawn, openEconomy(preset, parameters), shocks);
      const worth = (side: 'us' | 'japan') => weigh(tastes[side], marketPoints(scenario, side, opening, last));
      return [...keySeries.map((series) => last[series]), worth('us'), worth('japan')];
    },
  };
};
