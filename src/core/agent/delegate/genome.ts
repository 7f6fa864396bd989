import { drawIndex, type Stream } from '../../numeric/stream.ts';
import { type Bargain, bargainValue, type Effect, type Instrument, type Shift } from './policy-value.ts';

/** A move of the instrument of that index to an option, or of none (-1). */
export interface Slot {
  readonly instrument: number;
  readonly option: number;
}

/** The moves of the coming rounds, round after round, so many slots a round. */
export type Genome = readonly Slot[];

const NO_MOVE: Slot = { instrument: -1, option: 0 };

/** What plans are compared on. */
export interface Problem {
  readonly instruments: readonly Instrument[];
  readonly bargain: Bargain;
  readonly rounds: number;
  /** Moves a round. */
  readonly slots: number;
  /** What a point of harm to the other side counts against a plan, and, as long as it only answers harm done, for it. */
  readonly restraint: number;
  readonly vengeance: number;
  /** The harm done that is not yet answered. */
  readonly grievance: number;
}

/** What the moves of one instrument, by its index, do to both sides. */
const effectOf = ({ lever, effects, standing }: Instrument, i: number, genome: Genome): Effect => {
  let own = 0;
  let theirs = 0;
  let stand = standing;
  for (const { instrument, option } of genome) {
    if (instrument !== i) continue;
    if (lever.kind === 'stance') stand = option;
    else {
      own += effects[option]?.own ?? 0;
      theirs += effects[option]?.theirs ?? 0;
    }
  }
  if (stand !== standing) {
    own += (effects[stand]?.own ?? 0) - (effects[standing]?.own ?? 0);
    theirs += (effects[stand]?.theirs ?? 0) - (effects[standing]?.theirs ?? 0);
  }
  return { own, theirs };
};

/** What a plan adds by the responses, and what it harms the other side. */
export const shiftOf = ({ instruments, bargain }: Problem, genome: Genome): Shift & { readonly harm: number } => {
  const still = bargain.kinds.map(() => 0);
  const shift = { own: 0, theirs: 0, ownIn: [...still], theirsIn: still, harm: 0 };
  let i = 0;
  for (const instrument of instruments) {
    const { own, theirs } = effectOf(instrument, i++, genome);
    if (own === 0 && theirs === 0) continue;
    shift.own += own;
    shift.theirs += theirs;
    shift.harm += Math.max(0, -theirs);
    for (let k = 0; k < still.length; k++) {
      if (instrument.boundIn[k]) continue;
      shift.ownIn[k] = (shift.ownIn[k] ?? 0) + own;
      shift.theirsIn[k] = (shift.theirsIn[k] ?? 0) + theirs;
    }
  }
  return shift;
};

/**
 * What the harm a plan does counts for it or against it: kindness is spared and unkindness answered (Rabin 1993), but
 * never by more than was done.
 */
export const reciprocityOf = ({ restraint, vengeance, grievance }: Problem, harm: number): number =>
  vengeance * Math.min(harm, grievance) - restraint * Math.max(0, harm - grievance);

/** A plan's worth by the responses alone. */
export const worthOfPlan = (problem: Problem, genome: Genome): number => {
  const shift = shiftOf(problem, genome);
  return bargainValue(problem.bargain, shift) + reciprocityOf(problem, shift.harm);
};

export const idlePlan = ({ rounds, slots }: Problem): Genome => Array.from({ length: rounds * slots }, () => NO_MOVE);

/** Put a move in a place. A stance moves once in a plan, an action once a round: nothing is done to be undone. */
const putMove = ({ instruments, slots }: Problem, genome: Slot[], place: number, to: Slot): void => {
  const round = Math.floor(place / slots);
  const isStance = instruments[to.instrument]?.lever.kind === 'stance';
  for (let i = 0; i < genome.length; i++)
    if (genome[i]?.instrument === to.instrument && (isStance || Math.floor(i / slots) === round)) genome[i] = NO_MOVE;
  genome[place] = to;
};

/** A plan that is idle but for a first move. */
const withFirst = (problem: Problem, idle: Genome, move: Slot): Genome => {
  const plan = [...idle];
  putMove(problem, plan, 0, move);
  return plan;
};

/** Change one to three places at random. */
export const mutate = (problem: Problem, genome: Genome, opening: Stream): readonly [Genome, Stream] => {
  let stream = opening;
  const changed = [...genome];
  let draw: number;
  [draw, stream] = drawIndex(stream, 3);
  for (let left = draw; left >= 0; left--) {
    let place: number;
    let option: number;
    [place, stream] = drawIndex(stream, genome.length);
    [draw, stream] = drawIndex(stream, problem.instruments.length + 1);
    const chosen = problem.instruments[draw];
    [option, stream] = drawIndex(stream, chosen?.lever.options.length ?? 1);
    putMove(problem, changed, place, chosen ? { instrument: draw, option } : NO_MOVE);
  }
  return [changed, stream];
};

/** Begin from every instrument's best option by itself, the best first; actions are taken round after round. */
export const warmStart = (problem: Problem): Genome => {
  const idle = idlePlan(problem);
  const still = worthOfPlan(problem, idle);
  const singles = problem.instruments
    .map(({ lever, standing }, instrument) => {
      const tried = lever.options.map((_, option) => {
        const moves = lever.kind === 'action' || option !== standing;
        return moves ? worthOfPlan(problem, withFirst(problem, idle, { instrument, option })) - still : 0;
      });
      const gain = Math.max(...tried);
      return { slot: { instrument, option: tried.indexOf(gain) }, gain, isAction: lever.kind === 'action' };
    })
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.slot.instrument - b.slot.instrument);
  const plan: Slot[] = [];
  let waiting = singles;
  for (let round = 0; round < problem.rounds; round++) {
    const now = waiting.slice(0, problem.slots);
    plan.push(...now.map(({ slot }) => slot));
    for (let rest = now.length; rest < problem.slots; rest++) plan.push(NO_MOVE);
    waiting = waiting.filter((single) => single.isAction || !now.includes(single));
  }
  return plan;
};

/** What moving one lever in the coming round would add by itself, with nothing counted for or against the harm it does. */
export const worthOfMove = (problem: Problem, lever: string, option: number): number => {
  const instrument = problem.instruments.findIndex((candidate) => candidate.lever.id === lever);
  const open = { ...problem, restraint: 0, vengeance: 0 };
  const idle = idlePlan(open);
  return worthOfPlan(open, withFirst(open, idle, { instrument, option })) - worthOfPlan(open, idle);
};
