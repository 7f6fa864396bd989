import { presets } from '../../../content/presets.ts';
import { runEpisode, statisticOf } from '../../../core/game/index.ts';
import type { Parameters } from '../../../schema/parameter.ts';
import { type Check, type ValidationCase, validationFileSchema } from '../../../schema/validation.ts';

const files = { cases: 'record/cases.json', further: 'record/further-cases.json' } as const;

/** Where a file of cases is served. */
export const casesAddress = (file: keyof typeof files): string => new URL(files[file], document.baseURI).href;

const fetchFile = async (file: keyof typeof files): Promise<readonly ValidationCase[]> => {
  const response = await fetch(casesAddress(file));
  return validationFileSchema.parse(await response.json()).cases;
};

/** Fetch the cases of the record, the further ones last; null if they cannot be had. */
export const fetchCases = async (): Promise<readonly ValidationCase[] | null> => {
  try {
    return (await Promise.all([fetchFile('cases'), fetchFile('further')])).flat();
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
