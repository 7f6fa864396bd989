import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

/** Who must be carried at home. */
export const factions: ScenarioWords<Plaza1985Ids>['factions'] = {
  factoryTowns: {
    name: 'Factory towns',
    wants: 'Steel, machine-tool and chip makers want dear imports and a smaller deficit.',
  },
  exporterStates: {
    name: 'Farm and high-technology states',
    wants: 'They want orders from Japan: beef, telephones, chips.',
  },
  lenders: {
    name: 'Bond market',
    wants: 'Those who finance the deficits want a dollar that falls slowly, if at all.',
  },
  shoppers: {
    name: 'Shoppers',
    wants: 'They want low prices, and nobody to raise their taxes.',
  },
  securityHands: {
    name: 'Armed services committees',
    wants: 'They want an ally that pays, and no quarrel that reaches the bases.',
  },
  exportTowns: {
    name: 'Export towns',
    wants: 'They want a yen they can survive and an open door in America.',
  },
  farmBelt: {
    name: 'Farm belt',
    wants: 'Co-operatives and rural members guard beef, oranges and rice.',
  },
  cityVoters: {
    name: 'City households',
    wants: 'They want the strong yen in their shops, and work.',
  },
  budgetHawks: {
    name: 'Budget guardians',
    wants: 'They want no new deficit bonds, whoever asks for works.',
  },
  ownCourse: {
    name: 'Foreign affairs committees',
    wants: 'They want the alliance firm and no figures dictated from abroad.',
  },
};
