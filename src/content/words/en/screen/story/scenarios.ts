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
};
