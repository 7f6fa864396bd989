import type { AnswerWords } from '../../answer-words.ts';
import { papers } from './papers.ts';

export const answerWords: AnswerWords = {
  refuse: {
    dealmaker: [
      '“{issue}”? Nobody has ever offered me less.',
      'You can do better on “{issue}”. I know it, you know it.',
      'Fix “{issue}” and call me. Maybe I pick up.',
    ],
    technocrat: [
      'On “{issue}” the arithmetic does not close.',
      '“{issue}” costs us more than the rest returns.',
      'I cannot take “{issue}” to the committee in this form.',
    ],
    hawk: [
      '“{issue}” is weak. We walk out richer than that.',
      'We did not come here to give away “{issue}”.',
      'No. And “{issue}” is only where I start.',
    ],
    builder: [
      'We are closer than it looks, but “{issue}” I could not defend at home.',
      'Help me with “{issue}” and I will help you elsewhere.',
      '“{issue}” needs another look. I would rather find it with you.',
    ],
    guardian: [
      '“{issue}” has no budget line, and I shall not invent one.',
      'The ministry cannot carry “{issue}” in these markets.',
      'First there are bonds to place. Then we may speak of “{issue}”.',
    ],
    normaliser: [
      '“{issue}” is not consistent with what we have announced.',
      'We do not trade in “{issue}”.',
      'On “{issue}” our position is unchanged.',
    ],
    protector: [
      'If I sign “{issue}”, I cannot go home.',
      'Not “{issue}”. Not this season, not the next.',
      'They will read “{issue}” aloud in every village hall.',
    ],
    consensus: [
      '“{issue}” will be hard to explain to all who must agree.',
      'Let us set “{issue}” aside until the room is warmer.',
      'There is a way through “{issue}”. This is not yet it.',
    ],
  },
  chambers: { us: 'Congress', japan: 'the Diet' },
  unratifiable: {
    dealmaker: 'That one dies in {chamber}. I do not sign losers.',
    technocrat: 'I have counted {chamber}. The votes are not there.',
    hawk: 'They would tear that up in {chamber}. Spare us the ceremony.',
    builder: 'It would never pass {chamber}. Let us not sign what cannot live.',
    guardian: 'A treaty that dies in {chamber} unsettles every market for nothing.',
    normaliser: 'On our reading, {chamber} would refuse it.',
    protector: 'Try reading that aloud in {chamber}.',
    consensus: 'I do not see {chamber} nodding to this.',
  },
  note: {
    title: 'Our analyst’s note',
    hint: 'Not posture: what counted, in their points.',
    issue: '“{issue}”',
    ratification: '{chamber} passes it: {share}',
    tied: 'hands tied on “{issue}”',
    noDeal: 'worse than no deal',
    aspiration: 'short of what they expect',
    remedy: 'What would turn this into a yes',
    none: 'No change we can find would turn this into a yes now.',
    change: '{from} → {to}',
    more: 'All articles to change ({n})',
    draft: 'Put this in our draft',
    drafted: 'In our draft',
    failed: 'The note could not be written.',
  },
  probe: {
    ask: 'What would you want for this?',
    hint: 'Ask about your draft without offering it. Once a round; it costs nothing.',
    asked: 'You asked what they would want for your draft.',
    enough: 'They would put their name to it.',
    change: 'They would want this:',
    impossible: 'They see nothing in it to build on.',
  },
  lean: {
    label: 'Their yes (our estimate)',
    steps: ['far off', 'some way off', 'near', 'almost there', 'they would sign'],
  },
  papers,
};
