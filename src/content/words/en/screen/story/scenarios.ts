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
    level: 'Harder: markets move first',
  },
};
