import type { EconomyWords } from '../../economy-words.ts';

export const evidence: EconomyWords['evidence'] = {
  S: { label: 'Source', explanation: 'Read in a published source.' },
  O: { label: 'Own computation', explanation: 'Computed by us from published data.' },
  B: { label: 'Background', explanation: 'Common knowledge of the field, not checked again.' },
  C: { label: 'Design choice', explanation: 'Our judgement; change it and see.' },
};
