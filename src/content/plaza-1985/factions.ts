import type { Scenario } from '../../schema/scenario.ts';

/** Who must be carried in Washington and Tokyo in 1985. Shares, bases and cares are judgements (C). */
export const factions: Scenario['factions'] = [
  { id: 'factoryTowns', side: 'us', share: 0.3, base: 50, cares: { industry: 0.9, deficit: 0.5 }, approval: 0.4 },
  { id: 'exporterStates', side: 'us', share: 0.2, base: 36, cares: { exports: 1 }, approval: 0.4 },
  { id: 'lenders', side: 'us', share: 0.15, base: 31, cares: { softLanding: 1.3 }, approval: 0.4 },
  { id: 'shoppers', side: 'us', share: 0.15, base: 55, cares: { consumers: 0.9 }, approval: 0.4 },
  { id: 'securityHands', side: 'us', share: 0.2, base: 39, cares: { alliance: 1.3, deficit: 0.4 }, approval: 0.4 },
  { id: 'exportTowns', side: 'japan', share: 0.26, base: 49, cares: { exporters: 1 }, approval: 0.4 },
  { id: 'farmBelt', side: 'japan', share: 0.2, base: 61, cares: { farmers: 1 }, approval: 0.4 },
  { id: 'cityVoters', side: 'japan', share: 0.18, base: 51, cares: { growth: 1 }, approval: 0.4 },
  { id: 'budgetHawks', side: 'japan', share: 0.14, base: 72, cares: { soundBudget: 1.3 }, approval: 0.4 },
  { id: 'ownCourse', side: 'japan', share: 0.22, base: 59, cares: { autonomy: 1, security: 0.8 }, approval: 0.4 },
];

/** Half of a chamber's support is an even vote (C). */
export const ratification: Scenario['ratification'] = {
  us: { quorum: 48.7, steepness: 0.8 },
  japan: { quorum: 48.1, steepness: 0.9 },
};
