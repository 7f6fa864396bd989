import type { Side } from '../../schema/party.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { shocksOf } from './arrival.ts';
import type { PerSide } from './delegation.ts';
import { openingSeries } from './reading.ts';
import type { Rules } from './rules.ts';
import type { GameState } from './state.ts';
import { type GoalPoints, marketPoints } from './welfare.ts';
import { noDealEffects, yearLater } from './year-later.ts';

/** What a side can count on from where the game stands now, in points by goal. */
export interface Outlook {
  readonly noDeal: GoalPoints;
  readonly emptyTreaty: GoalPoints;
}

/** The outlook last made on an economy, and the policy it was made under. */
interface Made {
  readonly levers: GameState['levers'];
  readonly pending: GameState['pending'];
  readonly outlook: PerSide<Outlook>;
}

const outlooks = new WeakMap<EconomyState, Made>();

const lookAhead = (rules: Rules, { economy, levers, pending }: GameState): PerSide<Outlook> => {
  const opening = openingSeries(rules);
  const without = noDealEffects(rules.scenario, levers).shocks;
  const coming = shocksOf(pending);
  const noDeal = yearLater(rules, economy, [...coming, ...without]).last;
  const emptyTreaty = yearLater(rules, economy, coming).last;
  const forSide = (side: Side): Outlook => ({
    noDeal: marketPoints(rules.scenario, side, opening, noDeal),
    emptyTreaty: marketPoints(rules.scenario, side, opening, emptyTreaty),
  });
  return { us: forSide('us'), japan: forSide('japan') };
};

/**
 * Look a year ahead from now, with and without a deal: the BATNA as it stands, after what
 * both sides have done. Policy that is locked but has not yet reached the markets counts.
 */
export const outlookOf = (rules: Rules, state: GameState): PerSide<Outlook> => {
  const { economy, levers, pending } = state;
  const made = outlooks.get(economy);
  if (made && made.levers === levers && made.pending === pending) return made.outlook;
  const outlook = lookAhead(rules, state);
  outlooks.set(economy, { levers, pending, outlook });
  return outlook;
};
