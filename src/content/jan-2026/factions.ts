import type { Faction } from '../../schema/ratification.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { factionsIn, type Mood } from '../modern/factions.ts';

/** Those whom the election of 8 February sends to the Diet stand where the farm belt stood in June. */
const newMembers: Omit<Faction, 'base'> = {
  id: 'newMembers',
  side: 'japan',
  share: 0.2,
  cares: { mandate: 1.2 },
  approval: 0.4,
};

/** The factions of January 2026 in the mood of the moment. */
export const factionsAfter = (mood: Mood): Scenario['factions'] =>
  factionsIn(mood).map((faction) => (faction.id === 'farmBelt' ? { ...newMembers, base: 55 + mood.japan } : faction));
