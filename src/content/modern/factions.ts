import type { Faction } from '../../schema/ratification.ts';
import type { Scenario } from '../../schema/scenario.ts';

/** Who must be carried in Washington. Shares, bases and cares are judgements (C). */
const us: readonly Faction[] = [
  {
    id: 'industrialStates',
    side: 'us',
    share: 0.3,
    base: 68,
    cares: { factories: 0.9, investment: 0.4 },
    approval: 0.4,
  },
  { id: 'farmStates', side: 'us', share: 0.2, base: 35, cares: { exports: 0.9 }, approval: 0.4 },
  { id: 'lenders', side: 'us', share: 0.15, base: 45, cares: { borrowing: 1.3 }, approval: 0.4 },
  { id: 'importers', side: 'us', share: 0.15, base: 53, cares: { prices: 1.3, investment: 0.4 }, approval: 0.4 },
  { id: 'securityHands', side: 'us', share: 0.2, base: 32, cares: { alliance: 1 }, approval: 0.4 },
];

/** Who must be carried in Tokyo. */
const japan: readonly Faction[] = [
  { id: 'carTowns', side: 'japan', share: 0.26, base: 44, cares: { carmakers: 1 }, approval: 0.4 },
  { id: 'farmBelt', side: 'japan', share: 0.2, base: 59, cares: { farmers: 1.2 }, approval: 0.4 },
  { id: 'cityVoters', side: 'japan', share: 0.18, base: 59, cares: { households: 1.3 }, approval: 0.4 },
  { id: 'bondHolders', side: 'japan', share: 0.14, base: 49, cares: { bondMarket: 1.3 }, approval: 0.4 },
  { id: 'ownCourse', side: 'japan', share: 0.22, base: 64, cares: { autonomy: 1.3, security: 1 }, approval: 0.4 },
];

/** How much warmer each capital is to a treaty at the opening than the bases say, points of support (C). */
export interface Mood {
  readonly us: number;
  readonly japan: number;
}

/** The factions of 2025 in the mood of the moment. */
export const factionsIn = (mood: Mood): Scenario['factions'] =>
  [...us, ...japan].map((faction) => ({ ...faction, base: faction.base + mood[faction.side] }));

/** Half of a chamber's support is an even vote (C). */
export const ratification: Scenario['ratification'] = {
  us: { quorum: 47, steepness: 0.8 },
  japan: { quorum: 48, steepness: 0.9 },
};
