import * as z from 'zod';
import { idSchema } from './id.ts';
import { sideSchema } from './party.ts';

const supportPoints = z.number().min(-100).max(100);

/** A group at home whose support a treaty needs: support in per cent, for what the treaty does to the goals it cares about. */
export const factionSchema = z.object({
  id: idSchema,
  side: sideSchema,
  share: z.number().positive().max(1), // of its side's political weight; those of a side sum to 1
  base: supportPoints, // support for a treaty that leaves every article out
  cares: z.record(idSchema, supportPoints), // by goal: for each point a treaty gives that goal
  approval: supportPoints, // for each point its government's approval stands above the opening
});
export type Faction = z.infer<typeof factionSchema>;

/** How a side's chamber decides: the odds of passing multiply by e for each 1 / steepness points of support beyond the quorum. */
const chamberSchema = z.object({
  quorum: z.number().min(0).max(100), // support, per cent, at which a vote is even
  steepness: z.number().positive().max(10), // log odds a point
});

/** Who ratifies on both sides. */
export const ratificationSchema = z.object({ us: chamberSchema, japan: chamberSchema });
