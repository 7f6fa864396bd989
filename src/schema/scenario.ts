import * as z from 'zod';
import { clauseSchema } from './clause.ts';
import { idSchema } from './id.ts';
import { seatSchema, sideSchema } from './party.ts';
import { presetIdSchema } from './preset.ts';
import { factionSchema, ratificationSchema } from './ratification.ts';
import { seriesIdSchema } from './series.ts';
import { shockSchema } from './shock.ts';
import { themes } from './theme.ts';

const points = z.number().min(-1000).max(1000);
const percent = z.number().min(-100).max(100);

const themeSchema = z.enum(themes);

/**
 * A policy instrument of one side. A `stance` stays where it is put, and moving it
 * applies the new option's shocks less the old one's; an `action` is taken once and
 * returns to its initial option after the round.
 */
export const leverSchema = z.object({
  id: idSchema,
  side: sideSchema,
  theme: themeSchema,
  primary: z.boolean(), // on the first screen; otherwise behind the fold
  kind: z.enum(['stance', 'action']),
  offices: z.array(seatSchema).min(1),
  initial: z.number().int().min(0),
  options: z
    .array(z.object({ id: idSchema, shocks: z.array(shockSchema) }))
    .min(2)
    .max(8),
  parameters: z.array(z.string()), // the parameters behind its effect, for the source line
});
export type Lever = z.infer<typeof leverSchema>;

/** A lever held at one of its options, by law or by treaty. */
export const bindingSchema = z.object({ lever: idSchema, option: z.number().int().min(0).max(7) });
export type Binding = z.infer<typeof bindingSchema>;

/** One article of the treaty. Option 0 is "leave it out of the treaty". */
export const issueSchema = z.object({
  id: idSchema,
  theme: themeSchema,
  options: z
    .array(
      z.object({
        id: idSchema,
        bindings: z.array(bindingSchema), // levers the article fixes
        shocks: z.array(shockSchema),
        points: z.record(idSchema, z.number().min(-100).max(100)), // by goal, beside what the model adds
        reopens: clauseSchema.optional(), // of at most one issue
      }),
    )
    .min(2)
    .max(8),
});
export type Issue = z.infer<typeof issueSchema>;

/** A national goal: what a side's welfare is made of. Points add across treaty and markets. */
export const goalSchema = z.object({
  id: idSchema,
  side: sideSchema,
  weight: z.number().positive().max(10),
  // Points for each unit by which the series stands above its opening value, a year later.
  measures: z.array(z.object({ series: seriesIdSchema, pointsPerUnit: points })),
});
export type Goal = z.infer<typeof goalSchema>;

/** Something known in advance: an auction, a summit, an expiry. `week` counts within the round. */
export const calendarEntrySchema = z.object({
  id: idSchema,
  round: z.number().int().min(1),
  week: z.number().int().min(0),
  date: z.iso.date(),
  shocks: z.array(shockSchema),
  // Levers that move by law on that day, unless their owner has moved them since the start.
  bindings: z.array(bindingSchema),
});
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

/** Something that may happen, drawn from the seed at the start of a round. */
export const eventSchema = z.object({
  id: idSchema,
  from: z.number().int().min(1),
  to: z.number().int().min(1),
  probability: z.number().min(0).max(1), // a round, while its series stand where they opened
  // What play does to it: log odds for each unit by which a series stands above its opening.
  odds: z.array(z.object({ series: seriesIdSchema, perUnit: points })).max(8),
  once: z.boolean().optional(), // happens at most once a game; otherwise it may come again
  shocks: z.array(shockSchema),
});
export type ScenarioEvent = z.infer<typeof eventSchema>;

const counselSchema = z.object({ office: seatSchema, lever: idSchema, option: z.number().int().min(0).max(7) });
export type Counsel = z.infer<typeof counselSchema>;

/** Two advisers who disagree: each recommends one option of one lever. */
export const adviceSchema = z.object({
  side: sideSchema,
  round: z.number().int().min(1),
  // The firm adviser first, the conciliatory one second.
  counsel: z.tuple([counselSchema, counselSchema]),
});
export type Advice = z.infer<typeof adviceSchema>;

/** One of a delegation's three principals, and the goals nearest to it. */
export const principalSchema = z.object({ seat: seatSchema, cares: z.array(idSchema).min(1).max(4) });
export type Principal = z.infer<typeof principalSchema>;

const threePrincipals = z.array(principalSchema).length(3);
const share = z.number().min(0).max(1);
const audienceCost = z.number().min(0).max(20);

export const scenarioSchema = z.object({
  id: idSchema,
  version: z.number().int().min(1),
  preset: presetIdSchema,
  startDate: z.iso.date(),
  rounds: z.number().int().min(1).max(20),
  weeksPerRound: z.number().int().min(1).max(8),
  levers: z.array(leverSchema).min(1).max(60),
  issues: z.array(issueSchema).min(1).max(24),
  goals: z.array(goalSchema).min(4).max(24),
  factions: z.array(factionSchema).min(2).max(12),
  ratification: ratificationSchema,
  // What follows if talks end without an agreement.
  noDeal: z.object({ bindings: z.array(bindingSchema), shocks: z.array(shockSchema) }),
  calendar: z.array(calendarEntrySchema).max(100),
  events: z.array(eventSchema).max(60),
  advice: z.array(adviceSchema).max(100),
  approvalDrift: z.object({ us: percent, japan: percent }), // points a week: the political clock
  principals: z.object({ us: threePrincipals, japan: threePrincipals }),
  discipline: z.object({ us: share, japan: share }), // how rarely principals contradict their own delegation
  // Approval points that the first threat dropped in public costs its maker; later ones cost more.
  audience: z.object({ us: audienceCost, japan: audienceCost }),
  fall: z.object({ us: percent, japan: percent }), // approval below which a government falls
  rupture: z.object({ stress: z.number(), ust10yBp: z.number(), jgb30yBp: z.number(), usdjpyPercent: z.number() }),
});
export type Scenario = z.infer<typeof scenarioSchema>;
