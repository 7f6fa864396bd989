import { describe, expect, test } from 'vitest';
import { chartWords as en } from '../../src/content/words/en/chart.ts';
import { chartWords as ja } from '../../src/content/words/ja/chart.ts';
import { slotsOf } from '../../src/content/words/template.ts';
import { offending, type Text, textsOf } from './texts.ts';

const english = textsOf(en);
const japanese = textsOf(ja);

describe('the words of charts', () => {
  test('are the same in both languages, with the same slots', () => {
    const slots = (texts: readonly Text[]) => texts.map(([path, text]) => [path, slotsOf(text).join()]).sort();
    expect(slots(japanese)).toEqual(slots(english));
  });

  test('are plain, and each in its own language', () => {
    const isRough = (text: string) => text === '' || text !== text.trim() || /[<>&"']/.test(text);
    expect(offending([...english, ...japanese], isRough)).toEqual([]);
    expect(offending(english, (text) => /[\u3040-\u30ff\u3400-\u9fff]/.test(text))).toEqual([]);
    const isForeign = (text: string) => !/[\u3040-\u30ff\u3400-\u9fff]/.test(text) && text !== '%';
    expect(offending(japanese, isForeign).filter((text) => !/episodeTitle|checkLabel/.test(text))).toEqual([]);
  });
});
