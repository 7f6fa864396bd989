import * as z from 'zod';
import { levelIds, personaIds } from './opponent.ts';

const personaSchema = z.enum([...personaIds.us, ...personaIds.japan]);
export type PersonaId = z.infer<typeof personaSchema>;

const levelSchema = z.enum(levelIds);
export type LevelId = z.infer<typeof levelSchema>;

/** An opponent one can play against. */
export const opponentSchema = z.object({ persona: personaSchema, level: levelSchema });
export type Opponent = z.infer<typeof opponentSchema>;

/** The two national goals that count double. */
export const mandateSchema = z.tuple([z.string().min(1).max(40), z.string().min(1).max(40)]);
export type Mandate = z.infer<typeof mandateSchema>;

/** With the commands, all there is to a game. */
export const setupSchema = z.object({
  scenario: z.string().min(1).max(40),
  seed: z.number().int().min(0).max(0xffff_ffff),
  // A side with a mandate is a player's; a side without one draws its preferences from the seed.
  mandates: z.object({ us: mandateSchema.optional(), japan: mandateSchema.optional() }),
});
export type Setup = z.infer<typeof setupSchema>;
