import * as z from 'zod';
import { seatSchema } from './party.ts';

const id = z.string().min(1).max(40);
const option = z.number().int().min(0).max(7);

/** A package: the option chosen for each issue of the scenario, in the scenario's order. */
export const termsSchema = z.array(option).min(1).max(24);
export type Terms = z.infer<typeof termsSchema>;

/**
 * How a threat is made: `private`, to the other side alone; `ambiguous`, a card shown in public that names the
 * lever and not the option; `public`; `partial`, in public and with a first instalment now.
 */
export const channels = ['private', 'ambiguous', 'public', 'partial'] as const;
export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;

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
  z.object({ type: z.literal('threat.make'), seat: seatSchema, lever: id, option, channel: channelSchema }),
  // A resolution or an order that forbids the own side an article beyond the option `most` for some rounds.
  z.object({ type: z.literal('hands.tie'), seat: seatSchema, issue: id, most: option }),
  // The leader rings the other leader: room for more offers, at the price of showing what is wanted most.
  z.object({ type: z.literal('leader.call'), seat: seatSchema }),
  // The leader sends someone to lead the talks from now on.
  z.object({ type: z.literal('envoy.send'), seat: seatSchema, envoy: seatSchema }),
  // Ask what the other side would want for a package, without offering it.
  z.object({ type: z.literal('terms.probe'), seat: seatSchema, terms: termsSchema }),
  z.object({ type: z.literal('talks.suspend'), seat: seatSchema }),
  z.object({ type: z.literal('talks.walkOut'), seat: seatSchema }),
  // The side has nothing more to say this round.
  z.object({ type: z.literal('table.close'), seat: seatSchema }),
]);
export type Command = z.infer<typeof commandSchema>;
