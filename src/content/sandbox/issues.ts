import type { Issue } from '../../schema/scenario.ts';
import { issues as modernIssues, truce } from '../modern/issues.ts';

type Option = Issue['options'][number];

const out: Option = { id: 'out', bindings: [], shocks: [], points: {} };
const rate = (id: string, lever: string, leverOption: number, points: Option['points']): Option => ({
  id,
  bindings: [{ lever, option: leverOption }],
  shocks: [],
  points,
});

/** From no tariffs at all a treaty can only bind them there, or let some in: both have a price (C). */
const tariffArticles: Readonly<Record<string, readonly Option[]>> = {
  carTariff: [
    out,
    rate('rate15', 'carTariff', 2, { factories: 18.5, carmakers: -1, autonomy: -2 }),
    rate('rate0', 'carTariff', 0, { factories: -9, carmakers: 3, autonomy: 2 }),
  ],
  generalTariff: [
    out,
    truce(rate('rate10', 'generalTariff', 1, { factories: 5, autonomy: -3 })),
    truce(rate('rate0', 'generalTariff', 0, { factories: -6, prices: 1, autonomy: 3 })),
  ],
  steel: [
    out,
    rate('rate25', 'steelTariff', 1, { factories: 6, carmakers: -1 }),
    rate('rate0', 'steelTariff', 0, { factories: -5, prices: 1, carmakers: 2.5 }),
  ],
};

/** The sixteen articles of a treaty nobody is in a hurry to sign. */
export const issues: readonly Issue[] = modernIssues.map((issue) => {
  const options = tariffArticles[issue.id];
  return options ? { ...issue, options: [...options] } : issue;
});
