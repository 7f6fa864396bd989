import { presets } from '../../../content/presets.ts';
import { runEpisode, statisticOf } from '../../../core/game/index.ts';
import type { Parameters } from '../../../schema/parameter.ts';
import { type Check, type ValidationCase, validationFileSchema } from '../../../schema/validation.ts';

const CASES = 'record/cases.json';

/** Where the cases are served. */
export const casesAddress = (): string => new URL(CASES, document.baseURI).href;

/** Fetch the cases of the record; null if they cannot be had. */
export const fetchCases = async (): Promise<readonly ValidationCase[] | null> => {
  try {
    const response = await fetch(casesAddress());
    const parsed = validationFileSchema.safeParse(response.ok ? await response.json() : null);
    return parsed.success ? parsed.data.cases : null;
  } catch {
    return null;
  }
};

/** A check and what the model makes of it. */
export interface Reading {
  readonly check: Check;
  readonly value: number;
  readonly holds: boolean;
}

/** Read every check of a case off the model's mean response. */
export const readingsOf = ({ start, shocks, checks }: ValidationCase, parameters: Parameters): readonly Reading[] => {
  const weeks = Math.max(...checks.map(({ to }) => to + 1));
  const track = runEpisode(presets[start.preset], start.set ?? {}, shocks, weeks, parameters);
  return checks.map((check) => {
    const value = statisticOf(check, track, shocks);
    return { check, value, holds: value >= check.low && value <= check.high };
  });
};
