import './interpreted.ts';
import * as z from 'zod';
import { presetIdSchema } from './preset.ts';
import { seriesIdSchema } from './series.ts';
import { shockSchema } from './shock.ts';

const week = z.number().int().min(-1).max(520);

/** A shock with the week in which it lands, 0 being the first, and the weeks over which its amount is spread. */
export const timedShockSchema = z.intersection(
  shockSchema,
  z.object({ at: z.number().int().min(0).max(520), weeks: z.number().int().min(1).max(520).optional() }),
);
export type TimedShock = z.infer<typeof timedShockSchema>;

export const statisticSchema = z.enum(['change', 'peak', 'trough', 'mean', 'level', 'passThrough', 'reversal']);
export type Statistic = z.infer<typeof statisticSchema>;

/** A band for one statistic of one series between two weeks; -1 is the start. */
export const checkSchema = z.object({
  series: seriesIdSchema,
  stat: statisticSchema,
  from: week,
  to: week,
  low: z.number(),
  high: z.number(),
  unit: z.string().default(''),
  actual: z.number().nullable().default(null), // null where no single figure was published
});
export type Check = z.infer<typeof checkSchema>;

const share = z.number().min(0).max(1);

/** States that a case may set by hand. */
export const settingsSchema = z.strictObject({
  stress: share.optional(),
  carry: share.optional(),
  leveragedHolders: share.optional(),
  fedBackstop: share.optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** A published result or an episode of history, and the bands in which the mean response must fall. */
export const validationCaseSchema = z.object({
  id: z.string().min(1),
  title: z.string(),
  kind: z.enum(['paper', 'history']),
  source: z.string(),
  start: z.object({ preset: presetIdSchema, set: settingsSchema.optional() }),
  shocks: z.array(timedShockSchema),
  checks: z.array(checkSchema).min(1),
});
export type ValidationCase = z.infer<typeof validationCaseSchema>;

export const validationFileSchema = z.object({ version: z.literal(1), cases: z.array(validationCaseSchema) });
export type ValidationFile = z.infer<typeof validationFileSchema>;
