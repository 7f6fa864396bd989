import type { Command } from '../../schema/command.ts';
import type { Seat, Side } from '../../schema/party.ts';
import type { Counsel, Scenario } from '../../schema/scenario.ts';
import type { Agent } from '../game/agent.ts';
import type { Observation } from '../game/observation.ts';
import type { FrontierPoint } from '../negotiation/frontier.ts';
import { sameOffer } from '../negotiation/offer.ts';
import type { Outcome } from '../negotiation/utility.ts';
import { drawUnit } from '../numeric/stream.ts';
import { blockingIssues, chooseBid, type Prospect, surveyProspect, worthOf } from './bid.ts';
import { aspirationLevel, type ConcessionPlan, concessionFloor } from './concession.ts';

/** A bargainer that gives way by plan, keeps its threats and says why it refuses. */
export interface Temper extends ConcessionPlan {
  /** Chance of following the firm adviser when nothing decides between the two, 0-1. */
  readonly firmness: number;
  /** Chance a round of threatening when the other side's terms are worse than no deal, 0-1. */
  readonly menace: number;
}

const LEADER: Readonly<Record<Side, Seat>> = { us: 'us.whiteHouse', japan: 'japan.primeMinister' };
const FIRST_THREAT_ROUND = 3;

const other = (side: Side): Side => (side === 'us' ? 'japan' : 'us');

const counselOf = (scenario: Scenario, side: Side, round: number): readonly Counsel[] =>
  scenario.advice.find((advice) => advice.side === side && advice.round === round)?.counsel ?? [];

/** Whether the other side's latest terms would leave us worse off than no deal. */
const isInsulted = (observation: Observation): boolean => {
  const latest = observation.latest[other(observation.side)];
  return latest !== null && worthOf(observation.preference, latest) < observation.preference.reservation;
};

/** The lever move for this round: a threat that has fallen due, else one of the two advisers. */
const choosePolicy = (temper: Temper, observation: Observation, scenario: Scenario): readonly Counsel[] => {
  const due = observation.threats.find((t) => t.side === observation.side && t.round === observation.round - 1);
  if (due) {
    const office = scenario.levers.find((lever) => lever.id === due.lever)?.offices[0];
    return office ? [{ office, lever: due.lever, option: due.option }] : [];
  }
  const [firm, mild] = counselOf(scenario, observation.side, observation.round);
  const [luck] = drawUnit(observation.dice);
  const chosen = luck < (isInsulted(observation) ? (1 + temper.firmness) / 2 : temper.firmness) ? firm : mild;
  return chosen ? [chosen] : [];
};

const playPolicy = (temper: Temper, observation: Observation, scenario: Scenario): readonly Command[] => {
  if (observation.locked[observation.side]) return [];
  const moves = choosePolicy(temper, observation, scenario).map(
    ({ office, lever, option }): Command => ({ type: 'lever.set', seat: office, lever, option }),
  );
  return [...moves, { type: 'policy.lock', seat: LEADER[observation.side] }];
};

/** Where the plan stands: the least it takes now, and the package it would put forward. */
interface Position {
  readonly floor: number;
  readonly bid: FrontierPoint | null;
  readonly prospect: Prospect;
}

const positionOf = (temper: Temper, observation: Observation): Position => {
  const { preference, guess, side, round, rounds, offersLeft, latest } = observation;
  const prospect = surveyProspect(preference, guess, latest[other(side)]);
  const floor = concessionFloor(temper, preference.reservation, prospect.nash);
  const withinRound = Math.max(0, 3 - offersLeft) / 3;
  const time = Math.min(1, (round - 1 + withinRound) / Math.max(1, rounds - 1));
  const aspiration = aspirationLevel(temper, floor, prospect.ideal, time);
  // What has once been offered is not taken back: a later bid asks no more, down to the floor.
  const own = latest[side];
  const target = own ? Math.max(floor, Math.min(aspiration, worthOf(preference, own))) : aspiration;
  return { floor, bid: chooseBid(prospect, target), prospect };
};

/**
 * Our own standing offer is taken, and one no worse than our next; in the last round, anything
 * at or above the floor.
 */
const isAcceptable = (observation: Observation, position: Position, offer: Outcome): boolean => {
  const worth = worthOf(observation.preference, offer);
  if (worth < observation.preference.reservation) return false;
  if (sameOffer(offer, observation.offers[observation.side])) return true;
  const last = observation.round === observation.rounds;
  return worth >= Math.min(position.bid?.first ?? Infinity, last ? position.floor : Infinity);
};

const answer = (observation: Observation, scenario: Scenario, position: Position): readonly Command[] => {
  const seat = LEADER[observation.side];
  const offer = observation.offers[other(observation.side)];
  if (!offer || observation.refusals[observation.side]) return [];
  if (isAcceptable(observation, position, offer)) return [{ type: 'offer.accept', seat }];
  const ids = scenario.issues.map((issue) => issue.id);
  const because = position.bid ? blockingIssues(observation.preference.utility, offer, position.bid.outcome, ids) : [];
  return [{ type: 'offer.decline', seat, because: [...because] }, ...propose(observation, position)];
};

const propose = (observation: Observation, position: Position): readonly Command[] => {
  const { bid } = position;
  const standing = observation.offers[observation.side];
  if (!bid || bid.first < observation.preference.reservation) return [];
  if (observation.offersLeft === 0 || sameOffer(standing, bid.outcome)) return [];
  return [{ type: 'offer.make', seat: LEADER[observation.side], terms: [...bid.outcome] }];
};

/** At the end of a fruitless round, perhaps announce next round's firm move, if it is one that hurts between the two. */
const menace = (temper: Temper, observation: Observation, scenario: Scenario): readonly Command[] => {
  const [firm] = counselOf(scenario, observation.side, observation.round + 1);
  const [luck] = drawUnit(drawUnit(observation.dice)[1]);
  if (!firm || !isInsulted(observation) || observation.round < FIRST_THREAT_ROUND || luck >= temper.menace) return [];
  if (observation.threats.some((threat) => threat.side === observation.side)) return [];
  const lever = scenario.levers.find(({ id }) => id === firm.lever);
  const from = lever?.kind === 'action' ? lever.initial : observation.levers[firm.lever];
  const isHostile = lever?.options[firm.option]?.shocks.some((shock) => shock.type === 'trust' && shock.amount < 0);
  if (from === firm.option || !isHostile) return [];
  return [
    { type: 'threat.make', seat: LEADER[observation.side], lever: firm.lever, option: firm.option, channel: 'public' },
  ];
};

const playTable = (temper: Temper, observation: Observation, scenario: Scenario): readonly Command[] => {
  const { side, closed, offers, refusals } = observation;
  if (closed[side]) return [];
  if (closed[other(side)])
    return [...menace(temper, observation, scenario), { type: 'table.close', seat: LEADER[side] }];
  const position = positionOf(temper, observation);
  const reply = answer(observation, scenario, position);
  if (reply.length > 0) return reply;
  return !offers[side] || refusals[other(side)] ? propose(observation, position) : [];
};

/** Make an agent of a temper. It sees only its observation; the same observation gets the same answer. */
export const plannedAgent =
  (temper: Temper): Agent =>
  (observation, { scenario }) => {
    if (observation.stage === 'policy') return playPolicy(temper, observation, scenario);
    return observation.stage === 'table' ? playTable(temper, observation, scenario) : [];
  };
