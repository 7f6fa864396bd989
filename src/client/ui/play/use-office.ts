import { leaderOf, sideOf } from '../../../core/game/index.ts';
import type { Seat } from '../../../schema/party.ts';
import { useDesk } from '../desk-context.ts';

/** Put those who speak for a side into words. */
export const useOffice = () => {
  const { words, rules } = useDesk();
  const { economy, screen, scenario } = words.value;
  return {
    /** Whoever holds an office, by its title; the leader in person. */
    holder(seat: Seat): string {
      const side = sideOf(seat);
      return seat === leaderOf[side] ? screen.talks.envoy.leader[side] : economy.seats[seat].speaker;
    },
    /** The names of the two goals nearest to a principal, null for who is none. */
    cares(seat: Seat): { readonly first: string; readonly second: string } | null {
      const cares = rules.scenario.principals[sideOf(seat)].find((each) => each.seat === seat)?.cares;
      const [first, second] = (cares ?? []).map((id) => scenario.goals[id]?.name ?? id);
      return first !== undefined && second !== undefined ? { first, second } : null;
    },
  };
};
