import { describe, expect, test } from 'vitest';
import type { Rules } from '../../src/core/game/index.ts';
import { rulesWith, unwilling } from '../support/game.ts';
import { allStates, allTransitions, chartEvents, exploreChart, keyOf, pathsFor, walk } from './support/exploration.ts';

const calm = { stress: 2, ust10yBp: 1e6, jgb30yBp: 1e6, usdjpyPercent: 1e6 };
const short = { rounds: 3, events: [], fall: { us: -1, japan: -1 }, rupture: calm };

/** Short games that end at the deadline, by rupture, by a fall and unratified: between them every ending. */
const variants: readonly Rules[] = [
  rulesWith(short),
  rulesWith({ ...short, rounds: 2, rupture: { ...calm, stress: 0 } }),
  rulesWith({ ...short, rounds: 2, fall: { us: -1, japan: 99 } }),
  rulesWith({ ...short, rounds: 1, ratification: unwilling }),
];

const walks = variants.flatMap((rules) => pathsFor(rules).map((path) => walk(rules, path)));

describe('generated paths', () => {
  test('reach every state', () => {
    const reached = new Set(walks.flatMap(({ states }) => [...states]));
    expect(allStates.filter((id) => !reached.has(id))).toEqual([]);
    expect(allStates.length).toBeGreaterThan(20);
  });

  test('take every transition', () => {
    const taken = new Set(walks.flatMap(({ transitions }) => [...transitions]));
    expect(allTransitions.filter(({ definition }) => !taken.has(definition)).map(({ name }) => name)).toEqual([]);
    expect(allTransitions.length).toBeGreaterThan(20);
  });
});

describe.each([
  ['to the deadline', variants[0]],
  ['to a rupture', variants[1]],
  ['to a fall', variants[2]],
  ['unratified', variants[3]],
] as const)('in every moment of a game %s', (_, rules) => {
  const edges = exploreChart(rules as Rules);

  test('an event that is not admitted changes nothing', () => {
    const ignored = edges.filter(({ state, event }) => !state.can(event));
    expect(ignored.length).toBeGreaterThan(edges.length / 2);
    for (const { state, nextState } of ignored) {
      expect(nextState.value).toEqual(state.value);
      expect(nextState.context).toEqual(state.context);
    }
  });

  test('the phase agrees with the game’s stage', () => {
    for (const { state } of edges) {
      const { game } = state.context;
      if (state.matches('setup')) expect(game).toBeNull();
      if (state.matches({ round: 'policy' }) || state.matches({ round: 'briefing' }))
        expect(game?.stage).toBe('policy');
      if (state.matches({ round: 'table' })) expect(game?.stage).toBe('table');
      for (const phase of ['ending', 'yearLater', 'debrief'] as const)
        if (state.matches(phase)) expect(game?.stage).toBe('over');
    }
  });

  test('there is a way on to the debrief', () => {
    const before = new Map<string, string[]>();
    const finishing = new Set<string>();
    for (const { state, nextState } of edges) {
      const next = keyOf(nextState);
      before.set(next, [...(before.get(next) ?? []), keyOf(state)]);
      if (nextState.matches('debrief')) finishing.add(next);
    }
    for (const moment of finishing) for (const earlier of before.get(moment) ?? []) finishing.add(earlier);
    expect([...new Set(edges.map(({ state }) => keyOf(state)))].filter((moment) => !finishing.has(moment))).toEqual([]);
  });
});

test('the exploration is of a whole game and not of its first moments', () => {
  expect(chartEvents.length).toBeGreaterThan(12);
  for (const rules of variants) expect(new Set(exploreChart(rules).map(({ state }) => state)).size).toBeGreaterThan(40);
});
