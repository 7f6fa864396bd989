import type { StoryWords } from '../../../story-words.ts';

export const scenarios: StoryWords['scenarios'] = {
  'jun-2025': {
    title: 'The $22bn auction',
    when: 'June to September 2025',
    teaser: 'A trillion-dollar chip, and nobody sure it can be played.',
    lesson: 'Why a creditor’s threat works best unspoken, and what a weak bond sale really costs.',
    length: '8 rounds, 15–20 minutes',
    level: 'Best first game',
  },
  'jan-2026': {
    title: 'The bond meltdown',
    when: 'January to May 2026',
    teaser: 'One promise about groceries, two bond markets.',
    lesson: 'How a bond market loses faith, how that crosses an ocean, and three ways to stop it.',
    length: '8 rounds, 15–20 minutes',
    level: 'A harder game',
  },
  'apr-2025': {
    title: 'The bargaining chip',
    when: 'April to June 2025',
    teaser: 'Everyone knows the size of the chip. Nobody knows its price.',
    lesson: 'Why shares, bonds and the dollar fell together, and what that did to the talks.',
    length: '11 rounds, 20–25 minutes',
    level: 'Fast and nervous',
  },
  sandbox: {
    title: 'Sandbox',
    when: 'Forty calm weeks',
    teaser: 'Pull one lever. See what moves, and ask why.',
    lesson: 'One mechanism at a time: who pays a tariff, why yields rise, what moves the yen.',
    length: '10 rounds, no hurry',
    level: 'For the curious',
  },
  'plaza-1985': {
    title: 'Plaza',
    when: 'Autumn 1985 to end of 1986',
    teaser: 'All agree that the dollar must fall. None agrees how far.',
    lesson: 'Why a cheaper dollar first makes the deficit larger, and who pays for a dear yen.',
    length: '8 rounds, 15–20 minutes',
    level: 'For the patient',
  },
};
