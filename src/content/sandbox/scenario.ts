import type { Scenario } from '../../schema/scenario.ts';
import { factionsIn, ratification } from '../modern/factions.ts';
import { goals } from '../modern/goals.ts';
import { principals } from '../modern/principals.ts';
import { advice } from './advice.ts';
import { calendar, events } from './calendar.ts';
import { issues } from './issues.ts';
import { levers } from './levers.ts';

/** The sandbox: calm markets, no new tariffs, every lever, and time to see what each does. */
export const sandbox: Scenario = {
  id: 'sandbox',
  version: 1,
  preset: 'calm',
  startDate: '2025-06-30',
  rounds: 10,
  weeksPerRound: 4,
  levers: [...levers],
  issues: [...issues],
  goals: [...goals],
  factions: factionsIn({ us: -4.4, japan: 7 }),
  ratification,
  noDeal: {
    bindings: [
      { lever: 'carTariff', option: 4 },
      { lever: 'generalTariff', option: 4 },
    ],
    shocks: [
      { type: 'trust', amount: -4 },
      { type: 'confidence', amount: -0.5 },
    ],
  },
  calendar: [...calendar],
  events: [...events],
  advice: [...advice],
  approvalDrift: { us: 0, japan: 0 },
  principals,
  discipline: { us: 0.9, japan: 0.9 },
  audience: { us: 1.5, japan: 1.5 },
  fall: { us: 25, japan: 15 },
  rupture: { stress: 0.97, ust10yBp: 150, jgb30yBp: 150, usdjpyPercent: 22 },
};
