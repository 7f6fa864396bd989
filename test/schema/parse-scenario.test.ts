import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/schema/parse-scenario.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { jun2025 } from '../support/game.ts';
import { smallScenario } from './support/scenario.ts';

const problemOf = (scenario: unknown) => {
  const parsed = parseScenario(typeof scenario === 'string' ? scenario : JSON.stringify(scenario));
  return parsed.ok ? null : parsed.problem;
};

/** A copy that can be spoiled. */
const spoil = (change: (scenario: Scenario) => void, from: Scenario = smallScenario): Scenario => {
  const copy = structuredClone(from);
  change(copy);
  return copy;
};

const first = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (item === undefined) throw new Error('nothing there');
  return item;
};

const clause = { claimant: 'us', issues: ['steel'], steps: 1, chance: 0.5, refusable: true, escrow: {} };

/** An option of the first issue other than leaving it out. */
const openOption = (scenario: Scenario): object => first(scenario.issues).options[1] ?? {};

test.each([
  ['June 2025', jun2025],
  ['a small one', smallScenario],
])('%s parses to itself', (_, scenario) => {
  expect(parseScenario(JSON.stringify(scenario))).toEqual({ ok: true, scenario });
});

test.each(['', 'hello', '{', '[1,', 'undefined', '['.repeat(100_000)])('text %#: not JSON', (text) => {
  expect(problemOf(text)).toEqual({ code: 'scenario-not-json', detail: 'not JSON' });
});

describe('a scenario of another shape says where', () => {
  const { rounds: _, ...withoutRounds } = smallScenario;

  test.each<[string, unknown, string]>([
    ['null', null, 'expected object'],
    ['a list', [], 'expected object'],
    ['no rounds', withoutRounds, 'rounds'],
    ['too many rounds', { ...smallScenario, rounds: 21 }, 'rounds'],
    ['half a round', { ...smallScenario, rounds: 1.5 }, 'rounds'],
    ['an unknown preset', { ...smallScenario, preset: 'may-2031' }, 'preset'],
    ['a date that is none', { ...smallScenario, startDate: '2025-02-30' }, 'startDate'],
    [
      'an unknown office',
      spoil((s) => void Object.assign(first(s.levers), { offices: ['us.senate'] })),
      'levers[0].offices[0]',
    ],
    [
      'an unknown shock',
      spoil((s) => void Object.assign(s.noDeal, { shocks: [{ type: 'meteor' }] })),
      'noDeal.shocks[0].type',
    ],
    ['a lever with one option', spoil((s) => void first(s.levers).options.splice(1)), 'levers[0].options'],
    ['two principals', spoil((s) => void s.principals.us.pop()), 'principals.us'],
    ['an unknown principal', spoil((s) => void Object.assign(first(s.principals.us), { seat: 'us.navy' })), 'seat'],
    ['more than full discipline', { ...smallScenario, discipline: { us: 1.1, japan: 0 } }, 'discipline.us'],
    ['an audience that pays', { ...smallScenario, audience: { us: 0, japan: -1 } }, 'audience.japan'],
    ['an endless weight', `${JSON.stringify(smallScenario).replace('"weight":1.2', '"weight":1e999')}`, 'weight'],
    [
      'one counsel',
      spoil((s) => void Object.assign(s, { advice: [{ side: 'us', round: 1, counsel: [] }] })),
      'advice[0].counsel',
    ],
  ])('%s', (_, scenario, place) => {
    const problem = problemOf(scenario);
    expect(problem?.code).toBe('scenario-invalid');
    expect(problem?.detail).toContain(place);
  });

  test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('an id that every record has: %s', (id) => {
    const problem = problemOf(spoil((s) => void Object.assign(first(s.events), { id })));
    expect(problem?.code).toBe('scenario-invalid');
    expect(problem?.detail).toContain('events[0].id');
  });
});

describe('a scenario that does not hang together says what does not', () => {
  test.each<[string, (scenario: Scenario) => void, string]>([
    ['two levers of one name', (s) => void s.levers.push(first(s.levers)), '"carTariff" is named twice'],
    [
      'shares that do not sum to 1',
      (s) => void Object.assign(first(s.factions), { share: 0.9 }),
      'the shares of the factions of us do not sum to 1',
    ],
    [
      'a faction that cares about the other side',
      (s) => void Object.assign(first(s.factions).cares, { carmakers: 1 }),
      'faction "industrialStates" cares about "carmakers", which is no goal of its side',
    ],
    [
      'a clause that reopens itself',
      (s) => void Object.assign(openOption(s), { reopens: { ...clause, issues: ['carTariff'] } }),
      'issue "carTariff" leaves "carTariff" open, which is no other issue',
    ],
    [
      'a clause that reopens nothing there is',
      (s) => void Object.assign(openOption(s), { reopens: { ...clause, issues: ['rice'] } }),
      'issue "carTariff" leaves "rice" open, which is no other issue',
    ],
    [
      'an escrow of the claimant',
      (s) => void Object.assign(openOption(s), { reopens: { ...clause, escrow: { factories: 3 } } }),
      'no goal "factories" of the side that puts it in escrow',
    ],
    [
      'two clauses',
      (s) => {
        for (const { options } of s.issues.slice(0, 2))
          Object.assign(options[1] ?? {}, { reopens: { ...clause, issues: ['holdings'] } });
      },
      'issue "steel" is a second one that leaves others open',
    ],
    ['two issues of one name', (s) => void s.issues.push(first(s.issues)), '"carTariff" is named twice'],
    ['two goals of one name', (s) => void s.goals.push(first(s.goals)), '"factories" is named twice'],
    [
      'two calendar entries of one name',
      (s) => void s.calendar.push(first(s.calendar)),
      '"steelDoubles" is named twice',
    ],
    ['two events of one name', (s) => void s.events.push(first(s.events)), '"deficitReport" is named twice'],
    [
      'a lever that starts nowhere',
      (s) => void Object.assign(first(s.levers), { initial: 7 }),
      'lever "carTariff" starts at an option it lacks',
    ],
    [
      'a lever in foreign hands',
      (s) => void first(s.levers).offices.push('japan.meti'),
      'lever "carTariff" is held by an office of the other side',
    ],
    [
      'a side with one goal',
      (s) => void s.goals.splice(0, 1, { ...first(s.goals), id: 'other', side: 'japan' }),
      'us has fewer than two goals',
    ],
    [
      'no deal moving an unknown lever',
      (s) => void s.noDeal.bindings.push({ lever: 'moonshot', option: 0 }),
      'lever "moonshot" has no option 0',
    ],
    [
      'no deal moving a lever too far',
      (s) => void s.noDeal.bindings.push({ lever: 'steelTariff', option: 4 }),
      'lever "steelTariff" has no option 4',
    ],
    [
      'a day moving a lever too far',
      (s) => void first(s.calendar).bindings.push({ lever: 'carTariff', option: 7 }),
      'lever "carTariff" has no option 7',
    ],
    [
      'an article fixing an unknown lever',
      (s) => void first(first(s.issues).options).bindings.push({ lever: 'moonshot', option: 1 }),
      'lever "moonshot" has no option 1',
    ],
    [
      'an article serving no goal',
      (s) => void Object.assign(first(first(s.issues).options).points, { fame: 3 }),
      'no goal "fame"',
    ],
    [
      'advice on an option that is not there',
      (s) =>
        void s.advice.push({
          side: 'us',
          round: 1,
          counsel: [counsel('us.commerce', 'carTariff', 7), counsel('us.commerce', 'carTariff', 0)],
        }),
      'lever "carTariff" has no option 7',
    ],
    [
      'advice from an office that does not hold the lever',
      (s) =>
        void s.advice.push({
          side: 'us',
          round: 1,
          counsel: [counsel('us.fed', 'carTariff', 0), counsel('us.commerce', 'carTariff', 0)],
        }),
      'us.fed advises on "carTariff", which it does not hold',
    ],
    [
      'advice to the other side',
      (s) =>
        void s.advice.push({
          side: 'us',
          round: 1,
          counsel: [counsel('us.commerce', 'carTariff', 0), counsel('japan.finance', 'treasuries', 0)],
        }),
      'japan.finance advises the other side',
    ],
    [
      'a principal of the other side',
      (s) => void Object.assign(first(s.principals.us), { seat: 'japan.boj' }),
      'japan.boj is no principal of us',
    ],
    [
      'a principal named twice',
      (s) => void Object.assign(first(s.principals.us), { seat: 'us.ustr' }),
      'principal us.ustr is named twice',
    ],
    [
      'a principal who cares for the other side’s goal',
      (s) => void first(s.principals.japan).cares.push('factories'),
      'a principal of japan cares for "factories", which is no goal of that side',
    ],
  ])('%s', (_, change, detail) => {
    expect(problemOf(spoil(change))).toEqual({ code: 'scenario-inconsistent', detail });
  });
});

const counsel = (office: 'us.commerce' | 'us.fed' | 'japan.finance', lever: string, option: number) => ({
  office,
  lever,
  option,
});
