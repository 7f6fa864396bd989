import { describe, expect, test } from 'vitest';
import { jun2025 } from '../../src/content/jun-2025/scenario.ts';
import { channelIds } from '../../src/content/words/economy-words.ts';
import { economyWords as economyEn } from '../../src/content/words/en/economy.ts';
import { jun2025Words as scenarioEn } from '../../src/content/words/en/jun-2025.ts';
import { economyWords as economyJa } from '../../src/content/words/ja/economy.ts';
import { jun2025Words as scenarioJa } from '../../src/content/words/ja/jun-2025.ts';
import type { ScenarioWords } from '../../src/content/words/scenario-words.ts';
import { fill, slotsOf } from '../../src/content/words/template.ts';
import { writeAmount } from '../../src/content/words/unit.ts';
import { outlookOf } from '../../src/content/words/year-later.ts';
import { emptyLedger } from '../../src/core/economy/channel.ts';
import type { Side } from '../../src/schema/party.ts';

/** Every text with its path; numbers and the ids that stand among the words are left out. */
const textsOf = (node: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof node === 'string') return path.endsWith('.verdict') ? [] : [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
};

const english = [...textsOf(economyEn, 'economy'), ...textsOf(scenarioEn, 'scenario')];
const japanese = [...textsOf(economyJa, 'economy'), ...textsOf(scenarioJa, 'scenario')];
const isUnit = (path: string) => path.startsWith('economy.units.');
const prose = (texts: readonly (readonly [string, string])[]) => texts.filter(([path]) => !isUnit(path));

const offending = (texts: readonly (readonly [string, string])[], isWrong: (text: string, path: string) => boolean) =>
  texts.filter(([path, text]) => isWrong(text, path)).map(([path, text]) => `${path}: ${text}`);

const countWords = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

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
  const slots = (texts: typeof english) => texts.map(([path, text]) => [path, slotsOf(text).join()]).sort();
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

/** Longest allowed by kind of text: English characters, Japanese characters. */
const limits: readonly (readonly [RegExp, number, number])[] = [
  [/^scenario\.(levers|issues)\..*\.label$/, 24, 12],
  [/^scenario\.levers\..*\.hint$/, 52, 24],
  [/^scenario\.levers\.\w+\.(name|question)$/, 52, 24],
  [/^scenario\.issues\.\w+\.title$/, 24, 12],
  [/\.headline$/, 60, 30],
  [/^scenario\.(calendar|events)\..*\.body$/, 110, 50],
  [/^scenario\.statements\./, 100, 50],
  [/^scenario\.advice\./, 210, 100],
  [/^economy\.series\..*\.short$/, 13, 6],
  [/^economy\.series\..*\.explanation$/, 125, 55],
  [/^economy\.channels\..*\.(up|down)$/, 90, 45],
  [/^scenario\.records\..*\.record$/, 150, 85],
];

describe('texts keep their length', () => {
  test.each(limits)('%s', (kind, longestEn, longestJa) => {
    const long = (texts: typeof english, longest: number) =>
      offending(texts, (text, path) => kind.test(path) && text.length > longest);
    expect(english.some(([path]) => kind.test(path))).toBe(true);
    expect([...long(english, longestEn), ...long(japanese, longestJa)]).toEqual([]);
  });

  test('an adviser speaks at most 35 words', () => {
    expect(offending(english, (text, path) => path.startsWith('scenario.advice') && countWords(text) > 35)).toEqual([]);
  });

  test.each(['us', 'japan'] as const)('the role card of %s has at most 120 words', (side) => {
    expect(countWords(Object.values(scenarioEn.roles[side]).join(' '))).toBeLessThanOrEqual(120);
    expect(Object.values(scenarioJa.roles[side]).join('').length).toBeLessThanOrEqual(260);
  });
});

/** All a player of one side reads in the longest game, help behind a tap and folded levers' options apart. */
const coreScript = (side: Side, words: ScenarioWords): readonly string[] => {
  const other = side === 'us' ? 'japan' : 'us';
  const longest = (texts: readonly string[], n: number) =>
    [...texts].sort((a, b) => countWords(b) - countWords(a)).slice(0, n);
  const all = (node: unknown) => textsOf(node).map(([, text]) => text);
  const levers = jun2025.levers
    .filter((lever) => lever.side === side)
    .flatMap((lever) => {
      const spoken = words.levers[lever.id];
      return lever.primary ? all(spoken) : [spoken?.name ?? ''];
    });
  const articles = Object.values(words.issues).flatMap(({ title, options }) => {
    const labels = Object.values(options).map(({ label }) => label);
    return [
      title,
      ...labels,
      ...longest(
        Object.values(options).map(({ text }) => text),
        1,
      ),
    ];
  });
  const causes = Object.values(economyEn.channels).map(({ up }) => up);
  return [
    ...[words.title, words.tagline, words.premise],
    ...all(words.roles[side]),
    ...all(jun2025.goals.filter((goal) => goal.side === side).map(({ id }) => ({ ...words.goals[id], wanted: '' }))),
    ...levers,
    ...articles,
    ...all(words.treaty.preamble),
    ...all(words.calendar),
    ...longest(
      Object.values(words.events).map(({ headline, body }) => `${headline} ${body}`),
      jun2025.rounds,
    ),
    ...all(words.advice[side]),
    ...longest(all(words.statements[other]), jun2025.rounds),
    ...longest([...words.refusals], 3),
    ...[words.acceptance[other], words.threats.public],
    ...[...causes, ...causes].slice(0, 3 * jun2025.rounds),
    ...Object.values(economyEn.auctionVerdicts).map(({ explanation }) => explanation),
    ...longest(
      Object.values(words.endings).map(({ headline, body }) => `${headline} ${body[side]}`),
      1,
    ),
    ...Object.values(words.yearLater).flatMap((lines) => longest(Object.values(lines), 1)),
    ...all(words.debrief),
    ...longest(
      Object.values(words.goals).map(({ wanted }) => wanted),
      2,
    ),
    ...all(words.records),
  ];
};

test.each(['us', 'japan'] as const)('the core script of %s stays within 3,500 words', (side) => {
  const script = coreScript(side, scenarioEn);
  const total = script.reduce((sum, text) => sum + countWords(text), 0);
  expect(total).toBeGreaterThan(2000);
  expect(total).toBeLessThanOrEqual(3500);
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

describe('amounts', () => {
  test('are written as each language writes them', () => {
    expect(writeAmount(economyEn.units.usdBn, 950)).toBe('$950bn');
    expect(writeAmount(economyEn.units.usdBn, 1135)).toBe('$1.14tn');
    expect(writeAmount(economyJa.units.usdBn, 950)).toBe('9500億ドル');
    expect(writeAmount(economyJa.units.usdBn, 1135)).toBe('1.14兆ドル');
    expect(writeAmount(economyEn.units.yenPerDollar, 143.55)).toBe('¥143.6');
    expect(writeAmount(economyJa.units.yenPerDollar, 143.55)).toBe('143.6円');
  });

  test('take a sign where they change, and none where nothing is left to see', () => {
    expect(writeAmount(economyEn.units.basisPoint, 1.5, true)).toBe('+1.5 bp');
    expect(writeAmount(economyEn.units.usdBnYear, -2.25, true)).toBe('−$2.3bn');
    expect(writeAmount(economyEn.units.basisPoint, -0.04, true)).toBe('0.0 bp');
  });

  test('fill the slots they are given and leave the others to be seen', () => {
    expect(fill('{a} of {b}', { a: '1' })).toBe('1 of {b}');
    expect(slotsOf('{b} {a} {b}')).toEqual(['a', 'b']);
  });

  test('read as good or bad in the direction of the series', () => {
    expect([outlookOf('mortgage', -0.2), outlookOf('mortgage', 0), outlookOf('mortgage', 0.5)]).toEqual([
      'good',
      'middling',
      'bad',
    ]);
    expect([outlookOf('trust', 9), outlookOf('trust', -2), outlookOf('trust', -9)]).toEqual([
      'good',
      'middling',
      'bad',
    ]);
  });
});
