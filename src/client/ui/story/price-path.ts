import type { Observation } from '../../../core/game/index.ts';
import type { SeriesId } from '../../../schema/series.ts';

/** A series week by week, from the opening to the end of the latest round. */
export const pathOf = (
  { opening, reports }: Pick<Observation, 'opening' | 'reports'>,
  id: SeriesId,
): readonly number[] => [opening[id], ...reports.flatMap((report) => report.weeks.map((week) => week[id]))];
