import type { Side } from '../../../schema/party.ts';
import { otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import { leverOf, type Rules } from '../../game/rules.ts';
import type { Taste } from '../../game/state.ts';
import { weigh } from '../../game/welfare.ts';
import type { Belief } from './belief.ts';
import { responsesOf } from './response.ts';
import { leversBefore } from './standpoint.ts';

/** A lever moved from one option to another. */
interface Deed {
  readonly lever: string;
  readonly from: number;
  readonly to: number;
}

/** What a move of a lever comes to for a taste, by the model. */
const worthOfDeed = (rules: Rules, { lever: id, from, to }: Deed, sufferer: Side, taste: Taste): number => {
  const responses = responsesOf(rules).get(id);
  const worth = (option: number): number => weigh(taste, responses?.[option]?.[sufferer] ?? {});
  return leverOf(rules.scenario, id)?.kind === 'action' ? worth(to) : worth(to) - worth(from);
};

/** What the deeds of one side have come to for another's taste, by the model; what the law moved is nobody's deed. */
const doneBy = (doer: Side, { reports }: Observation, rules: Rules, sufferer: Side, taste: Taste): number => {
  let sum = 0;
  for (const { moves } of reports)
    for (const move of moves)
      if (!move.byLaw && leverOf(rules.scenario, move.lever)?.side === doer)
        sum += worthOfDeed(rules, move, sufferer, taste);
  return sum;
};

/**
 * The harm the other side's deeds have done this one beyond what its own have done in return, in weighted points; never
 * below 0.
 */
export const grievanceOf = (observation: Observation, rules: Rules, belief: Belief): number => {
  const { side, taste } = observation;
  const there = otherSide(side);
  const suffered = -doneBy(there, observation, rules, side, taste);
  const inflicted = -doneBy(side, observation, rules, there, belief.taste);
  return Math.max(0, suffered - Math.max(0, inflicted));
};

/** Below this many weighted points a deed has harmed nobody. */
const LEAST_HARM = 1;

/** The latest round in which the other side's deeds harmed this one, the present round's policy included; 0 if none did. */
export const lastHarmed = (observation: Observation, rules: Rules): number => {
  const { side, taste, reports, levers, round, stage } = observation;
  const there = otherSide(side);
  const before = leversBefore(observation, rules.scenario.levers);
  const now =
    stage === 'table'
      ? rules.scenario.levers.map(({ id, initial }) => ({
          lever: id,
          from: before[id] ?? initial,
          to: levers[id] ?? initial,
        }))
      : [];
  const deeds = [
    ...reports.map((report) => ({ round: report.round, moves: report.moves.filter(({ byLaw }) => !byLaw) })),
    { round, moves: now },
  ];
  const harmful = deeds.filter(({ moves }) => {
    const theirs = moves.filter(({ lever, from, to }) => from !== to && leverOf(rules.scenario, lever)?.side === there);
    return theirs.reduce((sum, move) => sum + worthOfDeed(rules, move, side, taste), 0) <= -LEAST_HARM;
  });
  return Math.max(0, ...harmful.map((each) => each.round));
};
