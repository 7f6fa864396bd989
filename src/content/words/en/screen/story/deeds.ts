import type { DeedWords } from '../../../deed-words.ts';

export const deeds: DeedWords = {
  none: 'Kept still.',
  moved: '{lever} → {option}',
  kept: 'Kept its threat: {lever} → {option}',
  dropped: 'Dropped its threat: {lever} → {option}',
  threatened: {
    private: 'Threatened in private: {lever} → {option}',
    ambiguous: 'Showed a card: {lever} (it meant {option})',
    public: 'Threatened in public: {lever} → {option}',
    partial: 'Threatened in public, and began: {lever} → {option}',
  },
  tied: 'Tied its hands: {issue}, no further than {option}',
  sent: 'Sent a new envoy: {speaker}',
  called: 'The leader called',
  asked: 'Asked what they would want',
  offered: 'Made an offer: {own} for itself, {other} for them',
  offeredTimes: 'Made {n} offers; the last: {own} for itself, {other} for them',
  refused: 'Refused an offer',
  refusedTimes: 'Refused {n} offers',
  over: '{refused}: {issues}',
  and: ', ',
  suspended: 'Suspended the talks',
  walkedOut: 'Walked out',
  signed: 'Accepted their offer',
  passed: '{chamber} passed the treaty (support {support} of 100)',
  refusedTreaty: '{chamber} refused the treaty (support {support} of 100)',
};
