import type { Scenario } from '../../schema/scenario.ts';
import { ratification } from '../modern/factions.ts';
import { advice } from './advice.ts';
import { calendar } from './calendar.ts';
import { events } from './events.ts';
import { factionsAfter } from './factions.ts';
import { goals } from './goals.ts';
import { issues } from './issues.ts';
import { japanLevers } from './levers-japan.ts';
import { usLevers } from './levers-us.ts';
import { principals } from './principals.ts';

/** January 2026: a tax promise, the super-long sell-off, and the review of the deal of 2025 up to Golden Week. */
export const jan2026: Scenario = {
  id: 'jan-2026',
  version: 1,
  preset: 'jan-2026',
  startDate: '2026-01-19',
  rounds: 8,
  weeksPerRound: 2,
  levers: [...usLevers, ...japanLevers],
  issues: [...issues],
  goals: [...goals],
  factions: factionsAfter({ us: 1.2, japan: 3 }),
  ratification,
  noDeal: {
    bindings: [{ lever: 'carTariff', option: 4 }],
    shocks: [
      { type: 'trust', amount: -12 },
      { type: 'approval', side: 'us', amount: -1 },
      { type: 'approval', side: 'japan', amount: -3 },
      { type: 'confidence', amount: -3.5 },
      { type: 'investmentPledge', amount: -100 },
    ],
  },
  calendar: [...calendar],
  events: [...events],
  advice: [...advice],
  approvalDrift: { us: -0.1, japan: -0.4 },
  principals,
  discipline: { us: 0.6, japan: 0.55 },
  audience: { us: 2, japan: 3.5 },
  fall: { us: 25, japan: 35 },
  rupture: { stress: 0.95, ust10yBp: 130, jgb30yBp: 130, usdjpyPercent: 18 },
};
