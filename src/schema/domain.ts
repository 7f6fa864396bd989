import { z } from 'zod';

const evaluations = z.array(z.array(z.number().finite()).min(1)).min(1);

const profileSchema = z.object({
  weights: z.array(z.number().finite()).min(1),
  evaluations,
  reservation: z.number().finite().default(0),
  discount: z.number().min(0).max(1).default(1),
});

/**
 * A bargaining domain in the form to which the ANAC/GENIUS profiles were converted: weights times evaluations,
 * one profile a party. Further fields (sources, analysis) may be there and are left alone.
 */
export const domainFileSchema = z
  .object({
    id: z.string().optional(),
    issues: z.array(z.object({ name: z.string(), values: z.array(z.string()).min(1) })).min(1),
    profiles: z.tuple([profileSchema, profileSchema]),
  })
  .superRefine(({ issues, profiles }, context) => {
    for (const [party, profile] of profiles.entries()) {
      const complain = (path: (string | number)[], message: string): void =>
        context.addIssue({ code: 'custom', path: ['profiles', party, ...path], message });
      if (profile.weights.length !== issues.length) complain(['weights'], 'one weight for each issue');
      if (profile.evaluations.length !== issues.length) complain(['evaluations'], 'one list for each issue');
      for (const [i, options] of profile.evaluations.entries())
        if (options.length !== issues[i]?.values.length) complain(['evaluations', i], 'one number for each value');
    }
  });

const scenarioSchema = z
  .object({
    issues: z.array(z.object({ name: z.string(), options: z.array(z.string()).min(1) })).min(1),
    seller_utility: evaluations,
    buyer_utility: evaluations,
    w_seller: z.array(z.number().finite()).min(1),
    w_buyer: z.array(z.number().finite()).min(1),
  })
  .superRefine((scenario, context) => {
    const { issues, seller_utility, buyer_utility, w_seller, w_buyer } = scenario;
    for (const [path, list] of Object.entries({ seller_utility, buyer_utility, w_seller, w_buyer }))
      if (list.length !== issues.length)
        context.addIssue({ code: 'custom', path: [path], message: 'one entry an issue' });
    for (const [path, table] of Object.entries({ seller_utility, buyer_utility }))
      for (const [i, row] of table.entries())
        if (row.length !== issues[i]?.options.length)
          context.addIssue({ code: 'custom', path: [path, i], message: 'one number for each option' });
  });

/** Scenarios in the form of the SNHP gauntlet: the seller opens, both get `batna` without a deal, `deadline` turns in all. */
export const gauntletFileSchema = z.object({
  batna: z.number().finite(),
  deadline: z.int().min(2).max(200),
  scenarios: z.array(scenarioSchema).min(1),
});

export type GauntletFile = z.infer<typeof gauntletFileSchema>;
