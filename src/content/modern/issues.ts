import type { Issue } from '../../schema/scenario.ts';
import { withOpenClause } from './open-clause.ts';

type Option = Issue['options'][number];
type Points = Option['points'];

const out: Option = { id: 'out', bindings: [], shocks: [], points: {} };
const option = (id: string, points: Points, shocks: Option['shocks'] = []): Option => ({
  id,
  bindings: [],
  shocks,
  points,
});
const rate = (id: string, lever: string, leverOption: number, points: Points): Option => ({
  id,
  bindings: [{ lever, option: leverOption }],
  shocks: [],
  points,
});

/** A tariff agreed is not answered: what Tokyo had put in the way of American goods goes with it. */
export const truce = (agreed: Option): Option => ({
  ...agreed,
  bindings: [...agreed.bindings, { lever: 'counterTariff', option: 0 }],
});

const articles: readonly Issue[] = [
  {
    id: 'carTariff',
    theme: 'tariffs',
    options: [
      out,
      rate('rate20', 'carTariff', 4, { factories: -5.5, carmakers: 1 }),
      rate('rate15', 'carTariff', 3, { factories: -15, carmakers: 3.5 }),
      rate('rate10', 'carTariff', 2, { factories: -25, carmakers: 5 }),
      rate('rate2', 'carTariff', 1, { factories: -46.5, carmakers: 6, autonomy: 1 }),
    ],
  },
  {
    id: 'generalTariff',
    theme: 'tariffs',
    options: [
      out,
      truce(rate('rate20', 'generalTariff', 3, { factories: 3, prices: -1 })),
      truce(rate('rate15', 'generalTariff', 2, { factories: 0, autonomy: 2 })),
      truce(rate('rate10', 'generalTariff', 1, { factories: -5, autonomy: 4 })),
      truce(rate('rate0', 'generalTariff', 0, { factories: -16.5, autonomy: 7 })),
    ],
  },
  {
    id: 'steel',
    theme: 'tariffs',
    options: [
      out,
      rate('rate25', 'steelTariff', 1, { factories: -5, carmakers: 4 }),
      rate('rate0', 'steelTariff', 0, { factories: -17, prices: 1, carmakers: 7 }),
    ],
  },
  {
    id: 'currency',
    theme: 'yen',
    options: [
      out,
      option('consult', { factories: 3, autonomy: -1 }),
      option('disclose', { factories: 10, autonomy: -3.5 }, [{ type: 'jointAccord', amount: 0.05 }]),
      option('target', { factories: 16, autonomy: -9, carmakers: -3 }, [{ type: 'jointAccord', amount: 0.2 }]),
    ],
  },
  {
    id: 'ratePledge',
    theme: 'yen',
    options: [
      out,
      option('normalise', { factories: 7, autonomy: -1.8 }, [{ type: 'bojSurprise', amount: 8 }]),
      option('twoRises', { factories: 24, autonomy: -10 }, [{ type: 'bojSurprise', amount: 40 }]),
    ],
  },
  {
    id: 'holdings',
    theme: 'bonds',
    options: [
      out,
      option('noLeverage', { borrowing: 7, autonomy: -3 }, [{ type: 'confidence', amount: 1 }]),
      option('maintain', { borrowing: 12, autonomy: -6.5 }, [{ type: 'confidence', amount: 1.5 }]),
      option('buy50', { borrowing: 17, autonomy: -9, bondMarket: -4 }, [
        { type: 'treasurySale', holder: 'official', amount: -50 },
        { type: 'confidence', amount: 1.5 },
      ]),
    ],
  },
  {
    id: 'swapLine',
    theme: 'bonds',
    options: [
      out,
      option('confirm', { borrowing: 1, bondMarket: 6, security: 0.5, prices: -8 }, [
        { type: 'swapLine', amount: 0.5 },
      ]),
      option('standing', { borrowing: 2, bondMarket: 12, security: 2, prices: -20 }, [{ type: 'swapLine', amount: 1 }]),
    ],
  },
  {
    id: 'investment',
    theme: 'deals',
    options: [
      out,
      option('usd150bn', { investment: 11, autonomy: -3 }, [{ type: 'investmentPledge', amount: 150 }]),
      option('usd300bn', { investment: 21, autonomy: -5, bondMarket: -4 }, [{ type: 'investmentPledge', amount: 300 }]),
      option('usd550bn', { investment: 33, autonomy: -10, bondMarket: -10, households: -3 }, [
        { type: 'investmentPledge', amount: 550 },
      ]),
    ],
  },
  {
    id: 'investmentControl',
    theme: 'deals',
    options: [
      out,
      option('joint', { investment: 7, autonomy: -3.5 }),
      option('usChooses', { investment: 26, autonomy: -14 }),
    ],
  },
  {
    id: 'energy',
    theme: 'deals',
    options: [
      out,
      option('study', { exports: 8, security: 1 }),
      option('usd7bn', { exports: 11, households: -6, security: 3 }, [{ type: 'contractedPurchase', amount: 4 }]),
      option('alaska', { exports: 21, investment: 6, households: -15, security: 1.5 }, [
        { type: 'contractedPurchase', amount: 6 },
      ]),
    ],
  },
  {
    id: 'farm',
    theme: 'deals',
    options: [
      out,
      option('riceInQuota', { exports: 8, farmers: -6.5, households: 3 }, [
        { type: 'contractedPurchase', amount: 0.6 },
      ]),
      option('usd8bn', { exports: 16, farmers: -17, households: 5 }, [{ type: 'contractedPurchase', amount: 4 }]),
      option('openRice', { exports: 27, farmers: -46, households: 10 }, [{ type: 'contractedPurchase', amount: 7 }]),
    ],
  },
  {
    id: 'defence',
    theme: 'alliances',
    options: [
      out,
      option('usd17bn', { exports: 6, alliance: 8, security: 5, households: -10 }, [
        { type: 'contractedPurchase', amount: 2 },
      ]),
      option('gdp3', { exports: 10, alliance: 22, security: 6, households: -22 }, [
        { type: 'contractedPurchase', amount: 3 },
        { type: 'japanFiscal', amount: 1.5, funded: false },
      ]),
    ],
  },
  {
    id: 'hostNation',
    theme: 'alliances',
    options: [
      out,
      option('plus10', { alliance: 4, security: 2, autonomy: -2.5 }),
      option('plus30', { alliance: 14, security: 3, autonomy: -8, households: -1.5 }),
      option('plus80', { alliance: 29, security: -2.5, autonomy: -18, households: -2 }),
    ],
  },
  {
    id: 'china',
    theme: 'alliances',
    options: [
      out,
      option('consult', { alliance: 10, security: 3, autonomy: -9 }),
      option('align', { alliance: 27, security: 3, autonomy: -6, carmakers: -13 }, [
        { type: 'tradeDiversion', amount: -0.2 },
      ]),
    ],
  },
  {
    id: 'cptpp',
    theme: 'alliances',
    options: [
      out,
      option('notify', { alliance: 6, autonomy: -2.5 }),
      {
        ...option('freeze', { alliance: 16.5, exports: 4, autonomy: -9, security: -1 }, [
          { type: 'tradeDiversion', amount: -0.4 },
        ]),
        bindings: [{ lever: 'partners', option: 0 }],
      },
    ],
  },
  {
    id: 'undetermined',
    theme: 'alliances',
    options: [
      out,
      option('consultSunset', { factories: 4.5, alliance: 2.5, autonomy: -3 }),
      option('consult', { factories: 8, alliance: 3.5, autonomy: -4.5 }),
      option('blank', { factories: 11, alliance: 4, autonomy: -8.5, bondMarket: -2 }, [
        { type: 'approval', side: 'japan', amount: -4 },
      ]),
    ],
  },
];

/**
 * The sixteen articles. Points are judgements (evidence mark C): what an article is worth to a
 * national goal beside what the economic model says of it. The treaty of July and September
 * 2025 (parameter `deal`) lies inside these ranges.
 */
export const issues: readonly Issue[] = withOpenClause(
  articles,
  ['currency', 'investment', 'farm', 'defence', 'hostNation'],
  'bondMarket',
);
