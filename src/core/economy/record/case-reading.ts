import type { Parameters } from '../../../schema/parameter.ts';
import type { Preset } from '../../../schema/preset.ts';
import type { Check, ValidationCase } from '../../../schema/validation.ts';
import { roundTo } from '../../numeric/rounding.ts';
import { runEpisode } from './episode.ts';
import { statisticOf } from './statistic.ts';

/** What stands further behind is the noise of floating point, and decides nothing at the end of a band. */
const DECIMALS = 6;

/** A check of a case, what the model makes of it, and whether that lies in its band, ends included. */
export interface CheckReading {
  readonly check: Check;
  readonly value: number;
  readonly holds: boolean;
}

/** Run a case from its preset without noise and read every check off the mean response. */
export const readCase = (
  { start, shocks, checks }: ValidationCase,
  preset: Preset,
  parameters: Parameters,
): readonly CheckReading[] => {
  const weeks = Math.max(...checks.map(({ to }) => to + 1));
  const track = runEpisode(preset, start.set ?? {}, shocks, weeks, parameters);
  return checks.map((check) => {
    const value = roundTo(statisticOf(check, track, shocks), DECIMALS);
    return { check, value, holds: value >= check.low && value <= check.high };
  });
};
