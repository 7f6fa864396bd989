import type { Scenario } from '../../schema/scenario.ts';
import { factionsIn, ratification } from '../modern/factions.ts';
import { goals } from '../modern/goals.ts';
import { issues } from '../modern/issues.ts';
import { japanLevers } from '../modern/levers-japan.ts';
import { usLevers } from '../modern/levers-us.ts';
import { principals } from '../modern/principals.ts';
import { advice, calendar, events } from './calendar.ts';

/** June 2025: the $22bn 30-year auction, the car tariff and the road from the G7 summit to September. */
export const jun2025: Scenario = {
  id: 'jun-2025',
  version: 1,
  preset: 'jun-2025',
  startDate: '2025-06-02',
  rounds: 8,
  weeksPerRound: 2,
  levers: [...usLevers, ...japanLevers],
  issues: [...issues],
  goals: [...goals],
  factions: factionsIn({ us: 2.4, japan: 1.2 }),
  ratification,
  noDeal: {
    bindings: [{ lever: 'generalTariff', option: 4 }],
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
  discipline: { us: 0.45, japan: 0.75 },
  audience: { us: 2, japan: 3 },
  fall: { us: 25, japan: 15 },
  rupture: { stress: 0.95, ust10yBp: 130, jgb30yBp: 130, usdjpyPercent: 18 },
};
