import type { Statistic } from '../../schema/validation.ts';

/** Events that the episodes of the record name. */
export const chartEventIds = [
  'tariffs',
  'selloff',
  'pause',
  'fed',
  'card',
  'truce',
  'bill',
  'downgrade',
  'issuance',
  'steel',
  'letter',
  'election',
  'deal',
  'accord',
] as const;
export type ChartEventId = (typeof chartEventIds)[number];

/** What charts of model against record say. Slots in braces. */
export interface ChartWords {
  readonly events: Readonly<Record<ChartEventId, string>>;
  readonly statistics: Readonly<Record<Statistic, string>>;
  /** Units of the case files that are not signs. */
  readonly units: Readonly<Record<string, string>>;
  readonly axis: { readonly percent: string; readonly yen: string; readonly index: string };
  readonly model: string;
  readonly record: string;
  readonly drawn: string;
  readonly band: string;
  readonly auction: string;
  readonly missed: string;
  readonly episodes: Readonly<Record<string, string>>;
  /** {series} {title} {axis} */
  readonly episodeTitle: string;
  /** {series} {axis} {from} {to} {recordFrom} {recordTo} {modelTo} {events} */
  readonly episodeAlt: string;
  readonly casesTitle: Readonly<Record<string, string>>;
  /** {case} {series} {statistic} */
  readonly checkLabel: string;
  readonly casesColumns: {
    readonly check: string;
    readonly low: string;
    readonly high: string;
    readonly figures: string;
  };
  /** {held} {total} {missed} */
  readonly casesAlt: string;
  readonly none: string;
  readonly errors: {
    readonly title: string;
    readonly series: string;
    readonly readings: string;
    readonly level: string;
    readonly levelBenchmark: string;
    readonly change: string;
    readonly changeBenchmark: string;
    readonly correlation: string;
    readonly correlationWithoutLargest: string;
    readonly sign: string;
    readonly note: string;
    readonly checks: string;
    /** {title} {held} {total} {near} */
    readonly checksText: string;
  };
}
