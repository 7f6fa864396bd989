import { tastesOf } from '../core/game/taste.ts';
import { roundTo } from '../core/numeric/rounding.ts';
import { type ArticleLoss, appraiseArticles } from './levers/article-loss.ts';
import { appraiseTable, type TableWorth } from './levers/article-worth.ts';
import { appraiseLevers, type LeverWorth } from './levers/lever-worth.ts';
import { loadRules } from './rulebook.ts';
import type { Estimate } from './tournament/summary.ts';

export interface LeversOptions {
  readonly scenario: string;
  /** How many pairs of tastes are drawn. */
  readonly draws: number;
  readonly seed: number;
  readonly json: boolean;
}

const signed = (value: number): string => (value > 0 ? '+' : '') + roundTo(value, 1);

const tableLines = ({ prospect: { surplus, shares }, usAhead, articles }: TableWorth): readonly string[] => [
  `surplus, points: us ${roundTo(surplus.us, 1)}, japan ${roundTo(surplus.japan, 1)}`,
  `share of it at the Nash point: us ${roundTo(shares.us, 2)}, japan ${roundTo(shares.japan, 2)}; us ahead in ${roundTo(usAhead, 0)} % of draws`,
  '',
  'articles: how often agreed (worth to us / japan, points)',
  ...articles.map(({ issue, options }) => {
    const told = options.map(
      ({ option, worth, agreed }) => `${option} ${roundTo(agreed, 0)} % (${signed(worth.us)} / ${signed(worth.japan)})`,
    );
    return `  ${issue}: ${told.join(', ')}`;
  }),
];

const measured = ({ mean, error }: Estimate): string => `${roundTo(mean, 1)} ± ${roundTo(error, 1)}`;

const lossLine = ({ issue, together, own: { us, japan } }: ArticleLoss): string =>
  `  ${issue.padEnd(18)} ${measured(together)} (us ${measured(us)}, japan ${measured(japan)})`;

const leverLines = ({ side, lever, mean, error, high, most, moves }: LeverWorth): readonly string[] => [
  `${side} ${lever}: mean ${measured({ mean, error })}, 90th percentile ${roundTo(high, 1)}, most ${roundTo(most, 1)}`,
  ...moves.map(({ option, everyRound, worth, noDeal, best }) => {
    const name = `${option ?? '(left alone)'}${everyRound ? ', every round' : ''}`;
    return `  ${name.padEnd(28)} best ${String(roundTo(best, 0)).padStart(3)} %, worth ${signed(worth)}; no deal us ${signed(noDeal.us)}, japan ${signed(noDeal.japan)}`;
  }),
];

const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'number' ? roundTo(each, 3) : each)));

/**
 * Print what every lever and article of a scenario is worth by the model, before anyone plays it: which are dead,
 * which are always pulled, what is lost without them, and on which options bargains would settle.
 */
export const levers = async ({ scenario: id, draws, seed, json }: LeversOptions): Promise<number> => {
  const rules = await loadRules(id);
  const { scenario } = rules;
  const tastes = Array.from({ length: draws }, (_, i) =>
    tastesOf(scenario, { scenario: scenario.id, seed: seed + i, mandates: {} }),
  );
  const table = appraiseTable(rules, tastes);
  const losses = appraiseArticles(rules, tastes);
  const found = appraiseLevers(rules, tastes);
  if (json)
    console.log(JSON.stringify(rounded({ scenario: scenario.id, draws, seed, ...table, losses, levers: found })));
  else
    console.log(
      [
        ...tableLines(table),
        '',
        'without an article both together lose, per cent (each side alone)',
        ...losses.map(lossLine),
        '',
        'levers: worth of the best use, per cent of surplus',
        ...found.flatMap(leverLines),
      ].join('\n'),
    );
  return 0;
};
