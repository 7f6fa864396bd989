import { describe, expect, it } from 'vitest';
import { creditBlocks } from '../../../../src/client/ui/story/credit-blocks.ts';

describe('creditBlocks', () => {
  it('tells headings, paragraphs, tables and quotations apart, without their marks', () => {
    const blocks = creditBlocks(
      [
        '# Credits',
        'Made by [`make.sh`](audio/make.sh).',
        '',
        '| File | Source |',
        '|---|:--|',
        '| `bell` | **ours** |',
        '',
        '> Free',
        '> of charge',
      ].join('\n'),
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Credits' },
      { kind: 'text', text: 'Made by make.sh.' },
      {
        kind: 'table',
        rows: [
          ['File', 'Source'],
          ['bell', 'ours'],
        ],
      },
      { kind: 'quote', text: 'Free of charge' },
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(creditBlocks('\n \n')).toEqual([]);
  });
});
