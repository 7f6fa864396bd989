import { describe, expect, test } from 'vitest';
import type { ScenarioWords } from '../../src/content/words/scenario-words.ts';
import type { Side } from '../../src/schema/party.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import {
  answersOf,
  cardsIn,
  countWords,
  economyOf,
  english,
  japanese,
  offending,
  type Text,
  textsOf,
  told,
} from './texts.ts';

/** Longest allowed by kind of text: English characters, Japanese characters. */
const limits: readonly (readonly [RegExp, number, number])[] = [
  [/^scenario\.[^.]+\.(levers|issues)\..*\.label$/, 24, 12],
  [/^scenario\.[^.]+\.levers\..*\.hint$/, 52, 24],
  [/^scenario\.[^.]+\.levers\.\w+\.(name|question)$/, 52, 24],
  [/^scenario\.[^.]+\.issues\.\w+\.title$/, 24, 12],
  [/\.headline$/, 60, 30],
  [/^scenario\.[^.]+\.(calendar|events)\..*\.body$/, 110, 50],
  [/^scenario\.[^.]+\.statements\./, 100, 50],
  [/^scenario\.[^.]+\.advice\./, 210, 100],
  [/^scenario\.[^.]+\.records\..*\.record$/, 150, 85],
  [/^economy\.series\..*\.short$/, 13, 6],
  [/^economy\.series\..*\.explanation$/, 125, 55],
  [/^economy\.channels\..*\.(up|down)$/, 90, 45],
  [/^card\..*\.title$/, 26, 14],
  [/^card\..*\.when$/, 26, 14],
  [/^card\..*\.teaser$/, 70, 34],
  [/^card\..*\.lesson$/, 90, 45],
  [/^card\..*\.(length|level)$/, 26, 14],
];

describe('texts keep their length', () => {
  test.each(limits)('%s', (kind, longestEn, longestJa) => {
    const long = (texts: readonly Text[], longest: number) =>
      offending(texts, (text, path) => kind.test(path) && text.length > longest);
    expect(english.some(([path]) => kind.test(path))).toBe(true);
    expect([...long(english, longestEn), ...long(japanese, longestJa)]).toEqual([]);
  });

  test('an adviser speaks at most 35 words', () => {
    const isAdvice = (path: string) => /^scenario\.[^.]+\.advice/.test(path);
    expect(offending(english, (text, path) => isAdvice(path) && countWords(text) > 35)).toEqual([]);
  });

  test.each(told)('the role cards of $id have at most 120 words', ({ en, ja }) => {
    for (const side of ['us', 'japan'] as const) {
      expect(countWords(Object.values(en.scenario.roles[side]).join(' '))).toBeLessThanOrEqual(120);
      expect(Object.values(ja.scenario.roles[side]).join('').length).toBeLessThanOrEqual(260);
    }
  });

  test.each(told)('the card of $id gives its number of rounds', ({ id, scenario }) => {
    for (const cards of [cardsIn.en, cardsIn.ja])
      expect(/\d+/.exec(cards[id].length)?.[0]).toBe(String(scenario.rounds));
  });
});

/** All a player of one side reads in the longest game, help behind a tap and folded levers' options apart. */
const coreScript = (side: Side, scenario: Scenario, words: ScenarioWords): readonly string[] => {
  const other = side === 'us' ? 'japan' : 'us';
  const longest = (texts: readonly string[], n: number) =>
    [...texts].sort((a, b) => countWords(b) - countWords(a)).slice(0, n);
  const all = (node: unknown) => textsOf(node).map(([, text]) => text);
  const levers = scenario.levers
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
  const causes = Object.values(economyOf.en.channels).map(({ up }) => up);
  return [
    ...[words.title, words.tagline, words.premise],
    ...all(words.roles[side]),
    ...all(scenario.goals.filter((goal) => goal.side === side).map(({ id }) => ({ ...words.goals[id], wanted: '' }))),
    ...levers,
    ...articles,
    ...all(words.treaty.preamble),
    ...all(words.calendar),
    ...longest(
      Object.values(words.events).map(({ headline, body }) => `${headline} ${body}`),
      scenario.rounds,
    ),
    ...all(words.advice[side]),
    ...longest(all(words.statements[other]), scenario.rounds),
    ...longest(Object.values(answersOf.en.refuse).flat(), 3),
    ...[words.acceptance[other], words.threats.public],
    ...[...causes, ...causes].slice(0, 3 * scenario.rounds),
    ...Object.values(economyOf.en.auctionVerdicts).map(({ explanation }) => explanation),
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

const scripts = told.flatMap(({ id, scenario, en }) =>
  (['us', 'japan'] as const).map((side) => [id, side, coreScript(side, scenario, en.scenario)] as const),
);

test.each(scripts)('the core script of %s, %s, stays within 3,500 words', (_id, _side, script) => {
  const total = script.reduce((sum, text) => sum + countWords(text), 0);
  expect(total).toBeGreaterThan(1500);
  expect(total).toBeLessThanOrEqual(3500);
});
