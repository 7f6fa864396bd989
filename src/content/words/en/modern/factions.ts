import type { ModernWords } from '../../modern-words.ts';

/** Who must be carried at home. */
export const factions: ModernWords['factions'] = {
  industrialStates: {
    name: 'Industrial states',
    wants: 'Members from factory towns want tariffs that stay, a smaller deficit and new plants.',
  },
  farmStates: {
    name: 'Farm and energy states',
    wants: 'They count shipments: grain, beef, gas and aircraft to Japan.',
  },
  lenders: {
    name: 'Bond market',
    wants: 'Dealers and funds want calm Treasuries, and Japan’s holdings left where they are.',
  },
  importers: {
    name: 'Importers and shops',
    wants: 'They pay the general tariff first and want it low, and Japanese money in their towns.',
  },
  securityHands: {
    name: 'Armed services committees',
    wants: 'They want the alliance paid for and beyond doubt.',
  },
  carTowns: {
    name: 'Car and parts towns',
    wants: 'Mayors, makers and unions want the car tariff down.',
  },
  farmBelt: {
    name: 'Farm belt',
    wants: 'Co-operatives and rural members guard rice.',
  },
  cityVoters: {
    name: 'City households',
    wants: 'They want growth, pay and food they can afford, and no bill for somebody else’s arms.',
  },
  bondHolders: {
    name: 'Bond market and insurers',
    wants: 'Those who hold the debt want steady super-long yields and a dollar line in reserve.',
  },
  ownCourse: {
    name: 'Foreign and security committees',
    wants: 'They want the alliance firm, and policy made in Tokyo: no blank cheque.',
  },
};
