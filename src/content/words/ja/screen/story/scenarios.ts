import type { StoryWords } from '../../../story-words.ts';

export const scenarios: StoryWords['scenarios'] = {
  'jun-2025': {
    title: '220億ドルの入札',
    when: '2025年6月～9月',
    teaser: '1兆ドルの切り札。切れるかどうかは、誰も知らない。',
    lesson: '債権国の脅しはなぜ口にしない方が効くのか。国債の不調な入札は何を失わせるのか。',
    length: '全8回・15～20分',
    level: '初めての方に',
  },
  'jan-2026': {
    title: '国債急落',
    when: '2026年1月～5月',
    teaser: '食卓の公約ひとつ、揺れる債券市場ふたつ。',
    lesson: '国債はどう信認を失い、どう海を渡って広がるのか。止める手立ては三つ。',
    length: '全8回・15～20分',
    level: 'やや難しい、相場が先に動く',
  },
};
