import type { ParameterValue } from '../core/economy/record/parameter-draw.ts';
import { roundTo } from '../core/numeric/rounding.ts';
import { openStream } from '../core/numeric/stream.ts';
import type { Parameters } from '../schema/parameter.ts';
import { recordPath } from './backtest/record.ts';
import { readCaseFile } from './case-file.ts';
import { parameterTable } from './parameter-setting.ts';
import { loadRules } from './rulebook.ts';
import { type ElementaryEffect, elementaryEffects } from './sensitivity/morris.ts';
import { type Outcomes, outcomesOfCases, outcomesOfScenario } from './sensitivity/outcome.ts';

export interface SensitivityOptions {
  readonly json: boolean;
  /** A scenario's id or file; without one, the cases are screened. */
  readonly scenario: string | undefined;
  /** A file of cases; those of the record unless said. */
  readonly cases: string | undefined;
  /** How many trajectories. */
  readonly draws: number;
  readonly seed: number;
  readonly set: readonly string[];
}

/** What one parameter does to one outcome. */
interface Influence extends ElementaryEffect {
  readonly parameter: string;
  readonly sign: '+' | '-' | '±';
  /** Of the sum of mu* over all parameters. */
  readonly share: number;
}

const SHOWN = 5;

/** A point of the unit cube as a parameter set; parameters without a range keep their value. */
const parametersAt = (table: readonly ParameterValue[], free: readonly ParameterValue[], point: readonly number[]) => {
  const moved = new Map(free.map(({ id, low, high }, i) => [id, low + (point[i] ?? 0) * (high - low)]));
  return Object.fromEntries(table.map(({ id, central }) => [id, moved.get(id) ?? central])) as Parameters;
};

const rank = (free: readonly ParameterValue[], effects: readonly ElementaryEffect[]): readonly Influence[] => {
  const total = effects.reduce((sum, { muStar }) => sum + muStar, 0);
  return effects
    .flatMap(({ mu, muStar, sigma }, i): Influence[] => {
      const id = free[i]?.id;
      if (id === undefined || muStar === 0) return [];
      const sign = Math.abs(mu) < 0.9 * muStar ? '±' : mu > 0 ? '+' : '-';
      return [{ parameter: id, sign, mu, muStar, sigma, share: muStar / total }];
    })
    .sort((a, b) => b.muStar - a.muStar);
};

const screen = (outcomes: Outcomes, { draws, seed, set }: SensitivityOptions) => {
  const table = parameterTable(set);
  const free = table.filter(({ low, high }) => high > low);
  const effects = elementaryEffects(
    {
      factors: free.length,
      outcomes: outcomes.names.length,
      evaluate: (point) => outcomes.valuesUnder(parametersAt(table, free, point)),
    },
    draws,
    openStream(seed, 'morris'),
  );
  return outcomes.names.map((name, i) => ({ ...name, influences: rank(free, effects[i] ?? []) }));
};

const influenceLine = (unit: string, { parameter, sign, muStar, sigma, share }: Influence): string =>
  `  ${parameter.padEnd(28)} ${sign}  mu* ${roundTo(muStar, 3)} ${unit}, sigma ${roundTo(sigma, 3)}, ${roundTo(100 * share, 0)} %`;

const rounded = ({ mu, muStar, sigma, share, ...rest }: Influence) => ({
  ...rest,
  mu: roundTo(mu, 6),
  muStar: roundTo(muStar, 6),
  sigma: roundTo(sigma, 6),
  share: roundTo(share, 6),
});

const outcomesAsked = async ({ scenario, cases }: SensitivityOptions): Promise<Outcomes> => {
  if (scenario === undefined) return outcomesOfCases((await readCaseFile(cases ?? recordPath('cases.json'))).cases);
  return outcomesOfScenario(await loadRules(scenario));
};

/**
 * Rank the parameters that matter most to each outcome: every check of a case file, or a
 * scenario's key series and no-deal values. Levels are taken evenly across each range,
 * since the question is what the whole range could do, not how likely its ends are.
 */
export const sensitivity = async (options: SensitivityOptions): Promise<number> => {
  const screened = screen(await outcomesAsked(options), options);
  if (options.json) {
    const { draws, seed } = options;
    const outcomes = screened.map(({ influences, ...name }) => ({ ...name, parameters: influences.map(rounded) }));
    console.log(JSON.stringify({ method: 'morris', draws, seed, outcomes }, null, 2));
  } else {
    for (const { outcome, unit, influences } of screened)
      console.log([outcome, ...influences.slice(0, SHOWN).map((one) => influenceLine(unit, one))].join('\n'));
  }
  return 0;
};
