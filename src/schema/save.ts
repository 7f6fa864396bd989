import './interpreted.ts';
import * as z from 'zod';
import { commandSchema } from './command.ts';
import { sideSchema } from './party.ts';
import { SAVE_VERSION } from './save-version.ts';
import { opponentSchema, setupSchema } from './setup.ts';

/** What moves a game on: a command, or a step through the phases around it. */
export const chartEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('game.started'), setup: setupSchema }),
  z.object({ type: z.literal('command.given'), command: commandSchema }),
  z.object({ type: z.literal('phase.continued') }),
  z.object({ type: z.literal('draft.readied'), side: sideSchema }),
  z.object({ type: z.literal('draft.reopened'), side: sideSchema }),
]);
export type ChartEvent = z.infer<typeof chartEventSchema>;

/** Far more than hands can do in one game. */
const MOST_EVENTS = 20_000;

/** A game in progress on this device: who plays against whom, and everything that has happened. */
export const saveSchema = z.object({
  version: z.literal(SAVE_VERSION),
  model: z.number().int().min(1),
  side: sideSchema,
  opponent: opponentSchema,
  log: z.array(chartEventSchema).max(MOST_EVENTS),
});
export type Save = z.infer<typeof saveSchema>;

/** What a save of any version has, so that one of another version can be told from a damaged one. */
export const anySaveSchema = z.object({ version: z.number().int(), log: z.array(z.unknown()) });
