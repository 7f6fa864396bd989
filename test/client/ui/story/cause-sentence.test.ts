import { describe, expect, it } from 'vitest';
import { nameCause, type Telling } from '../../../../src/client/ui/story/cause-name.ts';
import { explainMove } from '../../../../src/client/ui/story/cause-sentence.ts';
import type { CausePart } from '../../../../src/client/ui/story/cause-split.ts';
import { printOf } from '../../../../src/client/ui/story/cause-unit.ts';
import { causeWords as causesEn } from '../../../../src/content/words/en/screen/cause.ts';
import { causeWords as causesJa } from '../../../../src/content/words/ja/screen/cause.ts';
import { slotsOf } from '../../../../src/content/words/template.ts';
import type { Cause } from '../../../../src/core/game/index.ts';
import type { SeriesId } from '../../../../src/schema/series.ts';
import { textsOf } from '../../../content/texts.ts';
import { jun2025 } from '../../../support/game.ts';
import { english, japanese } from '../../../support/words.ts';

const en: Telling = { words: english, causes: causesEn, scenario: jun2025, language: 'en' };
const ja: Telling = { words: japanese, causes: causesJa, scenario: jun2025, language: 'ja' };

const bought: Cause = { kind: 'lever', side: 'japan', lever: 'intervention', from: 1, to: 3 };
const auction: Cause = { kind: 'calendar', id: 'auctionJune', isAuction: true };
const chance: Cause = { kind: 'chance' };

const partsOf = (amounts: readonly (readonly [Cause, number])[]): readonly CausePart[] =>
  amounts.map(([cause, amount], i) => ({
    id: String(i),
    amount,
    share: { cause, amounts: {}, channels: {} } as never,
  }));

const explain = (telling: Telling, series: SeriesId, ...amounts: readonly (readonly [Cause, number])[]): string => {
  const move = Math.round(amounts.reduce((sum, [, amount]) => sum + amount, 0) * 1000) / 1000;
  return explainMove(telling, series, { move, parts: partsOf(amounts) }, printOf(telling.words, series, 100));
};

describe('the sentence', () => {
  it('says what moved, who did it and what pulled the other way', () => {
    expect(explain(en, 'usdjpy', [bought, -2.4], [auction, 0.5])).toBe(
      'The yen rose: a dollar buys 1.9% less, mostly because of Tokyo’s “Intervention: Buy ¥3tn of yen” (−2.4%); the auction “The $22bn test: 30-year Treasuries on sale” (+0.5%) pulled the other way.',
    );
    expect(explain(ja, 'usdjpy', [bought, -2.4], [auction, 0.5])).toBe(
      'ドルは対円で1.9%下落し、円高が進みました。主因は日本政府の為替介入「円買い3兆円」（−2.4%）です。入札「米30年債220億ドル入札、信認の試金石」（+0.5%）は逆方向に働きました。',
    );
  });

  it('tells a second cause, and calls none the main one where none is', () => {
    expect(explain(en, 'ust30y', [bought, 4], [auction, 3], [chance, 3])).toBe(
      'The US 30-year yield rose 10.0 bp; the largest of several causes was Tokyo’s “Intervention: Buy ¥3tn of yen” (+4.0 bp), then the auction “The $22bn test: 30-year Treasuries on sale” (+3.0 bp).',
    );
    expect(explain(ja, 'ust30y', [bought, 4], [auction, 3], [chance, 3])).toContain('最大のものは');
  });

  it('names chance as the main cause where it is, and leaves out what is small', () => {
    expect(explain(en, 'nikkei', [chance, 1.8], [bought, -0.2])).toBe(
      'Japanese shares rose 1.6%, mostly because of chance (+1.8%).',
    );
  });

  it('says so where there is but one', () => {
    expect(explain(en, 'approval.us', [chance, -0.2])).toBe(
      'Washington’s approval fell 0.2 pts, because of chance (−0.2 pts).',
    );
    expect(explain(ja, 'approval.us', [chance, -0.2])).toMatch(/要因は偶然（−0\.2ポイント）です。$/);
  });

  it('says of causes that cancel out that they do', () => {
    expect(explain(en, 'trust', [bought, 2], [chance, -2])).toBe(
      'Trust: hardly any change: Tokyo’s “Intervention: Buy ¥3tn of yen” (+2.0) and chance (−2.0) cancelled out.',
    );
    expect(explain(ja, 'trust', [bought, 2], [chance, -2])).toBe(
      '信頼はほぼ横ばいでした。日本政府の為替介入「円買い3兆円」（+2.0）と偶然（−2.0）が打ち消し合いました。',
    );
  });

  it('does without causes where there are none', () => {
    expect(explain(en, 'usPrices')).toBe('US prices: hardly any change.');
  });

  it('counts money and measures rates', () => {
    expect(explain(en, 'officialHoldings', [bought, -100])).toMatch(/^Treasuries: government fell by \$100\.0bn, /);
    expect(explain(ja, 'officialHoldings', [bought, -1000])).toMatch(/は1000億ドル減りました。/);
    expect(explain(ja, 'jgb30y', [bought, -3])).toMatch(/^30年国債利回りは3\.0bp低下しました。/);
  });
});

describe('a cause', () => {
  const all: readonly Cause[] = [
    bought,
    auction,
    chance,
    { kind: 'law', lever: 'steelTariff', from: 1, to: 2 },
    { kind: 'threat', side: 'us', lever: 'carTariff', option: 6, fate: 'made' },
    { kind: 'threat', side: 'us', lever: 'carTariff', option: 6, fate: 'kept' },
    { kind: 'threat', side: 'us', lever: 'carTariff', option: 6, fate: 'dropped' },
    { kind: 'calendar', id: 'letter', isAuction: false },
    { kind: 'event', id: 'strongJobs' },
    { kind: 'talks', side: 'japan' },
    { kind: 'drift' },
    { kind: 'underway' },
  ];

  it.each(all)('has a name without a gap in both languages: $kind $fate', (cause) => {
    for (const telling of [en, ja])
      for (const text of Object.values(nameCause(telling, cause))) {
        expect(text).not.toMatch(/[{}]/);
        expect(text.trim()).not.toBe('');
      }
  });

  it('names the office, the option chosen and what stood before', () => {
    expect(nameCause(en, bought)).toMatchObject({
      title: 'Tokyo: Intervention, Buy ¥3tn of yen',
      detail: 'Finance Ministry; before: Stay out',
    });
    expect(nameCause(ja, auction).detail).toBe('6月12日の入札。運も含む');
  });
});

describe('the words for causes', () => {
  it('have the same texts with the same slots in both languages, save series only one of them phrases', () => {
    const slots = (causes: typeof causesEn) =>
      textsOf(causes)
        .filter(([path]) => !path.startsWith('.moved.own') && !path.endsWith('.noun'))
        .map(([path, text]) => [path, slotsOf(text).join()])
        .sort();
    expect(slots(causesJa)).toEqual(slots(causesEn));
  });

  it('are plain', () => {
    const rough = [...textsOf(causesEn), ...textsOf(causesJa)].filter(([, text]) => /[<>"']|\s\s|\n/.test(text));
    expect(rough).toEqual([]);
  });
});
