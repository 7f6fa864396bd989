import type { Side } from '../../../schema/party.ts';
import { otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import { leverOf, type Rules } from '../../game/rules.ts';
import type { Taste } from '../../game/state.ts';
import { weigh } from '../../game/welfare.ts';
import type { Belief } from './belief.ts';
import { responsesOf } from './response.ts';
import { movedSince } from './standpoint.ts';

/** A lever moved from one option to another, by its owner or by law. */
interface Deed {
  readonly lever: string;
  readonly from: number;
  readonly to: number;
  readonly byLaw: boolean;
}

/** What the deeds of one side have come to for another's taste, by the model; what the law moved is nobody's deed. */
const doneBy = (doer: Side, deeds: readonly Deed[], rules: Rules, sufferer: Side, taste: Taste): number => {
  const responses = responsesOf(rules);
  let sum = 0;
  for (const { lever: id, from, to, byLaw } of deeds) {
    const lever = leverOf(rules.scenario, id);
    if (byLaw || lever?.side !== doer) continue;
    const worth = (option: number): number => weigh(taste, responses.get(id)?.[option]?.[sufferer] ?? {});
    sum += lever.kind === 'action' ? worth(to) : worth(to) - worth(from);
  }
  return sum;
};

/**
 * The harm the other side's deeds have done this one beyond what its own have done in return, in weighted points; never
 * below 0.
 */
export const grievanceOf = ({ side, taste, reports }: Observation, rules: Rules, belief: Belief): number => {
  const there = otherSide(side);
  const deeds = reports.flatMap(({ moves }) => moves);
  const suffered = -doneBy(there, deeds, rules, side, taste);
  const inflicted = -doneBy(side, deeds, rules, there, belief.taste);
  return Math.max(0, suffered - Math.max(0, inflicted));
};

/** Below this many weighted points a round's deeds have harmed nobody. */
const LEAST_HARM = 1;

/** The latest round in which the other side's deeds harmed this one, the present round's policy included; 0 if none did. */
export const lastHarmed = (observation: Observation, rules: Rules): number => {
  const { side, taste, reports, round } = observation;
  const present = movedSince(observation, rules.scenario.levers).map(({ lever, from, to }) => ({
    lever: lever.id,
    from,
    to,
    byLaw: false,
  }));
  const harmful = [...reports, { round, moves: present }].filter(
    ({ moves }) => doneBy(otherSide(side), moves, rules, side, taste) <= -LEAST_HARM,
  );
  return harmful.at(-1)?.round ?? 0;
};
