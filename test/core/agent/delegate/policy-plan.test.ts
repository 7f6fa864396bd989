import { describe, expect, test } from 'vitest';
import { characterOf } from '../../../../src/core/agent/delegate/character.ts';
import { courseOf } from '../../../../src/core/agent/delegate/forecast.ts';
import { idlePlan, mutate, worthOfPlan } from '../../../../src/core/agent/delegate/genome.ts';
import { outlookFor } from '../../../../src/core/agent/delegate/outlook.ts';
import { evolve, planPolicy, problemOf } from '../../../../src/core/agent/delegate/policy-plan.ts';
import { responsesOf } from '../../../../src/core/agent/delegate/response.ts';
import { standOn } from '../../../../src/core/agent/delegate/stand.ts';
import { standpointOf } from '../../../../src/core/agent/delegate/standpoint.ts';
import { leaderOf, type Observation, observe, start } from '../../../../src/core/game/index.ts';
import { marketPoints, weigh } from '../../../../src/core/game/welfare.ts';
import { openStream } from '../../../../src/core/numeric/stream.ts';
import type { Side } from '../../../../src/schema/party.ts';
import { rules, setupOf } from '../../../support/game.ts';

const normal = characterOf({ persona: 'technocrat', level: 'normal' });
const { search } = normal.level;
const seeds = Array.from({ length: 24 }, (_, i) => i + 1);
const viewOf = (seed: number, side: Side = 'us'): Observation =>
  observe(rules, start(rules, setupOf(seed)), leaderOf[side]);
const problemAt = (seed: number) => {
  const view = viewOf(seed);
  return problemOf(view, rules, normal, standOn(view, rules, normal));
};

/** The best of so many plans, each mutated far from nothing at random. */
const shoot = (seed: number, shots: number): number => {
  const problem = problemAt(seed);
  let stream = openStream(seed, 'shots');
  let best = -Infinity;
  for (let shot = 0; shot < shots; shot++) {
    let plan = idlePlan(problem);
    for (let step = 0; step < 6; step++) [plan, stream] = mutate(problem, plan, stream);
    best = Math.max(best, worthOfPlan(problem, plan));
  }
  return best;
};

describe('the search for policy, on the same seeds', () => {
  const found = seeds.map((seed) => {
    const problem = problemAt(seed);
    const idle = worthOfPlan(problem, idlePlan(problem));
    const gain = (steps: number): number =>
      worthOfPlan(problem, evolve(problem, steps, openStream(seed, 'search'))[0]) - idle;
    return { normal: gain(search), tenfold: gain(10 * search), shot: shoot(seed, search) - idle };
  });
  const total = (of: (gains: (typeof found)[number]) => number): number =>
    found.reduce((sum, gains) => sum + of(gains), 0);

  test('gains over doing nothing, every time', () => {
    for (const gains of found) expect(gains.normal).toBeGreaterThan(0);
  });

  test('beats as many plans shot at random', () => {
    expect(total((gains) => gains.normal)).toBeGreaterThan(total((gains) => gains.shot));
  });

  test('at Normal has nine tenths of what ten times its budget gains', () => {
    expect(total((gains) => gains.normal)).toBeGreaterThan(0.9 * total((gains) => gains.tenfold));
  });
});

test('a plan run through the model is never worse than leaving policy as it stands', () => {
  for (const seed of seeds) {
    const view = viewOf(seed, 'japan');
    const { worth, idleWorth, moves } = planPolicy(view, rules, normal, standOn(view, rules, normal));
    expect(worth).toBeGreaterThanOrEqual(idleWorth);
    expect(moves.length).toBeLessThanOrEqual(normal.level.moves);
  }
});

describe('a forecast', () => {
  const view = viewOf(1);
  const from = standpointOf(view, rules);

  test('counts what is decided: a lever moved now ends elsewhere than one left alone', () => {
    const still = courseOf(rules, from, new Map());
    const moved = courseOf(rules, from, new Map([[1, [{ lever: 'carTariff', option: 6 }]]]));
    expect(moved.noDeal.carmakerProfit).toBeLessThan(still.noDeal.carmakerProfit);
    expect(courseOf(rules, from, new Map())).toEqual(still);
  });

  test('sees a rupture coming where Treasuries are sold round after round', () => {
    const sales = Array.from({ length: 8 }, (_, i) => [i + 1, [{ lever: 'treasuries', option: 5 }]] as const);
    const still = courseOf(rules, from, new Map());
    expect(courseOf(rules, from, new Map(sales)).strain).toBeGreaterThan(2 * still.strain);
  });

  test('of a walk-out now is what the game itself takes no deal to be worth', () => {
    for (const side of ['us', 'japan'] as const) {
      const seen = viewOf(3, side);
      const quiet = { ...seen, events: [] };
      expect(weigh(seen.taste, outlookFor(quiet, rules).walkOut[side])).toBeCloseTo(seen.preference.reservation, 9);
    }
  });

  test('has a response for every option of every lever, and none for standing still', () => {
    const table = responsesOf(rules);
    expect([...table.keys()]).toEqual(rules.scenario.levers.map(({ id }) => id));
    for (const { id, kind, initial, options } of rules.scenario.levers) {
      expect(table.get(id)).toHaveLength(options.length);
      if (kind === 'stance') expect(weigh(view.taste, table.get(id)?.[initial]?.us ?? {})).toBe(0);
    }
    expect(marketPoints(rules.scenario, 'us', view.opening, view.opening).borrowing).toBe(0);
  });
});
