import type { Issue } from '../../schema/scenario.ts';
import { bound, type Option, option, out } from './option.ts';
import { accord, approval, boj, confidence, dollarsSold, fed } from './shock.ts';

/** A surcharge given up is not answered: what Tokyo had put in the way of American goods goes with it. */
const truce = (agreed: Option): Option => ({
  ...agreed,
  bindings: [...agreed.bindings, { lever: 'gatt', option: 0 }],
});

/** Articles on restraint at the border, the yen and bonds. */
export const marketIssues: readonly Issue[] = [
  {
    id: 'waiver',
    theme: 'tariffs',
    options: [
      out,
      bound('consult', 'surcharge', 0, { industry: -1, exporters: 1, autonomy: 1 }),
      truce(bound('twoYears', 'surcharge', 0, { industry: -6, consumers: 1, exporters: 4, autonomy: 4 })),
      truce(
        bound('never', 'surcharge', 0, { industry: -12, consumers: 1, exporters: 6, autonomy: 7 }, [
          approval('us', -1.5),
        ]),
      ),
    ],
  },
  {
    id: 'carRestraint',
    theme: 'tariffs',
    options: [
      out,
      bound('units230', 'carRestraint', 1, { industry: 3, exporters: -1 }),
      bound('units200', 'carRestraint', 2, { industry: 8, consumers: -2, exporters: -5, autonomy: -2 }),
      bound('units168', 'carRestraint', 3, { industry: 13, consumers: -5, exporters: -12, autonomy: -4 }),
    ],
  },
  {
    id: 'steel',
    theme: 'tariffs',
    options: [
      out,
      option('share58', { industry: 3, consumers: -0.5, exporters: -1 }),
      option('share45', { industry: 6, consumers: -2, exporters: -4, autonomy: -1 }),
    ],
  },
  {
    id: 'accord',
    theme: 'yen',
    options: [
      out,
      option('orderly', { industry: 5, softLanding: 1, exporters: -1, security: 2 }, [accord(0.1)]),
      option('tenPercent', { industry: 10, exporters: -3, security: 3, autonomy: -1 }, [accord(0.25)]),
      option('yen165', { industry: 19, softLanding: -2, exporters: -7, security: 4, autonomy: -3 }, [accord(0.4)]),
      option('yen150', { industry: 27, softLanding: -9, exporters: -15, security: 4, autonomy: -7 }, [
        accord(0.65),
        confidence(-1.5),
      ]),
    ],
  },
  {
    id: 'burden',
    theme: 'yen',
    options: [
      out,
      option('thirds', { softLanding: 2, soundBudget: -1, security: 1 }, [dollarsSold(1, true)]),
      option('tokyoHalf', { softLanding: 5, soundBudget: -4 }, [dollarsSold(2, true)]),
      option('tokyoAll', { softLanding: 8, soundBudget: -10, autonomy: -4 }, [dollarsSold(3, true)]),
    ],
  },
  {
    id: 'rates',
    theme: 'yen',
    options: [
      out,
      option('consult', { softLanding: 1, growth: 0.5, autonomy: -1 }),
      option('together', { softLanding: 2, growth: 2, soundBudget: -3, autonomy: -4 }, [fed(-15), boj(-15)]),
      option('tokyoTightens', { industry: 5, growth: -6, autonomy: -8 }, [boj(40)]),
    ],
  },
  {
    id: 'floor',
    theme: 'yen',
    options: [
      out,
      option('consult', { softLanding: 2, exporters: 1 }),
      option('stabilise', { softLanding: 4, industry: -6, exporters: 5, growth: 1 }, [accord(-0.05)]),
      option('range', { softLanding: 6, industry: -15, exporters: 10, growth: 2, autonomy: -1 }, [accord(-0.1)]),
    ],
  },
  {
    id: 'deficitCut',
    theme: 'bonds',
    options: [
      out,
      option('aim', { softLanding: 1, autonomy: 1 }),
      bound('schedule', 'budget', 2, { softLanding: 2, consumers: -4, soundBudget: 1, autonomy: 4 }),
      bound('austerity', 'budget', 3, { softLanding: 4, consumers: -14, soundBudget: 3, autonomy: 7 }),
    ],
  },
  {
    id: 'capital',
    theme: 'bonds',
    options: [
      out,
      option('offshore', { exports: 2, softLanding: 1, soundBudget: 1 }),
      option('ceilings', { exports: 2, softLanding: 5, soundBudget: -5 }, [
        { type: 'treasurySale', holder: 'private', amount: -8 },
        confidence(1),
      ]),
      option('deregulate', { exports: 6, softLanding: 6, soundBudget: -10, autonomy: -4 }, [
        { type: 'treasurySale', holder: 'private', amount: -8 },
        confidence(1.5),
      ]),
    ],
  },
];
