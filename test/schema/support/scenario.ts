import type { Principal, Scenario } from '../../../src/schema/scenario.ts';
import { jun2025 } from '../../support/game.ts';

/** A small scenario of June 2025's parts that hangs together by itself. */
export const smallScenario: Scenario = (() => {
  const levers = jun2025.levers.filter(({ id }) => ['carTariff', 'steelTariff', 'treasuries', 'gesture'].includes(id));
  const goals = jun2025.goals.filter(({ id }) => ['factories', 'borrowing', 'carmakers', 'security'].includes(id));
  const names = new Set(levers.map(({ id }) => id));
  const scored = new Set(goals.map(({ id }) => id));
  const caring = (principals: readonly Principal[], goal: string): Principal[] =>
    principals.map(({ seat }) => ({ seat, cares: [goal] }));
  return {
    ...jun2025,
    rounds: 2,
    levers,
    goals,
    factions: jun2025.factions.map((faction) => ({
      ...faction,
      cares: Object.fromEntries(Object.entries(faction.cares).filter(([id]) => scored.has(id))),
    })),
    issues: jun2025.issues
      .filter(({ id }) => ['carTariff', 'steel', 'holdings'].includes(id))
      .map((issue) => ({
        ...issue,
        options: issue.options.map((option) => ({
          ...option,
          points: Object.fromEntries(Object.entries(option.points).filter(([id]) => scored.has(id))),
        })),
      })),
    principals: {
      us: caring(jun2025.principals.us, 'factories'),
      japan: caring(jun2025.principals.japan, 'security'),
    },
    noDeal: { ...jun2025.noDeal, bindings: [{ lever: 'steelTariff', option: 2 }] },
    calendar: jun2025.calendar.filter(({ id }) => ['steelDoubles', 'auctionJune'].includes(id)),
    events: jun2025.events.slice(0, 2),
    advice: jun2025.advice.filter(({ round, counsel }) => round <= 2 && counsel.every(({ lever }) => names.has(lever))),
  };
})();
