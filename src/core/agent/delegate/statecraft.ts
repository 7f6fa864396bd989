import type { Command } from '../../../schema/command.ts';
import { leaderOf, otherSide, sideOf } from '../../game/delegation.ts';
import { rankOf } from '../../game/envoy.ts';
import type { Observation } from '../../game/observation.ts';
import type { Rules } from '../../game/rules.ts';
import { isConcession, standingTie, TIES_PER_GAME } from '../../game/tied-hands.ts';
import { weigh } from '../../game/welfare.ts';
import { nashSolution } from '../../negotiation/solution.ts';
import { drawUnit, openStream } from '../../numeric/stream.ts';
import type { Character } from './character.ts';
import { packagesFor } from './ratified.ts';
import { bidOf, type Stand } from './stand.ts';

/** A chance move of its own in a round, by what it is for; 0-1. */
const luckOf = ({ dice }: Observation, purpose: string): number => drawUnit(openStream(dice, purpose))[0];

/** How near a deal is: the part of what it still wants beyond its reservation value that the other side's latest terms give it. */
const nearness = ({ reservation, aspiration, worthOf }: Stand, observation: Observation): number => {
  const latest = observation.latest[otherSide(observation.side)];
  const wanted = aspiration - reservation;
  return latest && wanted > 0 ? (worthOf(latest) - reservation) / wanted : 0;
};

const NEAR = 0.6;

/** Send its own office to lead the talks; the leader only once a deal is near, for that is dear at home. */
export const sendEnvoy = ({ persona }: Character, observation: Observation, stand: Stand): readonly Command[] => {
  const { side, envoys, envoySent, round } = observation;
  const { seat } = persona;
  if (sideOf(seat) !== side || envoys[side] === seat || envoySent[side] === round) return [];
  if (rankOf(seat) === 'leader' && nearness(stand, observation) < NEAR) return [];
  return [{ type: 'envoy.send', seat: leaderOf[side], envoy: seat }];
};

const LAST_ROUNDS = 3;

/** Ring the other leader late, when a deal is near and this round's offers are spent: it shows what is wanted most. */
export const callLeader = (observation: Observation, stand: Stand): readonly Command[] => {
  const { side, called, round, rounds, offersLeft } = observation;
  const isLate = round > rounds - LAST_ROUNDS;
  if (called[side] > 0 || !isLate || offersLeft > 0 || nearness(stand, observation) < NEAR) return [];
  return [{ type: 'leader.call', seat: leaderOf[side] }];
};

const LEAST_TIE_GAIN = 1.5;
/** The part of the other side's surplus that tied hands have to leave, so that a deal stays likely. */
const LEFT_TO_THEM = 0.6;
const MOST_TRIED = 2;

/** By how much better the fair point would be for it with no more than `most` of an article, 0 if that leaves the other too little. */
const tieGain = (observation: Observation, stand: Stand, issue: number, most: number): number => {
  const { own, theirs, reservation: first, theirReservation: second } = stand;
  const allows = (i: number, option: number): boolean => i !== issue || option <= most;
  const now = nashSolution(stand.packages, { first, second });
  const tied = nashSolution(packagesFor(own, theirs, observation.winSets, allows), { first, second });
  if (!now || !tied || tied.second - second < LEFT_TO_THEM * (now.second - second)) return 0;
  return tied.first - now.first;
};

/** Tie its own hands at what it offers anyway, where the other side wants more and a deal stays likely (Schelling). */
export const tieHands = (
  { persona }: Character,
  observation: Observation,
  rules: Rules,
  stand: Stand,
): readonly Command[] => {
  const { side, round, rounds, ties, latest } = observation;
  const made = ties.filter((tie) => tie.side === side).length;
  const asked = latest[otherSide(side)];
  const isOpen = round > 1 && round < rounds - 1 && made < TIES_PER_GAME && !standingTie(observation, side);
  if (!isOpen || !asked || luckOf(observation, 'tie') >= 0.4 * persona.audience) return [];
  const offered = bidOf(stand, observation)?.outcome;
  const tried = rules.scenario.issues
    .map(({ id }, issue) => ({ id, issue, most: offered?.[issue] ?? 0 }))
    .filter(({ issue, most }) => most < (asked[issue] ?? 0) && isConcession(rules, side, issue))
    .sort((a, b) => (asked[b.issue] ?? 0) - b.most - ((asked[a.issue] ?? 0) - a.most) || a.issue - b.issue)
    .slice(0, offered ? MOST_TRIED : 0)
    .map((tie) => ({ ...tie, gain: tieGain(observation, stand, tie.issue, tie.most) }))
    .sort((a, b) => b.gain - a.gain);
  const [best] = tried;
  if (!best || best.gain < LEAST_TIE_GAIN) return [];
  return [{ type: 'hands.tie', seat: leaderOf[side], issue: best.id, most: best.most }];
};

/** Points by which walking out now has to beat the deadline before it leaves. */
const LEAST_TO_LEAVE = 2;
const INSULT = 8;
const MOST_SUSPENDS = 0.4;

/** Leave for good, where there is nothing to agree on and time only makes it worse. */
export const walkOut = (observation: Observation, stand: Stand): readonly Command[] => {
  const { side, round, taste } = observation;
  const { own, outlook, reservation, theirReservation, packages } = stand;
  const hasZone = packages.some(({ first, second }) => first > reservation && second > theirReservation);
  const isWorse = own.noDeal > weigh(taste, outlook.deadline[side]) + LEAST_TO_LEAVE;
  return !hasZone && isWorse && round > 2 ? [{ type: 'talks.walkOut', seat: leaderOf[side] }] : [];
};

/** Break off for a round, once, where the other side's terms are an insult and there is time to let it think. */
export const breakOff = ({ persona }: Character, observation: Observation, stand: Stand): readonly Command[] => {
  const { side, round, rounds, suspended, latest } = observation;
  const { own, worthOf } = stand;
  const theirs = latest[otherSide(side)];
  const isInsulted = theirs !== null && worthOf(theirs) < own.noDeal - INSULT;
  const hasTime = round > 2 && round < rounds - 2;
  if (
    !isInsulted ||
    !hasTime ||
    suspended[side] ||
    luckOf(observation, 'suspend') >= MOST_SUSPENDS * persona.patience * persona.patience
  )
    return [];
  return [{ type: 'talks.suspend', seat: leaderOf[side] }];
};
