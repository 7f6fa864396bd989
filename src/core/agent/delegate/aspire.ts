import type { Observation } from '../../game/observation.ts';
import { OFFERS_PER_ROUND } from '../../game/rules.ts';
import type { Outcome } from '../../negotiation/utility.ts';
import { clamp } from '../../numeric/rounding.ts';
import { aspirationAt } from '../bargaining/aspiration.ts';
import type { Character } from './character.ts';

type WorthOf = (terms: Outcome) => number;

/** How much of the talks is over, 0-1: 1 with the last offer of the last round. */
const timeOf = ({ round, rounds, offersLeft }: Observation): number => {
  const made = Math.max(0, OFFERS_PER_ROUND - offersLeft);
  return clamp((round - 1 + made / OFFERS_PER_ROUND) / (rounds - 1 / OFFERS_PER_ROUND), 0, 1);
};

/** The offers of the present talks: a chamber's no opens them anew, and what was offered before it is no promise any more. */
const liveBids = ({ bids, ballots }: Observation): Observation['bids'] => {
  const refused = ballots.at(-1)?.round ?? 0;
  return bids.filter(({ round }) => round > refused);
};

/** How far the other side has come since its first offer, as a share of what there is to share; null before it could have. */
const concededBy = (observation: Observation, worthOf: WorthOf, range: number): number | null => {
  const theirs = liveBids(observation).filter(({ side }) => side !== observation.side);
  const [first] = theirs;
  if (!first || range <= 0 || theirs.every(({ round }) => round === first.round)) return null;
  const best = Math.max(...theirs.map(({ terms }) => worthOf(terms)));
  return clamp((best - worthOf(first.terms)) / range, 0, 1);
};

/** How much a round more of talks puts at risk of what the fair point is worth, 0-1. */
const riskOf = ({ persona }: Character, { round, rounds }: Observation): number =>
  0.05 + 0.25 * (1 - persona.patience) * (0.5 + round / (2 * rounds));

/** Of what lies between the fair point and the ideal, the part that talks may still bring at their start. */
const HOPE = 0.6;

/** The figures a bargain turns on, in worth to this side. */
export interface Marks {
  /** The least that is better than no deal. */
  readonly reservation: number;
  /** What it would get at the fair point, and at the best the other side should still take. */
  readonly nash: number;
  readonly ideal: number;
  /** The least it will ever settle for in this game: reservation value plus resolve. */
  readonly floor: number;
}

/**
 * What the other side's offers would be worth at the deadline, if it went on giving way as it has; null before it has.
 * Judged between the rounds: within one, a better offer raises nothing that is held out for.
 */
const foreseen = (observation: Observation, worthOf: WorthOf): number | null => {
  const theirs = liveBids(observation).filter(
    ({ side, round }) => side !== observation.side && round < observation.round,
  );
  const [first] = theirs;
  const last = theirs.at(-1);
  if (!first || !last || last.round === first.round) return null;
  const best = Math.max(...theirs.map(({ terms }) => worthOf(terms)));
  const pace = (best - worthOf(first.terms)) / (last.round - first.round);
  return best + pace * (observation.rounds - last.round);
};

/** Raise a figure towards what is foreseen, as far as the level looks ahead and never past the ideal. */
const raised = (figure: number, { level }: Character, ideal: number, ahead: number | null): number =>
  ahead === null ? figure : Math.max(figure, figure + level.foresight * (Math.min(ideal, ahead) - figure));

/**
 * What the next offer has to be worth: a curve in time, bent to the other side's concessions (M4 of the brief).
 * `harmed` is the latest round in which the other side's deeds did harm, 0 if none did.
 */
export const aspirationOf = (
  character: Character,
  observation: Observation,
  { floor, ideal }: Marks,
  worthOf: WorthOf,
  harmed: number,
): number => {
  const { exponent, reciprocity } = character.persona;
  const range = ideal - floor;
  const byTime = aspirationAt(floor, ideal, timeOf(observation), exponent);
  const conceded = concededBy(observation, worthOf, range);
  const answered = conceded === null ? byTime : floor + range * (1 - 1.5 * conceded);
  const bent = (1 - reciprocity / 2) * byTime + (reciprocity / 2) * answered;
  const wanted = raised(bent, character, ideal, foreseen(observation, worthOf));
  // What has once been offered is not taken back, as long as it is better than the least it settles for and the other
  // side has not done harm since: that took the ground away from under it.
  const offered = liveBids(observation)
    .filter(({ side, round }) => side === observation.side && round >= harmed)
    .map(({ terms }) => worthOf(terms));
  return Math.max(floor, Math.min(wanted, ...offered));
};

/** What going on talking promises: the fair point less the risk of failing, or what the other side's pace points to. */
const promiseOf = (
  character: Character,
  observation: Observation,
  { reservation, nash, ideal }: Marks,
  worthOf: WorthOf,
): number => {
  const hope = (1 - timeOf(observation)) * HOPE * (0.5 + character.persona.patience) * (ideal - nash);
  const safe = reservation + (1 - riskOf(character, observation)) * (nash - reservation) + hope;
  return raised(safe, character, ideal, foreseen(observation, worthOf));
};

/** The least it accepts: no more than it would offer itself, nor than going on talking promises. */
export const thresholdOf = (
  character: Character,
  observation: Observation,
  marks: Marks,
  aspiration: number,
  worthOf: WorthOf,
): number => {
  const { reservation, floor } = marks;
  const isLast = observation.round === observation.rounds;
  const promise = isLast ? floor : promiseOf(character, observation, marks, worthOf);
  const standing = observation.offers[observation.side];
  const own = standing ? worthOf(standing) : Infinity;
  return Math.max(reservation, Math.min(own, Math.max(floor, Math.min(aspiration, promise))));
};
