import type { RecordPageWords } from '../../../model-words.ts';

export const record: RecordPageWords = {
  title: 'Against the record',
  lead: 'Published results and episodes of history, one set of numbers for all, chance switched off. A bar is the band in which the answer must fall; the ring is what happened; the dot is the model. The bands of the cases F were set before the model had seen them: 81 of the first 93 checks held. What missed led to new mechanisms, so they are no longer a test.',
  holds: '{n} of {total} checks hold',
  was: 'With the model’s own numbers: {n}.',
  columns: {
    case: 'Case',
    measure: 'Measured',
    model: 'Model',
    band: 'Band',
    actual: 'Actual',
    verdict: 'Holds?',
  },
  statistics: {
    change: 'change',
    peak: 'largest rise',
    trough: 'largest fall',
    mean: 'average',
    level: 'level',
    passThrough: 'pass-through',
    reversal: 'undone since',
  },
  ok: 'holds',
  miss: 'misses',
  nowMisses: 'no longer holds',
  nowHolds: 'now holds',
  loading: 'Fetching the cases…',
  missing: 'The cases could not be fetched.',
  cases: {},
};
