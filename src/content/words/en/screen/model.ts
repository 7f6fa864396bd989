import type { ModelWords } from '../../model-words.ts';
import { charts } from './model/charts.ts';
import { equations } from './model/equations.ts';
import { lab } from './model/lab.ts';
import { change, criticisms, limits } from './model/limits.ts';
import { record } from './model/record.ts';

/** The page of the model, in English. Fetched with that page. */
export const model: ModelWords = {
  title: 'The model',
  back: 'Back',
  lead: 'Behind every choice stands a weekly model of two economies. It explains moves; it does not predict them. Every number in it can be doubted, here, by you.',
  lab,
  equations,
  record,
  charts,
  evidence: 'Where the figures come from',
  table: {
    title: 'Every coefficient',
    lead: '{n} coefficients, each with its range. Bands on the policy desk are drawn from these ranges.',
    themes: 'Coefficients',
    english: '',
  },
  columns: { name: 'Coefficient', value: 'Value', range: 'Range', unit: 'Unit', mark: 'Mark', source: 'Source' },
  limits,
  criticisms,
  change,
};
