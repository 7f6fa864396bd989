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
    rate('rate15', 'carTariff', 2, { factories: 20, carmakers: -1, autonomy: -2 }),
    rate('rate0', 'carTariff', 0, { factories: -10, carmakers: 3, autonomy: 2 }),
  ],
  generalTariff: [
    out,
    truce(rate('rate10', 'generalTariff', 1, { factories: 7.5, autonomy: -3 })),
    truce(rate('rate0', 'generalTariff', 0, { factories: -6, prices: 1, autonomy: 3 })),
  ],
  steel: [
    out,
    rate('rate25', 'steelTariff', 1, { factories: 7.5, carmakers: -1 }),
    rate('rate0', 'steelTariff', 0, { factories: -6.5, prices: 1, carmakers: 2.5 }),
  ],
};

/** With no deadline near, the demand without content sells for a little more (C). */
const undetermined: Readonly<Record<string, Option['points']>> = {
  consultSunset: { factories: 5, alliance: 2.5, autonomy: -3 },
  consult: { factories: 9, alliance: 4, autonomy: -4.5 },
};

const repriced = (issue: Issue): Issue => ({
  ...issue,
  options: issue.options.map((option) => ({ ...option, points: undetermined[option.id] ?? option.points })),
});

/** The sixteen articles of a treaty nobody is in a hurry to sign. */
export const issues: readonly Issue[] = modernIssues.map((issue) => {
  const options = tariffArticles[issue.id];
  if (issue.id === 'undetermined') return repriced(issue);
  return options ? { ...issue, options: [...options] } : issue;
});
