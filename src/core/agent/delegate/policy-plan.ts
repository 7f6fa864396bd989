import type { Binding } from '../../../schema/scenario.ts';
import { otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import { openingSeries } from '../../game/reading.ts';
import type { Rules } from '../../game/rules.ts';
import { marketPoints, weigh } from '../../game/welfare.ts';
import { clamp } from '../../numeric/rounding.ts';
import type { Stream } from '../../numeric/stream.ts';
import type { Character } from './character.ts';
import { type Course, courseOf } from './forecast.ts';
import {
  type Genome,
  idlePlan,
  mutate,
  type Problem,
  reciprocityOf,
  shiftOf,
  warmStart,
  worthOfPlan,
} from './genome.ts';
import { grievanceOf } from './grievance.ts';
import { bargainOf, bargainValue, type Effect, instrumentsOf } from './policy-value.ts';
import type { Stand } from './stand.ts';
import type { Moves } from './standpoint.ts';

/** Rounds that are planned move by move; after them policy is left as it stands. */
const HORIZON = 4;

/** What a point of harm given back is worth to an audience at home that counts in full, in points (D). */
const VENGEANCE = 0.4;

/** What the policies open to a side are compared on. */
export const problemOf = (observation: Observation, rules: Rules, character: Character, stand: Stand): Problem => {
  const bargain = bargainOf(observation, rules, character, stand);
  return {
    instruments: instrumentsOf(observation, rules, character, stand, bargain),
    bargain,
    rounds: Math.max(1, Math.min(HORIZON, rules.scenario.rounds - stand.outlook.from.free + 1)),
    slots: character.level.moves,
    restraint: 0.3 * character.persona.reciprocity,
    vengeance: VENGEANCE * character.persona.audience,
    grievance: grievanceOf(observation, rules, stand.belief),
  };
};

/** The part of the search that looks for a place to begin, and how far it strays from leaving all as it stands. */
const SCOUTING = 0.3;
const STRAY = 4;

/** The best of a warm start and plans drawn at random. */
const scout = (problem: Problem, tries: number, opening: Stream): readonly [Genome, Stream] => {
  let stream = opening;
  let plan = warmStart(problem);
  let worth = worthOfPlan(problem, plan);
  const idle = idlePlan(problem);
  for (let shot = 0; shot < tries; shot++) {
    let drawn = idle;
    for (let step = 0; step < STRAY; step++) [drawn, stream] = mutate(problem, drawn, stream);
    const reached = worthOfPlan(problem, drawn);
    if (reached > worth) [plan, worth] = [drawn, reached];
  }
  return [plan, stream];
};

/** (1+1) evolution on the responses, from the best start found: the better of plan and mutant, so many times in all. */
export const evolve = (problem: Problem, steps: number, opening: Stream): readonly [Genome, Stream] => {
  const scouted = Math.floor(SCOUTING * steps);
  let [plan, stream] = scout(problem, scouted, opening);
  let worth = worthOfPlan(problem, plan);
  for (let step = scouted; step < steps; step++) {
    let mutant: Genome;
    [mutant, stream] = mutate(problem, plan, stream);
    const reached = worthOfPlan(problem, mutant);
    if (reached < worth) continue;
    plan = mutant;
    worth = reached;
  }
  return [plan, stream];
};

const movesOf = ({ instruments, slots }: Problem, genome: Genome, free: number): Moves => {
  const moves = new Map<number, Binding[]>();
  for (const [i, { instrument, option }] of genome.entries()) {
    const lever = instruments[instrument]?.lever;
    const round = free + Math.floor(i / slots);
    if (lever) moves.set(round, [...(moves.get(round) ?? []), { lever: lever.id, option }]);
  }
  return moves;
};

const SAFE_STRAIN = 0.8;
const SAFE_HOLD = 4;
const RUIN = 60;

/** What it counts against a course that it comes near a rupture or the fall of a government. */
const dangerIn = ({ strain, hold }: Course): number => {
  const rupture = Math.max(0, (strain - SAFE_STRAIN) / (1 - SAFE_STRAIN));
  const fall = Math.max(0, (SAFE_HOLD - Math.min(hold.us, hold.japan)) / SAFE_HOLD);
  return RUIN * (rupture + fall);
};

/**
 * What a plan does under each package, once the model has shown what it does without a deal: as far off as that in
 * proportion, so that what a package undoes stays undone.
 */
const corrected = (byKind: readonly number[], expected: number, reached: number): readonly number[] => {
  const factor = Math.abs(expected) < LEAST_EXPECTED ? 1 : clamp(reached / expected, 0, MOST_CORRECTION);
  return byKind.map((value) => value * factor);
};

/** Effects smaller than this, in points, tell nothing of how far the responses are off; nothing is trusted to be further off than this factor. */
const LEAST_EXPECTED = 0.2;
const MOST_CORRECTION = 2;

/** A plan's worth with the model run through: what it does to no deal is known, what it does under a deal is as far off as that. */
const runThrough = (observation: Observation, rules: Rules, stand: Stand, problem: Problem, genome: Genome): number => {
  const { from } = stand.outlook;
  const course = courseOf(rules, from, movesOf(problem, genome, from.free));
  const opening = openingSeries(rules);
  const there = otherSide(observation.side);
  const reached: Effect = {
    own: weigh(observation.taste, marketPoints(rules.scenario, observation.side, opening, course.noDeal)),
    theirs: weigh(stand.belief.taste, marketPoints(rules.scenario, there, opening, course.noDeal)),
  };
  const shift = shiftOf(problem, genome);
  const own = reached.own - problem.bargain.noDeal.own;
  const theirs = reached.theirs - problem.bargain.noDeal.theirs;
  const exact = {
    own,
    theirs,
    ownIn: corrected(shift.ownIn, shift.own, own),
    theirsIn: corrected(shift.theirsIn, shift.theirs, theirs),
  };
  return bargainValue(problem.bargain, exact) + reciprocityOf(problem, shift.harm) - dangerIn(course);
};

/** A side's policy: the moves of this round, and what they are expected to come to. */
export interface PolicyPlan {
  readonly moves: readonly Binding[];
  /** The moves of this and the coming rounds. */
  readonly ahead: Moves;
  /** Expected end value with the plan and with policy left as it stands, in weighted points. */
  readonly worth: number;
  readonly idleWorth: number;
}

/**
 * Plan policy from an observation at the policy stage: search on the responses, then run the best plan, policy left
 * as it stands, and mutants of the best through the model, as many in all as the level allows.
 */
export const planPolicy = (observation: Observation, rules: Rules, character: Character, stand: Stand): PolicyPlan => {
  const problem = problemOf(observation, rules, character, stand);
  const { free } = stand.outlook.from;
  const run = (genome: Genome): number => runThrough(observation, rules, stand, problem, genome);
  let [plan, stream] = evolve(problem, character.level.search, observation.dice);
  const idle = idlePlan(problem);
  const idleWorth = run(idle);
  let worth = run(plan);
  if (character.level.rollouts > 1 && worth <= idleWorth) [plan, worth] = [idle, idleWorth];
  for (let rollout = 2; rollout < character.level.rollouts; rollout++) {
    let mutant: Genome;
    [mutant, stream] = mutate(problem, plan, stream);
    const reached = run(mutant);
    if (reached > worth) [plan, worth] = [mutant, reached];
  }
  const ahead = movesOf(problem, plan, free);
  return { moves: ahead.get(free) ?? [], ahead, worth, idleWorth };
};
