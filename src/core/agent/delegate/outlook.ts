import type { Side } from '../../../schema/party.ts';
import type { EconomyState } from '../../economy/state/economy-state.ts';
import type { Observation } from '../../game/observation.ts';
import { openingSeries } from '../../game/reading.ts';
import type { Rules } from '../../game/rules.ts';
import { type GoalPoints, marketPoints } from '../../game/welfare.ts';
import { noDealEffects, yearLater } from '../../game/year-later.ts';
import { type Course, courseOf } from './forecast.ts';
import { type Standpoint, standpointOf } from './standpoint.ts';

/** What both sides can count on from here, in points by goal. */
export interface Outlook {
  readonly from: Standpoint;
  /** A treaty without articles, now. */
  readonly emptyTreaty: Readonly<Record<Side, GoalPoints>>;
  /** An end to the talks, now. */
  readonly walkOut: Readonly<Record<Side, GoalPoints>>;
  /** Talks that go on to the deadline with policy as it stands, and fail. */
  readonly deadline: Readonly<Record<Side, GoalPoints>>;
  readonly course: Course;
}

const outlooks = new WeakMap<EconomyState, { readonly key: string; readonly outlook: Outlook }>();

const lookAhead = (observation: Observation, rules: Rules): Outlook => {
  const { scenario } = rules;
  const opening = openingSeries(rules);
  const from = standpointOf(observation, rules);
  const points = (later: Parameters<typeof marketPoints>[3]): Readonly<Record<Side, GoalPoints>> => ({
    us: marketPoints(scenario, 'us', opening, later),
    japan: marketPoints(scenario, 'japan', opening, later),
  });
  const without = noDealEffects(scenario, from.levers).shocks;
  const course = courseOf(rules, from, new Map());
  return {
    from,
    emptyTreaty: points(yearLater(rules, from.economy, from.coming).last),
    walkOut: points(yearLater(rules, from.economy, [...from.coming, ...without]).last),
    deadline: points(course.noDeal),
    course,
  };
};

/** Look ahead from an observation: three runs of the model, kept for as long as nothing has moved. */
export const outlookFor = (observation: Observation, rules: Rules): Outlook => {
  const { round, stage, levers, events } = observation;
  const key = [round, stage, ...Object.values(levers), ...events].join(' ');
  const made = outlooks.get(observation.economy);
  if (made?.key === key) return made.outlook;
  const outlook = lookAhead(observation, rules);
  outlooks.set(observation.economy, { key, outlook });
  return outlook;
};
