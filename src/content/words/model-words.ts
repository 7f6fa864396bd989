import type { Statistic } from '../../schema/validation.ts';
import type { EquationId, TermId } from '../equations.ts';
import type { ExperimentId } from '../experiments.ts';
import type { NamedLine } from './named-line.ts';

/** The themes in which coefficients are listed. */
export type ParameterTheme =
  | 'treasury'
  | 'dealers'
  | 'federal'
  | 'carmaker'
  | 'auction'
  | 'jgb'
  | 'yen'
  | 'trade'
  | 'macro'
  | 'market'
  | 'politics';

/** Slots: {n} {total} {value} {low} {high} {unit} {week}. */
export interface LabWords {
  readonly title: string;
  readonly lead: string;
  readonly pick: string;
  readonly disputed: string;
  readonly themes: Readonly<Record<ParameterTheme, string>>;
  readonly value: string;
  readonly book: string;
  readonly range: string;
  readonly outside: string;
  readonly notANumber: string;
  readonly source: string;
  readonly changed: string;
  readonly unchanged: string;
  readonly reset: string;
  readonly resetAll: string;
  readonly link: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly experimentLegend: string;
  readonly experiments: Readonly<Record<ExperimentId, NamedLine>>;
  readonly yours: string;
  readonly inWeek: string;
  readonly weeks: string;
}

/** Slots: {n} {total} {was}. */
export interface RecordPageWords {
  readonly title: string;
  readonly lead: string;
  readonly holds: string;
  readonly was: string;
  readonly columns: Readonly<Record<'case' | 'measure' | 'model' | 'band' | 'actual' | 'verdict', string>>;
  readonly statistics: Readonly<Record<Statistic, string>>;
  readonly ok: string;
  readonly miss: string;
  readonly nowMisses: string;
  readonly nowHolds: string;
  readonly loading: string;
  readonly missing: string;
  /** Titles of cases by id where the file's own English is not to be shown. */
  readonly cases: Readonly<Record<string, string>>;
}

/** The charts of model against record that the page shows, by file name. */
export const chartIds = [
  'april-july-2025-ust10y',
  'april-july-2025-usdjpy',
  'april-july-2025-jgb30y',
  'april-july-2025-gold',
  'plaza-1985-usdjpy',
] as const;
export type ChartId = (typeof chartIds)[number];

/** The page of the model. Slot of the table: {n}. */
export interface ModelWords {
  readonly title: string;
  readonly back: string;
  readonly lead: string;
  readonly lab: LabWords;
  readonly equations: {
    readonly title: string;
    readonly lead: string;
    readonly items: Readonly<Record<EquationId, { readonly title: string; readonly text: string }>>;
    readonly terms: Readonly<Record<TermId, string>>;
  };
  readonly record: RecordPageWords;
  readonly charts: {
    readonly title: string;
    readonly lead: string;
    /** What a chart shows, for those who do not see it, and where the model goes wrong in it. */
    readonly items: Readonly<Record<ChartId, { readonly alt: string; readonly caption: string }>>;
  };
  readonly evidence: string;
  readonly table: { readonly title: string; readonly lead: string; readonly themes: string; readonly english: string };
  readonly columns: Readonly<Record<'name' | 'value' | 'range' | 'unit' | 'mark' | 'source', string>>;
  readonly limits: { readonly title: string; readonly items: readonly string[] };
  readonly criticisms: { readonly title: string; readonly lead: string; readonly items: readonly string[] };
  readonly change: {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly downloads: Readonly<Record<'cases' | 'further', string>>;
  };
}
