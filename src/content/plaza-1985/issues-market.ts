import type { Issue } from '../../schema/scenario.ts';
import { bound, type Option, option, out } from './option.ts';
import { accord, approval, boj, confidence, dollarsSold, fed } from './shock.ts';

/** A surcharge given up is not answered: what Tokyo had put in the way of American goods goes with it. */
const truce = (agreed: Option): Option => ({
  ...agreed,
  bindings: [...agreed.bindings, { lever: 'gatt', option: 0 }],
});

/** Cars held back by their makers are not taxed at the port as well. */
const restrained = (agreed: Option): Option => ({
  ...agreed,
  bindings: [...agreed.bindings, { lever: 'carDuty', option: 0 }],
});

/** Articles on restraint at the border, the yen and bonds. */
export const marketIssues: readonly Issue[] = [
  {
    id: 'waiver',
    theme: 'tariffs',
    options: [
      out,
      bound('consult', 'surcharge', 0, { industry: -3, exporters: 2, autonomy: 2.5 }),
      truce(bound('twoYears', 'surcharge', 0, { industry: -14, consumers: 1, exporters: 5, autonomy: 4 })),
      truce(
        bound('never', 'surcharge', 0, { industry: -26, consumers: 0.5, exporters: 7, autonomy: 8 }, [
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
      restrained(bound('units230', 'carRestraint', 1, { industry: 4.5, exporters: -1.5 })),
      restrained(
        bound('units200', 'carRestraint', 2, { industry: 11, consumers: -1.5, exporters: -3.5, autonomy: -1.5 }),
      ),
      restrained(bound('units168', 'carRestraint', 3, { industry: 22, consumers: -5, exporters: -7, autonomy: -3 })),
    ],
  },
  {
    id: 'steel',
    theme: 'tariffs',
    options: [
      out,
      option('share58', { industry: 7.5, consumers: -0.5, exporters: -3 }),
      option('share45', { industry: 20, consumers: -3, exporters: -7, autonomy: -1 }),
    ],
  },
  {
    id: 'accord',
    theme: 'yen',
    options: [
      out,
      option('orderly', { industry: 8, softLanding: 1.5, exporters: -3, security: 3 }, [accord(0.1)]),
      option('tenPercent', { industry: 16, exporters: -6, security: 5, autonomy: -1.5 }, [accord(0.25)]),
      option('yen165', { industry: 30, softLanding: -3, exporters: -9, security: 6, autonomy: -5 }, [accord(0.4)]),
      option('yen150', { industry: 43, softLanding: -14, exporters: -24, security: 6, autonomy: -11 }, [
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
      option('thirds', { softLanding: 4, soundBudget: -3.5, security: 1.5 }, [dollarsSold(1, true)]),
      option('tokyoHalf', { softLanding: 10, soundBudget: -7.5 }, [dollarsSold(2, true)]),
      option('tokyoAll', { softLanding: 22, soundBudget: -13, autonomy: -5 }, [dollarsSold(3, true)]),
    ],
  },
  {
    id: 'rates',
    theme: 'yen',
    options: [
      out,
      option('consult', { softLanding: 1.5, growth: 1, autonomy: -1.5 }),
      option('together', { softLanding: 4, growth: 2.5, soundBudget: -4.5, autonomy: -5 }, [fed(-15), boj(-15)]),
      option('tokyoTightens', { industry: 8, growth: -10, autonomy: -13 }, [boj(40)]),
    ],
  },
  {
    id: 'floor',
    theme: 'yen',
    options: [
      out,
      option('consult', { softLanding: 3, exporters: 1.5 }),
      option('stabilise', { softLanding: 6, industry: -14.5, exporters: 7.5, growth: 1.5 }, [accord(-0.05)]),
      option('range', { softLanding: 9, industry: -31, exporters: 14, growth: 2, autonomy: -1.5 }, [accord(-0.1)]),
    ],
  },
  {
    id: 'deficitCut',
    theme: 'bonds',
    options: [
      out,
      option('aim', { softLanding: 2, autonomy: 1.5 }),
      bound('schedule', 'budget', 2, { softLanding: 1, consumers: -7, soundBudget: 1, autonomy: 4 }),
      bound('austerity', 'budget', 3, { softLanding: 4, consumers: -29, soundBudget: 3, autonomy: 6 }),
    ],
  },
  {
    id: 'capital',
    theme: 'bonds',
    options: [
      out,
      option('offshore', { exports: 3, softLanding: 1.5, soundBudget: -3 }),
      option('ceilings', { exports: 3, softLanding: 8, soundBudget: -8 }, [
        { type: 'treasurySale', holder: 'private', amount: -8 },
        confidence(1),
      ]),
      option('deregulate', { exports: 13, softLanding: 14, soundBudget: -14, autonomy: -5 }, [
        { type: 'treasurySale', holder: 'private', amount: -8 },
        confidence(1.5),
      ]),
    ],
  },
];
