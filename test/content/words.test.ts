import { describe, expect, test } from 'vitest';
import { jun2025 } from '../../src/content/jun-2025/scenario.ts';
import { channelIds } from '../../src/content/words/economy-words.ts';
import { economyWords as economyEn } from '../../src/content/words/en/economy.ts';
import { jun2025Words as scenarioEn } from '../../src/content/words/en/jun-2025.ts';
import { economyWords as economyJa } from '../../src/content/words/ja/economy.ts';
import { jun2025Words as scenarioJa } from '../../src/content/words/ja/jun-2025.ts';
import type { ScenarioWords } from '../../src/content/words/scenario-words.ts';
import { slotsOf } from '../../src/content/words/template.ts';
import { emptyLedger } from '../../src/core/economy/state/channel.ts';
import { english, japanese, offending, prose, type Text } from './texts.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();
const keys = (record: object) => Object.keys(record).sort();

const languages: readonly (readonly [string, ScenarioWords])[] = [
  ['English', scenarioEn],
  ['Japanese', scenarioJa],
];

describe.each(languages)('%s has a word for', (_name, words) => {
  test('every lever and option, and for no other', () => {
    expect(keys(words.levers)).toEqual(ids(jun2025.levers));
    for (const lever of jun2025.levers) expect(keys(words.levers[lever.id]?.options ?? {})).toEqual(ids(lever.options));
  });

  test('every issue and option, and for no other', () => {
    expect(keys(words.issues)).toEqual(ids(jun2025.issues));
    for (const issue of jun2025.issues) expect(keys(words.issues[issue.id]?.options ?? {})).toEqual(ids(issue.options));
    expect(words.treaty.articles.length).toBeGreaterThanOrEqual(jun2025.issues.length);
  });

  test('every goal, calendar entry and event, and for no other', () => {
    expect(keys(words.goals)).toEqual(ids(jun2025.goals));
    expect(keys(words.calendar)).toEqual(ids(jun2025.calendar));
    expect(keys(words.events)).toEqual(ids(jun2025.events));
  });

  test('both advisers in every round', () => {
    for (const { side, round } of jun2025.advice)
      expect(words.advice[side][round - 1], `${side} ${round}`).toBeDefined();
    expect(words.advice.us).toHaveLength(jun2025.rounds);
    expect(words.advice.japan).toHaveLength(jun2025.rounds);
  });
});

test('both languages have the same texts with the same slots', () => {
  const slots = (texts: readonly Text[]) => texts.map(([path, text]) => [path, slotsOf(text).join()]).sort();
  expect(english.length).toBeGreaterThan(700);
  expect(slots(japanese)).toEqual(slots(english));
});

test('the economic model and the words know the same causes', () => {
  const known = new Set(Object.values(emptyLedger).flatMap((channels) => Object.keys(channels)));
  expect([...known].sort()).toEqual([...channelIds].sort());
});

describe('the texts', () => {
  test('are plain and trimmed', () => {
    const isRough = (text: string) => text === '' || text !== text.trim() || /[<>]|\s\s|\n|["']/.test(text);
    expect(offending(prose([...english, ...japanese]), isRough)).toEqual([]);
  });

  test('in English hold no Japanese', () => {
    expect(offending(english, (text) => /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
  });

  test('in Japanese are Japanese, save figures and a few codes', () => {
    const codes = /^([\d.]+%|VIX|S&P500|LNG|FRB)$/;
    const isForeign = (text: string) => !/[\u3040-\u30ff\u3400-\u9fff]/.test(text) && !codes.test(text);
    expect(offending(prose(japanese), isForeign)).toEqual([]);
  });

  test('in Japanese take full-width punctuation and half-width figures', () => {
    const isMixed = (text: string) =>
      /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05]/.test(text) ||
      /[\u3040-\u30ff\u3400-\u9fff]\s*[,.;:!?()]|[,;:!?()]\s*[\u3040-\u9fff]/.test(text);
    expect(offending(prose(japanese), isMixed)).toEqual([]);
    const isUnended = (text: string, path: string) =>
      /\.(hint|question|explanation|why|wanted|body|firm|mild|text|record|up|down|middling)$/.test(path) &&
      !/[。？]$/.test(text);
    expect(offending(japanese, isUnended)).toEqual([]);
  });

  test('name no living person', () => {
    const names =
      /Trump|Bessent|Lutnick|Greer|Powell|Biden|Vance|Yellen|Ishiba|Kato|Akazawa|Ueda|Takaichi|Kishida|Hayashi|Mimura|Koizumi|トランプ|ベッセント|ラトニック|グリア|パウエル|バイデン|バンス|石破|加藤|赤沢|植田|高市|岸田|小泉|三村/i;
    expect(offending([...english, ...japanese], (text) => names.test(text))).toEqual([]);
  });

  test('name no company', () => {
    const names =
      /Toyota|Honda|Nissan|Mitsubishi|Boeing|Nippon Steel|Moody|トヨタ|ホンダ|日産|三菱|ボーイング|日本製鉄|ムーディーズ/i;
    expect(offending([...english, ...japanese], (text) => names.test(text))).toEqual([]);
  });
});

describe('the words agree with the scenario on', () => {
  const spoken: readonly (readonly [ScenarioWords, (usdBn: number) => string])[] = [
    [scenarioEn, (usdBn) => `$${usdBn}bn`],
    [scenarioJa, (usdBn) => `${usdBn * 10}億ドル`],
  ];

  test('the size of every Treasury auction', () => {
    for (const { id, shocks } of jun2025.calendar)
      for (const shock of shocks)
        for (const [words, amount] of spoken)
          if (shock.type === 'treasuryAuction')
            expect(Object.values(words.calendar[id] ?? {}).join(' ')).toContain(amount(shock.size));
  });

  test('the rates and amounts of every article', () => {
    for (const { id, options } of jun2025.issues)
      for (const { id: option } of options)
        for (const [words] of spoken) {
          const figure = /^(?:rate|plus)([1-9]\d+)$/.exec(option)?.[1];
          if (figure)
            expect(words.issues[id]?.options[option]?.text).toMatch(new RegExp(`${figure}( per cent|パーセント)`));
          const usdBn = /^usd(\d+)bn$/.exec(option)?.[1];
          if (usdBn)
            expect(words.issues[id]?.options[option]?.text).toMatch(
              new RegExp(`US\\$${usdBn} billion|${usdBn}0億合衆国ドル`),
            );
        }
  });

  test('the approval below which a government falls', () => {
    for (const { series } of [economyEn, economyJa]) {
      expect(series['approval.us'].explanation).toContain(`${jun2025.fall.us}%`);
      expect(series['approval.japan'].explanation).toContain(`${jun2025.fall.japan}%`);
    }
  });

  test('the number of rounds', () => {
    expect(scenarioEn.roles.us.clock).toContain('Eight rounds');
    expect(scenarioJa.roles.us.clock).toContain(`全${jun2025.rounds}回`);
    expect(jun2025.rounds).toBe(8);
  });
});
