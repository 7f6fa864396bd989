import type { Side } from '../../schema/party.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Series } from '../../schema/series.ts';
import type { Taste } from './state.ts';
import { goalsOf } from './taste.ts';

/** Points by goal id. */
export type GoalPoints = Readonly<Record<string, number>>;

/** What the markets and voters gave each goal of a side: points for the move of its series since the opening. */
export const marketPoints = (scenario: Scenario, side: Side, opening: Series, later: Series): GoalPoints =>
  Object.fromEntries(
    goalsOf(scenario, side).map((goal) => [
      goal.id,
      goal.measures.reduce((sum, m) => sum + m.pointsPerUnit * (later[m.series] - opening[m.series]), 0),
    ]),
  );

/** What the treaty's articles themselves give each goal of a side; without a treaty, nothing. */
export const treatyPoints = (scenario: Scenario, side: Side, terms: readonly number[] | null): GoalPoints =>
  Object.fromEntries(
    goalsOf(scenario, side).map((goal) => [
      goal.id,
      scenario.issues.reduce((sum, issue, i) => sum + (issue.options[terms?.[i] ?? 0]?.points[goal.id] ?? 0), 0),
    ]),
  );

/** Welfare: points weighted by taste. */
export const weigh = (taste: Taste, points: GoalPoints): number => {
  let sum = 0;
  for (const id of Object.keys(taste)) sum += (taste[id] ?? 0) * (points[id] ?? 0);
  return sum;
};

/** No points on any goal of a side. */
export const zeroPoints = (scenario: Scenario, side: Side): GoalPoints =>
  Object.fromEntries(goalsOf(scenario, side).map(({ id }) => [id, 0]));

export const scaledPoints = (points: GoalPoints, factor: number): GoalPoints =>
  Object.fromEntries(Object.entries(points).map(([id, amount]) => [id, amount * factor]));

export const addPoints = (a: GoalPoints, b: GoalPoints): GoalPoints =>
  Object.fromEntries(Object.keys(a).map((id) => [id, (a[id] ?? 0) + (b[id] ?? 0)]));

export const lessPoints = (a: GoalPoints, b: GoalPoints): GoalPoints =>
  Object.fromEntries(Object.keys(a).map((id) => [id, (a[id] ?? 0) - (b[id] ?? 0)]));
