import * as z from 'zod';
import { type ParameterId, parameterIdSchema } from './parameter-id.ts';

/** A value for every coefficient; units, ranges and sources stand in `content/parameter/parameters.ts`. */
export type Parameters = Readonly<Record<ParameterId, number>>;

/**
 * A coefficient with its range and where it comes from. Evidence: S read in a source,
 * O our own estimate from data, B background knowledge, C a choice.
 */
export const parameterSchema = z.object({
  id: parameterIdSchema,
  name: z.string().min(1),
  unit: z.string().min(1),
  central: z.number(),
  low: z.number(),
  high: z.number(),
  evidence: z.enum(['S', 'O', 'B', 'C']),
  source: z.string(),
  note: z.string(),
});
export type Parameter = z.infer<typeof parameterSchema>;
