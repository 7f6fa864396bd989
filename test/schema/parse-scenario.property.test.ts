import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parameters } from '../../src/content/parameter/parameters.ts';
import { presets } from '../../src/content/presets.ts';
import { bots } from '../../src/core/agent/scripted/bots.ts';
import { bothSides, makeRules, playOut, score } from '../../src/core/game/index.ts';
import { type ParsedScenario, parseScenario } from '../../src/schema/parse-scenario.ts';
import { jun2025 } from '../support/game.ts';
import { smallScenario } from './support/scenario.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const codes = ['scenario-not-json', 'scenario-invalid', 'scenario-inconsistent'];

/** Write `value` at the place that `steps` lead to, however the data branches; undefined removes what is there. */
const graft = (root: Json, steps: readonly number[], value: Json | undefined): void => {
  let place = root;
  for (const [depth, step] of steps.entries()) {
    if (typeof place !== 'object' || place === null) return;
    const keys = Object.keys(place);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const next: Json = Reflect.get(place, key);
    if (depth < steps.length - 1 && typeof next === 'object' && next !== null) place = next;
    else {
      if (value === undefined) Reflect.deleteProperty(place, key);
      else Reflect.set(place, key, value);
      return;
    }
  }
};

/** Where a value has its numbers: the record or list, and the key. */
const numbersIn = (value: Json): readonly (readonly [place: object, key: string])[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) =>
        typeof part === 'number' ? [[value, key] as const] : numbersIn(part),
      );

const steps = fc.array(fc.nat(100), { minLength: 1, maxLength: 7 });
const number = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const value: fc.Arbitrary<Json | undefined> = fc.oneof(
  number,
  fc.constantFrom('carTariff', 'us', 'japan.meti', 'stance', 'trust', '', '__proto__'),
  fc.constantFrom<Json | undefined>(null, undefined, true, [], {}, [[]], '2025-06-31'),
  fc.jsonValue({ maxDepth: 2 }).map((json): Json => JSON.parse(JSON.stringify(json))),
);
const small = JSON.stringify(smallScenario);
const whole = JSON.stringify(jun2025);

/** A scenario with one to three things replaced or removed. */
const spoilt = (text: string): fc.Arbitrary<string> =>
  fc.array(fc.tuple(steps, value), { minLength: 1, maxLength: 3 }).map((grafts) => {
    const root: Json = JSON.parse(text);
    for (const [place, by] of grafts) graft(root, place, structuredClone(by));
    return JSON.stringify(root);
  });

/** A scenario with one to three of its numbers replaced. */
const renumbered = (text: string): fc.Arbitrary<string> =>
  fc.array(fc.tuple(fc.nat(), number), { minLength: 1, maxLength: 3 }).map((changes) => {
    const root: Json = JSON.parse(text);
    const numbers = numbersIn(root);
    for (const [draw, by] of changes) {
      const [place, key] = numbers[draw % numbers.length] ?? [{}, ''];
      Reflect.set(place, key, by);
    }
    return JSON.stringify(root);
  });

/** A scenario's text with one character lost and up to three put in its place. */
const scratched = fc
  .tuple(fc.nat(small.length - 1), fc.string({ maxLength: 3 }))
  .map(([at, by]) => small.slice(0, at) + by + small.slice(at + 1));

const expectAnswer = (parsed: ParsedScenario): void => {
  if (parsed.ok) return;
  expect(codes).toContain(parsed.problem.code);
  expect(parsed.problem.detail.length).toBeGreaterThan(0);
};

test('10,000 files that nobody wrote give a scenario or a problem with a code and a reason, and never throw', () => {
  const tally = new Map<string, number>();
  const file = fc.oneof(
    { weight: 6, arbitrary: fc.string({ maxLength: 100 }) },
    { weight: 6, arbitrary: fc.json() },
    { weight: 10, arbitrary: scratched },
    { weight: 14, arbitrary: spoilt(small) },
    { weight: 4, arbitrary: renumbered(small) },
    { weight: 1, arbitrary: spoilt(whole) },
  );
  fc.assert(
    fc.property(file, (text) => {
      const parsed = parseScenario(text);
      const outcome = parsed.ok ? 'scenario' : parsed.problem.code;
      tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
      expectAnswer(parsed);
    }),
    { numRuns: 10_000 },
  );
  for (const outcome of [...codes, 'scenario']) expect(tally.get(outcome)).toBeGreaterThan(30);
});

test('whatever parses can be played to its end and scored', () => {
  let played = 0;
  fc.assert(
    fc.property(renumbered(small), fc.nat(1000), (text, seed) => {
      const parsed = parseScenario(text);
      if (!parsed.ok) return;
      const { scenario } = parsed;
      const rules = makeRules(scenario, presets[scenario.preset], parameters);
      const { state } = playOut(
        rules,
        { scenario: scenario.id, seed, mandates: {} },
        { us: bots.boulware, japan: bots.conceder },
      );
      const scores = score(rules, state);
      for (const side of bothSides) {
        expect(scores?.[side].total).toBeGreaterThanOrEqual(0);
        expect(scores?.[side].total).toBeLessThanOrEqual(100);
      }
      played += 1;
    }),
    { numRuns: 80 },
  );
  expect(played).toBeGreaterThan(15);
});
