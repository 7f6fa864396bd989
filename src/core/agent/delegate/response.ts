import type { Side } from '../../../schema/party.ts';
import { leverShocks } from '../../game/lever-shock.ts';
import { openingEconomy, openingSeries } from '../../game/reading.ts';
import type { Rules } from '../../game/rules.ts';
import { type GoalPoints, lessPoints, marketPoints } from '../../game/welfare.ts';
import { yearLater } from '../../game/year-later.ts';

/** What one option of a lever does to each side a year on, by goal, against the lever's start. */
export type Response = Readonly<Record<Side, GoalPoints>>;

const tables = new WeakMap<Rules, ReadonlyMap<string, readonly Response[]>>();

/**
 * Linear responses: every option of every lever run by itself from the opening, once a rules object. By lever;
 * of a stance, what it does to stand there; of an action, what it does to take it once.
 */
export const responsesOf = (rules: Rules): ReadonlyMap<string, readonly Response[]> => {
  const known = tables.get(rules);
  if (known) return known;
  const { scenario } = rules;
  const economy = openingEconomy(rules);
  const opening = openingSeries(rules);
  const points = (shocks: Parameters<typeof yearLater>[2]): Response => {
    const later = yearLater(rules, economy, shocks).last;
    return { us: marketPoints(scenario, 'us', opening, later), japan: marketPoints(scenario, 'japan', opening, later) };
  };
  const still = points([]);
  const table = new Map(
    scenario.levers.map((lever) => [
      lever.id,
      lever.options.map((_, option) => {
        const shocks = leverShocks(lever, lever.initial, option);
        const moved = shocks.length > 0 ? points(shocks) : still;
        return { us: lessPoints(moved.us, still.us), japan: lessPoints(moved.japan, still.japan) };
      }),
    ]),
  );
  tables.set(rules, table);
  return table;
};
