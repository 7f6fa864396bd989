import type { Issue } from '../../schema/scenario.ts';
import { bound, type Option, option, out } from './option.ts';
import { approval, purchase } from './shock.ts';

/** What is settled about chips ends the case under section 301, as in July 1986. */
const suspended = (agreed: Option): Option => ({
  ...agreed,
  bindings: [...agreed.bindings, { lever: 'section301', option: 0 }],
});

/** Articles on demand, markets and the alliance. */
export const dealIssues: readonly Issue[] = [
  {
    id: 'package',
    theme: 'deals',
    options: [
      out,
      bound('report', 'demand', 1, { deficit: 2, growth: 1, autonomy: -2.5 }),
      bound('works', 'demand', 2, { deficit: 5, exports: 1, growth: 2, soundBudget: -6, autonomy: -1 }),
      bound('taxCut', 'demand', 3, { deficit: 9, exports: 2, growth: 3, soundBudget: -16, autonomy: -4 }),
    ],
  },
  {
    id: 'moss',
    theme: 'deals',
    options: [
      out,
      option('standards', { exports: 7, growth: 1.5, autonomy: -5 }, [purchase(0.5)]),
      option('procurement', { exports: 14, exporters: -1.5, autonomy: -6.5 }, [purchase(1.2)]),
      option('shares', { exports: 27, exporters: -4, autonomy: -15 }, [purchase(2.5)]),
    ],
  },
  {
    id: 'chips',
    theme: 'deals',
    options: [
      out,
      suspended(option('monitor', { industry: 5, alliance: 1.5, exporters: -3 })),
      suspended(option('fairValue', { industry: 16, consumers: -3, exporters: -4, autonomy: -2 })),
      suspended(
        option('share20', { industry: 14, exports: 14, consumers: -3, exporters: -7, autonomy: -4.5 }, [purchase(0.6)]),
      ),
    ],
  },
  {
    id: 'farm',
    theme: 'deals',
    options: [
      out,
      option('quotas', { exports: 7.5, farmers: -5, growth: 1.5 }, [purchase(0.3)]),
      option('beefCitrus', { exports: 18, farmers: -15, growth: 5 }, [purchase(0.8), approval('japan', -1)]),
      option('rice', { exports: 27, farmers: -42, growth: 6 }, [purchase(1.5), approval('japan', -3)]),
    ],
  },
  {
    id: 'defence',
    theme: 'alliances',
    options: [
      out,
      option('technology', { alliance: 7, security: 1.5, autonomy: -3.5 }),
      option('hostNation', { alliance: 13, security: 2.5, soundBudget: -8, autonomy: -1.5 }),
      option('aboveOne', { alliance: 29, security: 3, soundBudget: -9, growth: -3, autonomy: -7 }, [
        approval('japan', -2),
      ]),
    ],
  },
  {
    id: 'undetermined',
    theme: 'alliances',
    options: [
      out,
      option('consultSunset', { exports: 4, alliance: 2.5, autonomy: -2 }),
      option('consult', { exports: 4, deficit: 3, alliance: 2, autonomy: -3 }),
      option('blank', { exports: 7, deficit: 5, alliance: 3, autonomy: -9, farmers: -2 }, [approval('japan', -4)]),
    ],
  },
];
