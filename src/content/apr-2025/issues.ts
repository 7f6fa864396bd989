import type { Goal, Issue } from '../../schema/scenario.ts';
import { goals as modernGoals } from '../modern/goals.ts';
import { issues as modernIssues, truce } from '../modern/issues.ts';

type Option = Issue['options'][number];

const out: Option = { id: 'out', bindings: [], shocks: [], points: {} };
const rate = (id: string, leverOption: number, points: Option['points']): Option => ({
  id,
  bindings: [{ lever: 'generalTariff', option: leverOption }],
  shocks: [],
  points,
});

/** Leaving it out before 9 April leaves nothing in force, so giving way costs Washington less face than in June (C). */
const generalTariff: readonly Option[] = [
  out,
  truce(rate('rate20', 4, { factories: 4.5, prices: -1 })),
  truce(rate('rate15', 3, { factories: 3, autonomy: 1 })),
  truce(rate('rate10', 1, { factories: -1, autonomy: 3 })),
  truce(rate('rate0', 0, { factories: -13.5, autonomy: 6 })),
];

/** While the bond market shakes, a promise about the holding is worth more to those who borrow, and dearer to those who hold (C). */
const holdings: Readonly<Record<string, Option['points']>> = {
  noLeverage: { borrowing: 10, autonomy: -5 },
  maintain: { borrowing: 16, autonomy: -8.5 },
  buy50: { borrowing: 19, autonomy: -10.5, bondMarket: -5 },
};

/** The demand that has no content yet: the price of the words alone (C). */
const undetermined: Readonly<Record<string, Option['points']>> = {
  consultSunset: { factories: 5, alliance: 2.5, autonomy: -3 },
  consult: { factories: 8, alliance: 4, autonomy: -4.5 },
  blank: { factories: 11, alliance: 5, autonomy: -12, bondMarket: -3 },
};

const repriced = (issue: Issue, points: Readonly<Record<string, Option['points']>>): Issue => ({
  ...issue,
  options: issue.options.map((option) => ({ ...option, points: points[option.id] ?? option.points })),
});

const forApril = (issue: Issue): Issue => {
  if (issue.id === 'generalTariff') return { ...issue, options: [...generalTariff] };
  if (issue.id === 'holdings') return repriced(issue, holdings);
  return issue.id === 'undetermined' ? repriced(issue, undetermined) : issue;
};

/** The sixteen articles as they stood in spring 2025. */
export const issues: readonly Issue[] = modernIssues.map(forApril);

/** In April the Treasury market and a free hand weigh more than two months later (C). */
const weights: Readonly<Record<string, number>> = { borrowing: 1.3, bondMarket: 1, autonomy: 1.1 };

export const goals: readonly Goal[] = modernGoals.map((goal) => ({ ...goal, weight: weights[goal.id] ?? goal.weight }));
