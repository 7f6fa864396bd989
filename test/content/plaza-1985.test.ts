import { describe, expect, test } from 'vitest';
import { parameterValues } from '../../src/content/parameter/parameter-values.ts';
import { plaza1985 } from '../../src/content/plaza-1985/scenario.ts';
import { presets } from '../../src/content/presets.ts';
import { agentOf } from '../../src/core/agent/roster.ts';
import type { Agent } from '../../src/core/game/agent.ts';
import { eventProbability } from '../../src/core/game/event.ts';
import { makeRules, openingSeries, playOut, possibleOf, runEpisode, score } from '../../src/core/game/index.ts';
import type { SeriesId } from '../../src/schema/series.ts';

const rules = makeRules(plaza1985, presets['plaza-1985'], parameterValues);
const opening = openingSeries(rules);

const known = (id: string): Agent => {
  const agent = agentOf(id);
  if (!agent) throw new Error(`no agent ${id}`);
  return agent;
};

const gamesBetween = (us: string, japan: string, count: number) =>
  Array.from({ length: count }, (_, i) => {
    const setup = { scenario: plaza1985.id, seed: 1 + i, mandates: {} };
    return playOut(rules, setup, { us: known(us), japan: known(japan) }).state;
  });

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

describe('the lesson of the Plaza', () => {
  const deficits = (amount: number) =>
    runEpisode(rules.preset, {}, [{ type: 'jointAccord', amount, at: 0 }], 156, rules.parameters).map(
      (week) => week.bilateralDeficit,
    );

  test('a cheaper dollar first makes the deficit larger, and much later smaller', () => {
    const path = deficits(1);
    expect(path[26]).toBeGreaterThan(opening.bilateralDeficit + 1);
    expect(path[52]).toBeGreaterThan(opening.bilateralDeficit + 1);
    expect(path[156]).toBeLessThan(opening.bilateralDeficit - 3);
  });

  test('the further the dollar falls, the deeper both ends of the J', () => {
    expect(deficits(1)[39]).toBeGreaterThan(deficits(0.45)[39] ?? Infinity);
    expect(deficits(1)[156]).toBeLessThan(deficits(0.45)[156] ?? -Infinity);
  });
});

describe('what play does to what may happen', () => {
  const chance = (id: string, moves: Partial<Record<SeriesId, number>>): number => {
    const event = plaza1985.events.find((each) => each.id === id);
    if (!event) throw new Error(`no event ${id}`);
    return eventProbability(event, (series) => moves[series] ?? 0);
  };

  test('small exporters march as the yen rises, and shoppers gain', () => {
    for (const id of ['endaka', 'jobbing', 'cheapImports', 'hardLanding'])
      expect(chance(id, { usdjpy: -60 }), id).toBeGreaterThan(2 * chance(id, {}));
  });

  test('Congress moves when the deficit grows and the President weakens', () => {
    const angry = { bilateralDeficit: 5, 'approval.us': -8 };
    expect(chance('surchargeBill', angry)).toBeGreaterThan(2 * chance('surchargeBill', {}));
  });
});

describe('a dozen games', () => {
  const even = gamesBetween('technocrat@normal', 'normaliser@normal', 12);
  const firm = gamesBetween('hawk@normal', 'guardian@normal', 12);

  test('without a word on either side leave both about where refusing to talk would', () => {
    const gains = gamesBetween('silent', 'silent', 12).map((state) => {
      const scores = score(rules, state);
      if (!scores) throw new Error('a game played out has a score');
      const { batna, ideal } = possibleOf(rules, state);
      const gain = (side: 'us' | 'japan') => (scores[side].utility - batna[side]) / (ideal[side] - batna[side]);
      return { us: gain('us'), japan: gain('japan') };
    });
    for (const side of ['us', 'japan'] as const)
      expect(Math.abs(median(gains.map((gain) => gain[side]))), side).toBeLessThan(0.25);
  });

  test('between even or firm sides mostly end in agreement, on different dollars', () => {
    const accord = plaza1985.issues.findIndex(({ id }) => id === 'accord');
    const agreed = [...even, ...firm].flatMap(({ agreement }) => (agreement ? [agreement[accord]] : []));
    expect(agreed.length).toBeGreaterThan(15);
    expect(new Set(agreed).size).toBeGreaterThanOrEqual(2);
  });

  test('end with scores that are neither nothing nor everything', () => {
    const totals = even.map((state) => score(rules, state));
    for (const side of ['us', 'japan'] as const) {
      const middle = median(totals.map((each) => each?.[side].total ?? 0));
      expect(middle, side).toBeGreaterThan(40);
      expect(middle, side).toBeLessThan(90);
    }
  });
});
