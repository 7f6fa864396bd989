import { describe, expect, test } from 'vitest';
import { channelIds } from '../../src/content/words/economy-words.ts';
import { slotsOf } from '../../src/content/words/template.ts';
import type { Words } from '../../src/content/words/words.ts';
import { emptyLedger } from '../../src/core/economy/state/channel.ts';
import { economyOf, english, japanese, offending, prose, type Text, told } from './texts.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();
const keys = (record: object) => Object.keys(record).sort();

const tellings = told.flatMap(({ id, scenario, en, ja }) => [
  [id, 'English', scenario, en.scenario] as const,
  [id, 'Japanese', scenario, ja.scenario] as const,
]);

describe.each(tellings)('%s in %s has a word for', (_id, _language, scenario, words) => {
  test('every lever and option, and for no other', () => {
    expect(keys(words.levers)).toEqual(ids(scenario.levers));
    for (const { id, options } of scenario.levers)
      expect(keys(words.levers[id]?.options ?? {}), id).toEqual(ids(options));
  });

  test('every issue and option, and for no other', () => {
    expect(keys(words.issues)).toEqual(ids(scenario.issues));
    for (const { id, options } of scenario.issues)
      expect(keys(words.issues[id]?.options ?? {}), id).toEqual(ids(options));
    expect(words.treaty.articles.length).toBeGreaterThanOrEqual(scenario.issues.length);
  });

  test('every goal, faction, calendar entry and event, and for no other', () => {
    expect(keys(words.goals)).toEqual(ids(scenario.goals));
    expect(keys(words.factions)).toEqual(ids(scenario.factions));
    expect(keys(words.calendar)).toEqual(ids(scenario.calendar));
    expect(keys(words.events)).toEqual(ids(scenario.events));
  });

  test('both advisers in every round', () => {
    expect(words.advice.us).toHaveLength(scenario.rounds);
    expect(words.advice.japan).toHaveLength(scenario.rounds);
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
    const isSlots = (text: string) => /^[「」→\s]*$/.test(text.replace(/\{\w+\}/g, ''));
    const isForeign = (text: string) =>
      !/[\u3040-\u30ff\u3400-\u9fff]/.test(text) && !codes.test(text) && !isSlots(text);
    expect(offending(prose(japanese), isForeign)).toEqual([]);
  });

  test('in Japanese take full-width punctuation and half-width figures', () => {
    const isMixed = (text: string) =>
      /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05]/.test(text) ||
      /[\u3040-\u30ff\u3400-\u9fff]\s*[,.;:!?()]|[,;:!?()]\s*[\u3040-\u9fff]/.test(text);
    expect(offending(prose(japanese), isMixed)).toEqual([]);
    const isUnended = (text: string, path: string) =>
      /\.(hint|question|explanation|why|wanted|wants|body|firm|mild|text|record|up|down|middling|teaser|lesson)$/.test(
        path,
      ) && !/[。？]$/.test(text);
    expect(offending(japanese, isUnended)).toEqual([]);
  });

  test('name no person of the time', () => {
    const names =
      /Trump|Bessent|Lutnick|Greer|Powell|Biden|Vance|Yellen|Warsh|Ishiba|Kato|Akazawa|Ueda|Takaichi|Katayama|Kishida|Hayashi|Mimura|Koizumi|Reagan|Baker\b|Volcker|Darman|Regan\b|Nakasone|Takeshita|Sumita|Miyazawa|Lawson|Poehl|トランプ|ベッセント|ラトニック|グリア|パウエル|バイデン|バンス|ウォーシュ|石破|加藤|赤沢|植田|高市|片山|岸田|小泉|三村|レーガン|ベーカー|ボルカー|中曽根|竹下|澄田|宮沢/i;
    expect(offending([...english, ...japanese], (text) => names.test(text))).toEqual([]);
  });

  test('name no company', () => {
    const names =
      /Toyota|Honda|Nissan|Mitsubishi|Boeing|Nippon Steel|Moody|トヨタ|ホンダ|日産|三菱|ボーイング|日本製鉄|ムーディーズ/i;
    expect(offending([...english, ...japanese], (text) => names.test(text))).toEqual([]);
  });
});

const NUMBERS = 'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

describe.each(told)('the words of $id agree with the scenario on', ({ scenario, en, ja }) => {
  const spoken: readonly (readonly [Words, (usdBn: number) => string])[] = [
    [en, (usdBn) => `$${usdBn}bn`],
    [ja, (usdBn) => `${usdBn * 10}億ドル`],
  ];

  test('the size of every Treasury auction', () => {
    for (const { id, shocks } of scenario.calendar)
      for (const shock of shocks)
        for (const [words, amount] of spoken)
          if (shock.type === 'treasuryAuction')
            expect(Object.values(words.scenario.calendar[id] ?? {}).join(' '), id).toContain(amount(shock.size));
  });

  test('the size of every JGB auction that states one', () => {
    for (const { id, shocks } of scenario.calendar)
      for (const shock of shocks) {
        if (shock.type !== 'jgbAuction' || shock.size === undefined) continue;
        const jpyBn = Math.round(shock.size * 1000);
        const isWhole = jpyBn % 1000 === 0;
        const inEnglish = isWhole ? `¥${shock.size}tn` : `¥${jpyBn}bn`;
        const inJapanese = isWhole ? `${shock.size}兆円` : `${jpyBn * 10}億円`;
        expect(Object.values(en.scenario.calendar[id] ?? {}).join(' '), id).toContain(inEnglish);
        expect(Object.values(ja.scenario.calendar[id] ?? {}).join(' '), id).toContain(inJapanese);
      }
  });

  test('the rates and amounts of every article', () => {
    for (const { id, options } of scenario.issues)
      for (const { id: option } of options)
        for (const [words] of spoken) {
          const text = words.scenario.issues[id]?.options[option]?.text;
          const figure = /^(?:rate|plus)([1-9]\d+)$/.exec(option)?.[1];
          if (figure) expect(text, id).toMatch(new RegExp(`${figure}( per cent|パーセント)`));
          const usdBn = /^usd(\d+)bn$/.exec(option)?.[1];
          if (usdBn) expect(text, id).toMatch(new RegExp(`US\\$${usdBn} billion|${usdBn}0億合衆国ドル`));
        }
  });

  test('the approval below which a government falls, where a number is said', () => {
    for (const { series } of [economyOf.en, economyOf.ja])
      for (const side of ['us', 'japan'] as const) {
        const [said] = /\d+%/.exec(series[`approval.${side}`].explanation) ?? [];
        if (said) expect(said, side).toBe(`${scenario.fall[side]}%`);
      }
  });

  test('the number of rounds', () => {
    for (const side of ['us', 'japan'] as const) {
      for (const [, number] of en.scenario.roles[side].clock.matchAll(/(\w+) rounds/g))
        expect([NUMBERS[scenario.rounds], NUMBERS[scenario.rounds]?.toLowerCase()]).toContain(number);
      for (const [, number] of ja.scenario.roles[side].clock.matchAll(/全(\d+)回/g))
        expect(number).toBe(String(scenario.rounds));
    }
  });
});
