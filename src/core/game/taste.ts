import type { Side } from '../../schema/party.ts';
import type { Goal, Scenario } from '../../schema/scenario.ts';
import type { Mandate, Setup } from '../../schema/setup.ts';
import { drawIndex, drawUnit, openStream, type Stream } from '../numeric/stream.ts';
import type { PerSide } from './delegation.ts';
import type { Taste } from './state.ts';

const MANDATE_FACTOR = 2;
const PRIVATE_LOW = 0.7;
const PRIVATE_SPREAD = 0.6;

export const goalsOf = (scenario: Scenario, side: Side): readonly Goal[] =>
  scenario.goals.filter((goal) => goal.side === side);

const normalised = (weights: Readonly<Record<string, number>>): Taste => {
  const ids = Object.keys(weights);
  const total = ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
  return Object.fromEntries(ids.map((id) => [id, ((weights[id] ?? 0) * ids.length) / total]));
};

const published = new WeakMap<Scenario, PerSide<Taste>>();

const weightsIn = (scenario: Scenario, side: Side): Taste =>
  normalised(Object.fromEntries(goalsOf(scenario, side).map((goal) => [goal.id, goal.weight])));

/** The weights the public knows: the scenario's, with no mandate. The same object for the same scenario. */
export const publicTaste = (scenario: Scenario, side: Side): Taste => {
  const known = published.get(scenario);
  if (known) return known[side];
  const tastes = { us: weightsIn(scenario, 'us'), japan: weightsIn(scenario, 'japan') };
  published.set(scenario, tastes);
  return tastes[side];
};

/** The weights of a side whose mandate is known: the two goals count double. */
export const mandatedTaste = (scenario: Scenario, side: Side, mandate: Mandate): Taste =>
  normalised(
    Object.fromEntries(
      goalsOf(scenario, side).map((goal) => [goal.id, goal.weight * (mandate.includes(goal.id) ? MANDATE_FACTOR : 1)]),
    ),
  );

/** Draw a taste as a side without a player's mandate has one: a mandate, and a private leaning on each goal. */
export const drawTaste = (scenario: Scenario, side: Side, opening: Stream): readonly [Taste, Stream] => {
  const goals = goalsOf(scenario, side);
  let stream = opening;
  let draw: number;
  [draw, stream] = drawIndex(stream, goals.length);
  const first = draw;
  [draw, stream] = drawIndex(stream, goals.length - 1);
  const second = draw >= first ? draw + 1 : draw;
  const weights: Record<string, number> = {};
  goals.forEach((goal, i) => {
    [draw, stream] = drawUnit(stream);
    const leaning = PRIVATE_LOW + PRIVATE_SPREAD * draw;
    weights[goal.id] = goal.weight * leaning * (i === first || i === second ? MANDATE_FACTOR : 1);
  });
  return [normalised(weights), stream];
};

/** What each side truly wants in this game. */
export const tastesOf = (scenario: Scenario, setup: Setup): PerSide<Taste> => {
  const taste = (side: Side): Taste => {
    const mandate = setup.mandates[side];
    return mandate
      ? mandatedTaste(scenario, side, mandate)
      : drawTaste(scenario, side, openStream(setup.seed, `taste.${side}`))[0];
  };
  return { us: taste('us'), japan: taste('japan') };
};
