import type { Issue } from '../../schema/scenario.ts';
import { issues as modern, truce } from '../modern/issues.ts';
import { withOpenClause } from '../modern/open-clause.ts';
import { issueFrom } from './reuse.ts';

type Option = Issue['options'][number];
type Points = Option['points'];

const out: Option = { id: 'out', bindings: [], shocks: [], points: {} };
const option = (id: string, points: Points, shocks: Option['shocks'] = []): Option => ({
  id,
  bindings: [],
  shocks,
  points,
});
const fix = (id: string, lever: string, leverOption: number, points: Points): Option => ({
  id,
  bindings: [{ lever, option: leverOption }],
  shocks: [],
  points,
});

/** Tariffs, after a deal that a court may undo. */
const tariffs: readonly Issue[] = [
  {
    id: 'carTariff',
    theme: 'tariffs',
    options: [
      out,
      fix('rate15', 'carTariff', 2, { factories: -2, carmakers: 3 }),
      fix('rate10', 'carTariff', 1, { factories: -9.5, carmakers: 6 }),
      fix('rate2', 'carTariff', 0, { factories: -27, carmakers: 8, autonomy: 3 }),
    ],
  },
  {
    id: 'generalTariff',
    theme: 'tariffs',
    options: [
      out,
      truce(fix('rate15', 'generalTariff', 2, { factories: 3, autonomy: -4 })),
      truce(fix('rate10', 'generalTariff', 1, { factories: -4, autonomy: 3 })),
      truce(fix('rate0', 'generalTariff', 0, { factories: -14.5, autonomy: 6 })),
    ],
  },
  {
    id: 'steel',
    theme: 'tariffs',
    options: [
      out,
      fix('rate25', 'steelTariff', 1, { factories: -3, carmakers: 1 }),
      fix('rate0', 'steelTariff', 0, { factories: -9.5, prices: 1, carmakers: 2 }),
    ],
  },
];

/** The yen and the two bond markets. */
const markets: readonly Issue[] = [
  {
    id: 'currency',
    theme: 'yen',
    options: [
      out,
      option('consult', { factories: 2.5, autonomy: -2 }),
      option('joint', { factories: 4, households: 5, autonomy: -3, prices: -1.5 }, [
        { type: 'jointAccord', amount: 0.1 },
      ]),
      option('target', { factories: 16, autonomy: -22, carmakers: -10 }, [{ type: 'jointAccord', amount: 0.35 }]),
    ],
  },
  {
    id: 'ratePledge',
    theme: 'yen',
    options: [
      out,
      option('normalise', { factories: 6, households: 1.5, autonomy: -6 }, [{ type: 'bojSurprise', amount: 8 }]),
      option('twoRises', { factories: 19, households: 3, autonomy: -16 }, [{ type: 'bojSurprise', amount: 35 }]),
    ],
  },
  issueFrom(modern, 'holdings'),
  {
    id: 'swapLine',
    theme: 'bonds',
    options: [
      out,
      fix('confirm', 'dollarLine', 1, { borrowing: 2, bondMarket: 4, security: 1.5, prices: -6 }),
      fix('standing', 'dollarLine', 2, { borrowing: 1, bondMarket: 8, security: 2, prices: -11 }),
    ],
  },
  {
    id: 'superLongs',
    theme: 'bonds',
    options: [
      out,
      fix('trim1', 'superLongs', 1, { borrowing: 4.5, autonomy: -3 }),
      fix('trim3', 'superLongs', 2, { borrowing: 8, autonomy: -5, households: -2 }),
    ],
  },
  {
    id: 'foodTax',
    theme: 'bonds',
    options: [
      out,
      fix('funded', 'foodTax', 1, { borrowing: 6, autonomy: -3, mandate: -0.5 }),
      fix('withdrawn', 'foodTax', 0, { borrowing: 15, autonomy: -6, mandate: -2 }),
    ],
  },
];

/** The $550bn of 2025 and who decides about it; energy. */
const deals: readonly Issue[] = [
  {
    id: 'tranche',
    theme: 'deals',
    options: [
      out,
      fix('usd36bn', 'tranche', 1, { investment: 5, autonomy: -4 }),
      fix('usd100bn', 'tranche', 2, { investment: 12.5, autonomy: -5.5, bondMarket: -3.5 }),
      fix('usd200bn', 'tranche', 3, { investment: 20, autonomy: -8.5, bondMarket: -7 }),
    ],
  },
  {
    id: 'investmentTerms',
    theme: 'deals',
    options: [
      out,
      option('mayDecline', { investment: -5, autonomy: 8 }),
      option('joint', { investment: -11, autonomy: 14 }),
      option('half', { investment: -22, autonomy: 14, bondMarket: 7 }),
    ],
  },
  {
    id: 'energy',
    theme: 'deals',
    options: [
      out,
      option('study', { exports: 5, security: 1.5, households: -4.5 }),
      option('alaska', { exports: 11, investment: 4, households: -11.5 }, [{ type: 'contractedPurchase', amount: 4 }]),
    ],
  },
];

const alliances: readonly Issue[] = [
  {
    id: 'hostNation',
    theme: 'alliances',
    options: [
      out,
      option('plus10', { alliance: 6, security: 1.5, autonomy: -4 }),
      option('plus30', { alliance: 14, security: 3, autonomy: -9, households: -1.5 }),
      option('plus80', { alliance: 26, security: -2, autonomy: -15, households: -3 }),
    ],
  },
  {
    id: 'china',
    theme: 'alliances',
    options: [
      out,
      option('consult', { alliance: 10, security: 3, autonomy: -6, carmakers: -2.5 }),
      option('align', { alliance: 28, security: 1.5, autonomy: -10.5, carmakers: -10 }, [
        { type: 'tradeDiversion', amount: -0.2 },
      ]),
    ],
  },
  {
    id: 'rareEarths',
    theme: 'alliances',
    options: [
      out,
      option('stockpile', { alliance: 6, factories: 1.5, security: 5, carmakers: 3, households: -13 }),
      option('priceFloor', { alliance: 11, factories: 11, prices: -5, security: 6, carmakers: -18 }),
    ],
  },
  issueFrom(modern, 'undetermined'),
];

/**
 * The sixteen articles of the review. Points are judgements (evidence mark C): what an article is
 * worth to a national goal beside what the economic model says of it.
 */
export const issues: readonly Issue[] = withOpenClause(
  [...tariffs, ...markets, ...deals, ...alliances],
  ['currency', 'tranche', 'energy', 'hostNation', 'china'],
  'bondMarket',
);
