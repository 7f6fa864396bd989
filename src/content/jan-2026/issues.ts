import type { Issue } from '../../schema/scenario.ts';
import { issues as modern, truce } from '../modern/issues.ts';
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
      fix('rate15', 'carTariff', 2, { factories: -2, carmakers: 4 }),
      fix('rate10', 'carTariff', 1, { factories: -9, carmakers: 6 }),
      fix('rate2', 'carTariff', 0, { factories: -26, carmakers: 8, autonomy: 3 }),
    ],
  },
  {
    id: 'generalTariff',
    theme: 'tariffs',
    options: [
      out,
      truce(fix('rate15', 'generalTariff', 2, { factories: 3, autonomy: -4 })),
      truce(fix('rate10', 'generalTariff', 1, { factories: -3, autonomy: 3 })),
      truce(fix('rate0', 'generalTariff', 0, { factories: -11, autonomy: 6 })),
    ],
  },
  {
    id: 'steel',
    theme: 'tariffs',
    options: [
      out,
      fix('rate25', 'steelTariff', 1, { factories: -1, carmakers: 1 }),
      fix('rate0', 'steelTariff', 0, { factories: -6, prices: 1, carmakers: 2 }),
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
      option('consult', { factories: 2, autonomy: -0.5 }),
      option('joint', { factories: 4, households: 3, autonomy: -2, prices: -1 }, [
        { type: 'jointAccord', amount: 0.1 },
      ]),
      option('target', { factories: 10, autonomy: -14, carmakers: -6 }, [{ type: 'jointAccord', amount: 0.35 }]),
    ],
  },
  {
    id: 'ratePledge',
    theme: 'yen',
    options: [
      out,
      option('normalise', { factories: 4, households: 1, autonomy: -2 }, [{ type: 'bojSurprise', amount: 8 }]),
      option('twoRises', { factories: 9, households: 2, autonomy: -12 }, [{ type: 'bojSurprise', amount: 35 }]),
    ],
  },
  issueFrom(modern, 'holdings'),
  {
    id: 'swapLine',
    theme: 'bonds',
    options: [
      out,
      fix('confirm', 'dollarLine', 1, { borrowing: 2, bondMarket: 4, security: 1, prices: -1 }),
      fix('standing', 'dollarLine', 2, { borrowing: 1, bondMarket: 9, security: 2, prices: -6 }),
    ],
  },
  {
    id: 'superLongs',
    theme: 'bonds',
    options: [
      out,
      fix('trim1', 'superLongs', 1, { borrowing: 3, autonomy: -2 }),
      fix('trim3', 'superLongs', 2, { borrowing: 5, autonomy: -6, households: -2 }),
    ],
  },
  {
    id: 'foodTax',
    theme: 'bonds',
    options: [
      out,
      fix('funded', 'foodTax', 1, { borrowing: 5, autonomy: -4, mandate: -2 }),
      fix('withdrawn', 'foodTax', 0, { borrowing: 8, autonomy: -9, mandate: -10 }),
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
      fix('usd36bn', 'tranche', 1, { investment: 7, autonomy: -1 }),
      fix('usd100bn', 'tranche', 2, { investment: 13, autonomy: -4, bondMarket: -3 }),
      fix('usd200bn', 'tranche', 3, { investment: 18, autonomy: -9, bondMarket: -8 }),
    ],
  },
  {
    id: 'investmentTerms',
    theme: 'deals',
    options: [
      out,
      option('mayDecline', { investment: -3, autonomy: 5 }),
      option('joint', { investment: -7, autonomy: 9 }),
      option('half', { investment: -14, autonomy: 11, bondMarket: 5 }),
    ],
  },
  {
    id: 'energy',
    theme: 'deals',
    options: [
      out,
      option('study', { exports: 2, security: 1 }),
      option('alaska', { exports: 6, investment: 2, households: -9 }, [{ type: 'contractedPurchase', amount: 4 }]),
    ],
  },
];

const alliances: readonly Issue[] = [
  {
    id: 'hostNation',
    theme: 'alliances',
    options: [
      out,
      option('plus10', { alliance: 4, security: 1, autonomy: -3 }),
      option('plus30', { alliance: 10, security: 2, autonomy: -7, households: -1 }),
      option('plus80', { alliance: 15, security: -2, autonomy: -14, households: -3 }),
    ],
  },
  {
    id: 'china',
    theme: 'alliances',
    options: [
      out,
      option('consult', { alliance: 6, security: 2, autonomy: -4, carmakers: -2 }),
      option('align', { alliance: 16, security: 1, autonomy: -10, carmakers: -9 }, [
        { type: 'tradeDiversion', amount: -0.2 },
      ]),
    ],
  },
  {
    id: 'rareEarths',
    theme: 'alliances',
    options: [
      out,
      option('stockpile', { alliance: 3, factories: 1, security: 4, carmakers: 2, households: -3 }),
      option('priceFloor', { alliance: 6, factories: 6, prices: -3, security: 4, carmakers: -6 }),
    ],
  },
  issueFrom(modern, 'undetermined'),
];

/**
 * The sixteen articles of the review. Points are judgements (evidence mark C): what an article is
 * worth to a national goal beside what the economic model says of it.
 */
export const issues: readonly Issue[] = [...tariffs, ...markets, ...deals, ...alliances];
