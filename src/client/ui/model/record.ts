import { presets } from '../../../content/presets.ts';
import { type CheckReading, readCase } from '../../../core/game/index.ts';
import type { Parameters } from '../../../schema/parameter.ts';
import { type ValidationCase, validationFileSchema } from '../../../schema/validation.ts';

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

/** Read every check of a case off the model's mean response. */
export const readingsOf = (kase: ValidationCase, parameters: Parameters): readonly CheckReading[] =>
  readCase(kase, presets[kase.start.preset], parameters);
