import type { Issue } from '../../schema/scenario.ts';
import { bound, option, out } from './option.ts';
import { approval, purchase } from './shock.ts';

/** Articles on demand, markets and the alliance. */
export const dealIssues: readonly Issue[] = [
  {
    id: 'package',
    theme: 'deals',
    options: [
      out,
      bound('report', 'demand', 1, { deficit: 2, growth: 1, autonomy: -1 }),
      bound('works', 'demand', 2, { deficit: 5, exports: 1, growth: 2, soundBudget: -6, autonomy: -1 }),
      bound('taxCut', 'demand', 3, { deficit: 9, exports: 2, growth: 3, soundBudget: -16, autonomy: -4 }),
    ],
  },
  {
    id: 'moss',
    theme: 'deals',
    options: [
      out,
      option('standards', { exports: 4, growth: 1, autonomy: -1 }, [purchase(0.5)]),
      option('procurement', { exports: 9, exporters: -1, autonomy: -4 }, [purchase(1.2)]),
      option('shares', { exports: 13, exporters: -4, autonomy: -16 }, [purchase(2.5)]),
    ],
  },
  {
    id: 'chips',
    theme: 'deals',
    options: [
      out,
      option('monitor', { industry: 3, alliance: 1, exporters: -1 }),
      option('fairValue', { industry: 6, consumers: -3, exporters: -3, autonomy: -4 }),
      option('share20', { industry: 6, exports: 7, consumers: -2, exporters: -5, autonomy: -6 }, [purchase(0.6)]),
    ],
  },
  {
    id: 'farm',
    theme: 'deals',
    options: [
      out,
      option('quotas', { exports: 4, farmers: -4, growth: 1 }, [purchase(0.3)]),
      option('beefCitrus', { exports: 10, farmers: -13, growth: 3 }, [purchase(0.8), approval('japan', -1)]),
      option('rice', { exports: 15, farmers: -34, growth: 4 }, [purchase(1.5), approval('japan', -3)]),
    ],
  },
  {
    id: 'defence',
    theme: 'alliances',
    options: [
      out,
      option('technology', { alliance: 4, security: 2, autonomy: -1 }),
      option('hostNation', { alliance: 8, security: 2, soundBudget: -4, autonomy: -1 }),
      option('aboveOne', { alliance: 14, security: 2, soundBudget: -5, growth: -2, autonomy: -7 }, [
        approval('japan', -2),
      ]),
    ],
  },
  {
    id: 'undetermined',
    theme: 'alliances',
    options: [
      out,
      option('consultSunset', { exports: 2, alliance: 1, autonomy: -2 }),
      option('consult', { exports: 4, deficit: 3, alliance: 1, autonomy: -7 }),
      option('blank', { exports: 7, deficit: 6, alliance: 2, autonomy: -28, farmers: -4 }, [approval('japan', -4)]),
    ],
  },
];
