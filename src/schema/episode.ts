import * as z from 'zod';
import { seriesIdSchema } from './series.ts';
import { timedShockSchema, validationCaseSchema } from './validation.ts';

/** A shock with the day of the news, the event it belongs to, and how its size was chosen. */
const datedShockSchema = z.intersection(
  timedShockSchema,
  z.object({ date: z.iso.date(), event: z.string().min(1), source: z.string().min(1), sizing: z.string().min(1) }),
);

/** A column of the record that a series is held against. */
const comparisonSchema = z.object({
  series: seriesIdSchema,
  file: z.string(),
  column: z.string(),
  every: z.enum(['week', 'month']), // a week's last close, or a month's mean
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** A stretch of the record: its known events as shocks, from a preset, week by week. */
export const episodeSchema = z.object({
  version: z.literal(1),
  id: z.string().min(1),
  title: z.string(),
  opens: z.iso.date(), // the day of the opening levels: the end of week -1
  firstWeekEnds: z.iso.date(),
  weeks: z.number().int().min(2).max(520),
  start: validationCaseSchema.shape.start,
  shocks: z.array(datedShockSchema),
  compare: z.array(comparisonSchema).min(1),
});
export type Episode = z.infer<typeof episodeSchema>;
