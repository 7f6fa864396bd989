import type { Scenario } from '../../schema/scenario.ts';
import { factionsIn, ratification } from '../modern/factions.ts';
import { principals } from '../modern/principals.ts';
import { advice } from './advice.ts';
import { calendar } from './calendar.ts';
import { events } from './events.ts';
import { goals, issues } from './issues.ts';
import { levers } from './levers.ts';

/** April 2025: from the announcement of 2 April, week by week, to the G7 summit of mid June. */
export const apr2025: Scenario = {
  id: 'apr-2025',
  version: 1,
  preset: 'apr-2025',
  startDate: '2025-04-02',
  rounds: 11,
  weeksPerRound: 1,
  levers: [...levers],
  issues: [...issues],
  goals: [...goals],
  factions: factionsIn({ us: 2.9, japan: 2.5 }),
  ratification,
  noDeal: {
    bindings: [{ lever: 'generalTariff', option: 5 }],
    shocks: [
      { type: 'trust', amount: -12 },
      { type: 'approval', side: 'us', amount: -1 },
      { type: 'approval', side: 'japan', amount: -3 },
      { type: 'confidence', amount: -1.5 },
    ],
  },
  calendar: [...calendar],
  events: [...events],
  advice: [...advice],
  approvalDrift: { us: -0.1, japan: -0.12 },
  principals,
  discipline: { us: 0.35, japan: 0.7 },
  audience: { us: 1.5, japan: 2.5 },
  fall: { us: 25, japan: 15 },
  rupture: { stress: 0.95, ust10yBp: 130, jgb30yBp: 130, usdjpyPercent: 18 },
};
