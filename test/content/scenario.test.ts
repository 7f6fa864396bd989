import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scenarios } from '../../src/content/catalogue.ts';
import { loadScenario } from '../../src/content/load-scenario.ts';
import { parameterValues } from '../../src/content/parameter/parameter-values.ts';
import { presets } from '../../src/content/presets.ts';
import { scenarioIds } from '../../src/content/scenario-id.ts';
import { bots } from '../../src/core/agent/scripted/bots.ts';
import {
  claimOf,
  decodeGame,
  encodeGame,
  MAX_CODE_LENGTH,
  makeRules,
  playOut,
  possibleOf,
  replay,
  score,
} from '../../src/core/game/index.ts';
import { parseScenario } from '../../src/schema/parse-scenario.ts';
import type { Side } from '../../src/schema/party.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import type { Sector } from '../../src/schema/shock.ts';
import { told } from './texts.ts';

const DAY_MS = 86_400_000;
const SIDES = ['us', 'japan'] as const;
/** Scenarios of no one time: nothing was written about them. */
const OF_NO_TIME: readonly string[] = ['sandbox'];

/** The tariff a side's levers stand at on a sector when the game opens, %; null if no lever sets it. */
const openingTariff = (scenario: Scenario, side: Side, sector: Sector): number | null => {
  const rates = scenario.levers.flatMap(({ initial, options }) => {
    const sets = (option: Scenario['levers'][number]['options'][number]) =>
      option.shocks.flatMap((shock) =>
        shock.type === 'tariff' && shock.country === side && (shock.sector === sector || shock.sector === 'all')
          ? [shock.amount]
          : [],
      );
    const opening = options[initial];
    return options.some((option) => sets(option).length > 0) ? [opening ? sets(opening) : []] : [];
  });
  return rates.length === 0 ? null : rates.flat().reduce((sum, rate) => sum + rate, 0);
};

test('the catalogue and the loader have every scenario that has an id', async () => {
  expect([...scenarios.keys()]).toEqual([...scenarioIds]);
  for (const id of scenarioIds) expect(await loadScenario(id)).toBe(scenarios.get(id));
  expect(await loadScenario('nowhere')).toBeUndefined();
  expect(await loadScenario('constructor')).toBeUndefined();
});

describe.each(told)('$id', ({ id, scenario, en, ja }) => {
  const preset = presets[scenario.preset];

  test('is a scenario file that parses as it stands', () => {
    const parsed = parseScenario(JSON.stringify(scenario));
    expect(parsed.ok ? null : parsed.problem).toBeNull();
    expect(parsed.ok && parsed.scenario).toEqual(scenario);
    expect(scenario.id).toBe(id);
  });

  test('opens with the tariffs its preset has in force', () => {
    const inForce = { autos: preset.tariffAutos, steel: preset.tariffSteel, other: preset.tariffOther };
    for (const sector of ['autos', 'steel', 'other'] as const)
      expect(openingTariff(scenario, 'us', sector) ?? inForce[sector], sector).toBe(inForce[sector]);
    expect(openingTariff(scenario, 'japan', 'all') ?? 0).toBe(0);
  });

  test('has every date in its round and week, in order', () => {
    const { startDate, weeksPerRound, rounds, calendar } = scenario;
    for (const { id: entry, date, round, week } of calendar) {
      const day = (Date.parse(date) - Date.parse(startDate)) / DAY_MS;
      expect(Math.floor(day / 7), entry).toBe((round - 1) * weeksPerRound + week);
      expect(week, entry).toBeLessThan(weeksPerRound);
      expect(round, entry).toBeLessThanOrEqual(rounds);
    }
    const dates = calendar.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  test('lets its events happen within its rounds', () => {
    for (const { id: event, from, to } of scenario.events) {
      expect(from, event).toBeLessThanOrEqual(to);
      expect(to, event).toBeLessThanOrEqual(scenario.rounds);
    }
  });

  test('has two advisers for every side and round, who do not say the same', () => {
    for (const side of SIDES)
      for (let round = 1; round <= scenario.rounds; round++) {
        const [advice, second] = scenario.advice.filter((each) => each.side === side && each.round === round);
        expect(advice, `${side} ${round}`).toBeDefined();
        expect(second, `${side} ${round}`).toBeUndefined();
        expect(advice?.counsel[0], `${side} ${round}`).not.toEqual(advice?.counsel[1]);
      }
  });

  test('gives each side a goal to choose and at most five levers on the first screen', () => {
    for (const side of SIDES) {
      expect(scenario.goals.filter((goal) => goal.side === side).length).toBeGreaterThanOrEqual(3);
      const levers = scenario.levers.filter((lever) => lever.side === side && lever.primary);
      expect(levers.length).toBeGreaterThan(0);
      expect(levers.length).toBeLessThanOrEqual(5);
    }
  });

  test('has a picture for its card', () => {
    expect(existsSync(join(import.meta.dirname, `../../assets/scenario/${id}.svg`))).toBe(true);
  });

  test('sets headlines against the record, with sources', () => {
    const records = [...Object.values(en.scenario.records), ...Object.values(ja.scenario.records)];
    if (!OF_NO_TIME.includes(id)) expect(records.length).toBeGreaterThanOrEqual(6);
    for (const { claim, source } of records) expect(source, claim).toMatch(/\S{2,}/);
  });
});

describe.each(told)('twenty games of $id between two agents who give way evenly', ({ id, scenario }) => {
  const rules = makeRules(scenario, presets[scenario.preset], parameterValues);
  const games = Array.from({ length: 20 }, (_, i) => {
    const setup = { scenario: id, seed: 1 + i, mandates: {} };
    const { state, commands } = playOut(rules, setup, { us: bots.linear, japan: bots.linear });
    return { setup, state, commands };
  });

  test('end, and are signed more often than not', () => {
    const endings = games.map(({ state }) => state.ending?.kind ?? 'none');
    expect(endings).not.toContain('none');
    expect(
      endings.filter((kind) => kind === 'agreement' || kind === 'unratified').length,
      endings.join(),
    ).toBeGreaterThan(10);
  });

  test('leave room for a treaty that both sides would rather have', () => {
    const open = games.filter(({ state }) => {
      const { batna, nash } = possibleOf(rules, state);
      return nash.us > batna.us && nash.japan > batna.japan;
    });
    expect(open.length).toBeGreaterThan(15);
  });

  test(`are replayed from a code of at most ${MAX_CODE_LENGTH} characters`, () => {
    for (const { setup, state, commands } of games) {
      const scores = score(rules, state);
      if (!scores) throw new Error('a game played out has a score');
      const claim = claimOf(state, scores);
      const code = encodeGame(scenario, { setup, commands, claim });
      expect(code.length).toBeLessThanOrEqual(MAX_CODE_LENGTH);
      const decoded = decodeGame(() => scenario, code);
      if (!decoded.ok) throw new Error(decoded.problem.code);
      const again = replay(rules, decoded.game.setup, decoded.game.commands);
      if (!again.ok) throw new Error(JSON.stringify(again.problem));
      expect(claimOf(again.state, score(rules, again.state) ?? scores)).toEqual(claim);
    }
  });
});
