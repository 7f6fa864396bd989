import { otherSide, type PerSide, type Rules } from '../../core/game/index.ts';
import type { Taste } from '../../core/game/state.ts';
import { utilityOver } from '../../core/game/treaty-utility.ts';
import { weigh } from '../../core/game/welfare.ts';
import { conditionedValues, hubChoices, hubsOf } from '../../core/negotiation/hub.ts';
import type { AdditiveUtility } from '../../core/negotiation/utility.ts';
import type { Side } from '../../schema/party.ts';
import type { Standoff } from './silent-game.ts';

/** What a standoff is worth to two tastes, each in shares of its own surplus. */
export interface Stakes {
  readonly noDeal: PerSide<number>;
  /** Both together, with the treaty that is best for both together. */
  readonly together: number;
}

/** The most that any treaty gives both together, each utility divided by its side's surplus. */
const mostTogether = (us: AdditiveUtility, japan: AdditiveUtility, surplus: PerSide<number>): number => {
  const under = (chosen: ReadonlyMap<number, number>): number =>
    us.values.reduce(
      (sum, _, issue) => {
        const theirs = conditionedValues(japan, issue, chosen);
        const both = conditionedValues(us, issue, chosen).map(
          (value, option) => value / surplus.us + (theirs[option] ?? 0) / surplus.japan,
        );
        return sum + Math.max(...both);
      },
      us.base / surplus.us + japan.base / surplus.japan,
    );
  return Math.max(...hubChoices(us, hubsOf(us, japan)).map(under));
};

/** Weigh a standoff by two tastes that know one another. */
export const stakesOf = (
  rules: Rules,
  standoff: Standoff,
  tastes: PerSide<Taste>,
  surplus: PerSide<number>,
): Stakes => {
  const { levers, emptyTreaty } = standoff;
  const noDeal = {
    us: weigh(tastes.us, standoff.noDeal.us) / surplus.us,
    japan: weigh(tastes.japan, standoff.noDeal.japan) / surplus.japan,
  };
  if (!emptyTreaty) return { noDeal, together: noDeal.us + noDeal.japan };
  const over = (side: Side): AdditiveUtility =>
    utilityOver(rules, side, tastes[side], weigh(tastes[side], emptyTreaty[side]), levers, tastes[otherSide(side)]);
  return { noDeal, together: mostTogether(over('us'), over('japan'), surplus) };
};

/**
 * What a move is worth to a side, in shares of its surplus: half of what it adds to what both could have together,
 * and half of what it adds to the side's no deal beyond what it adds to the other's. So the Nash point moves if
 * utility can be handed over at the rate of the two surpluses (Nash 1953, variable threats).
 */
export const worthOfMove = (side: Side, before: Stakes, after: Stakes): number => {
  const other = otherSide(side);
  const leverage = after.noDeal[side] - before.noDeal[side] - (after.noDeal[other] - before.noDeal[other]);
  return (after.together - before.together + leverage) / 2;
};
