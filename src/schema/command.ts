import * as z from 'zod';
import { seatSchema } from './party.ts';

const id = z.string().min(1).max(40);
const option = z.number().int().min(0).max(7);

/** A package: the option chosen for each issue of the scenario, in the scenario's order. */
export const termsSchema = z.array(option).min(1).max(24);
export type Terms = z.infer<typeof termsSchema>;

/** Everything a seat can do. Imperative; what follows from it is the core's business. */
export const commandSchema = z.discriminatedUnion('type', [
  // Draft: move a lever; counts when the side locks.
  z.object({ type: z.literal('lever.set'), seat: seatSchema, lever: id, option }),
  // The leader's office locks the side's policy for this round.
  z.object({ type: z.literal('policy.lock'), seat: seatSchema }),
  z.object({ type: z.literal('offer.make'), seat: seatSchema, terms: termsSchema }),
  z.object({ type: z.literal('offer.accept'), seat: seatSchema }),
  // Refuse the other side's standing offer and name the issues that stand in the way.
  z.object({ type: z.literal('offer.decline'), seat: seatSchema, because: z.array(id).max(3) }),
  // Announce that a lever will be moved next round unless there is a deal.
  z.object({
    type: z.literal('threat.make'),
    seat: seatSchema,
    lever: id,
    option,
    channel: z.enum(['private', 'public']),
  }),
  z.object({ type: z.literal('talks.suspend'), seat: seatSchema }),
  z.object({ type: z.literal('talks.walkOut'), seat: seatSchema }),
  // The side has nothing more to say this round.
  z.object({ type: z.literal('table.close'), seat: seatSchema }),
]);
export type Command = z.infer<typeof commandSchema>;
