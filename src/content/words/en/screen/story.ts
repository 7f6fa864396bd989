import type { StoryWords } from '../../story-words.ts';

export const storyWords: StoryWords = {
  brand: 'Bargaining Chip',
  goOn: 'Continue',
  phases: {
    briefing: 'Briefing',
    market: 'Market',
    reaction: 'Reaction',
    ending: 'The end',
    yearLater: 'One year later',
    debrief: 'Debrief',
  },
  screens: { setup: 'New game', shared: 'A shared game', about: 'About' },
  play: 'New game',
  resume: 'Resume',
  start: 'Start',
};
