import type { StoryWords } from '../../story-words.ts';

export const storyWords: StoryWords = {
  brand: 'バーゲニング・チップ',
  goOn: '次へ',
  phases: {
    briefing: '朝刊',
    market: '市場',
    reaction: '反応',
    ending: '結末',
    yearLater: '1年後',
    debrief: '総括',
  },
  screens: { setup: '新しい交渉', shared: '共有された対局', about: 'このゲームについて' },
  play: '新しい交渉',
  resume: '続きから',
  start: '始める',
};
