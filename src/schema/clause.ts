import * as z from 'zod';
import { idSchema } from './id.ts';
import { sideSchema } from './party.ts';

/** What an article leaves open: after signature one side may ask for more in other articles. */
export const clauseSchema = z.object({
  claimant: sideSchema, // who may ask
  issues: z.array(idSchema).min(1).max(12),
  steps: z.number().int().min(1).max(7), // options further than signed, at most
  chance: z.number().min(0).max(1), // of an occasion to ask, by article, in the year after
  refusable: z.boolean(), // the other side may say no at no cost; otherwise a no breaks its word
  escrow: z.record(idSchema, z.number().min(0).max(100)), // points the other side forfeits for each breach, by its goals
});
export type Clause = z.infer<typeof clauseSchema>;
