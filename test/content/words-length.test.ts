import { describe, expect, test } from 'vitest';
import { jun2025 } from '../../src/content/jun-2025/scenario.ts';
import { economyWords as economyEn } from '../../src/content/words/en/economy.ts';
import { jun2025Words as scenarioEn } from '../../src/content/words/en/jun-2025.ts';
import { jun2025Words as scenarioJa } from '../../src/content/words/ja/jun-2025.ts';
import type { ScenarioWords } from '../../src/content/words/scenario-words.ts';
import type { Side } from '../../src/schema/party.ts';
import { countWords, english, japanese, offending, type Text, textsOf } from './texts.ts';

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
    const long = (texts: readonly Text[], longest: number) =>
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
