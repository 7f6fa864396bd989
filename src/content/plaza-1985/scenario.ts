import type { Scenario } from '../../schema/scenario.ts';
import { withOpenClause } from '../modern/open-clause.ts';
import { advice } from './advice.ts';
import { calendar } from './calendar.ts';
import { events } from './events.ts';
import { factions, ratification } from './factions.ts';
import { goals } from './goals.ts';
import { dealIssues } from './issues-deal.ts';
import { marketIssues } from './issues-market.ts';
import { japanLevers } from './levers-japan.ts';
import { usLevers } from './levers-us.ts';
import { principals } from './principals.ts';
import { approval, confidence, trust } from './shock.ts';

/** 1985: from the five ministers' meeting at the Plaza to the end of 1986, in steps of eight weeks. */
export const plaza1985: Scenario = {
  id: 'plaza-1985',
  version: 1,
  preset: 'plaza-1985',
  startDate: '1985-09-20',
  rounds: 8,
  weeksPerRound: 8,
  levers: [...usLevers, ...japanLevers],
  issues: [
    ...withOpenClause([...marketIssues, ...dealIssues], ['package', 'moss', 'chips', 'farm', 'defence'], 'soundBudget'),
  ],
  goals: [...goals],
  factions: [...factions],
  ratification,
  noDeal: {
    bindings: [{ lever: 'surcharge', option: 2 }],
    shocks: [trust(-8), approval('us', 1), approval('japan', -2), confidence(-1)],
  },
  calendar: [...calendar],
  events: [...events],
  advice: [...advice],
  approvalDrift: { us: -0.03, japan: -0.05 },
  principals,
  discipline: { us: 0.7, japan: 0.6 },
  audience: { us: 1.5, japan: 2 },
  fall: { us: 25, japan: 15 },
  rupture: { stress: 0.95, ust10yBp: 250, jgb30yBp: 200, usdjpyPercent: 42 },
};
