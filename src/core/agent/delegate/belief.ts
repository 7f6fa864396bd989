import type { Mandate } from '../../../schema/setup.ts';
import { otherSide } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import type { Rules } from '../../game/rules.ts';
import type { Bid, Taste } from '../../game/state.ts';
import { weigh } from '../../game/welfare.ts';
import { exp, log } from '../../numeric/elementary.ts';
import { type Particle, particlesOf, shareOf } from './particle.ts';
import { responsesOf } from './response.ts';

/** What one side believes of the other: how likely each taste is, and what they come to on average. */
export interface Belief {
  readonly particles: readonly Particle[];
  /** They add up to 1. */
  readonly weights: readonly number[];
  readonly taste: Taste;
}

/** Share of its own best package that a side asks for at first and at the deadline, and how widely that varies. */
const FIRST_ASK = 0.88;
const LAST_ASK = 0.62;
const ASK_DEVIATION = 0.12;
/** How sharply the issues that a side names tell what it misses most, and its deeds what it gains by them. */
const NAMED_SHARPNESS = 14;
const DEED_SHARPNESS = 0.1;
/** How much a leader's call tells: it shows the two heaviest goals for certain. */
const SHOWN_SHARPNESS = 40;
/** Of three messages alike the second and third say little new. */
const MESSAGE_WEIGHT = 0.6;

/** Log likelihood of a package that the other side has put forward at a time in 0-1. */
const ofOffer = (particle: Particle, { terms }: Bid, time: number): number => {
  const ask = FIRST_ASK + (LAST_ASK - FIRST_ASK) * time;
  const miss = (shareOf(particle, terms) - ask) / ASK_DEVIATION;
  return (-miss * miss) / 2;
};

/** Log likelihood of naming just these issues of a package of ours. */
const ofRefusal = ({ shares }: Particle, terms: readonly number[], named: readonly number[]): number => {
  const missed = shares.map((options, i) => Math.max(...options) - (options[terms[i] ?? 0] ?? 0));
  const total = log(missed.reduce((sum, miss) => sum + exp(NAMED_SHARPNESS * miss), 0));
  return named.reduce((sum, issue) => sum + NAMED_SHARPNESS * (missed[issue] ?? 0) - total, 0);
};

/** What the other side has been seen to do, worked out once for all particles. */
interface Evidence {
  readonly offers: readonly { readonly bid: Bid; readonly time: number }[];
  readonly refusals: readonly { readonly terms: readonly number[]; readonly named: readonly number[] }[];
  /** The two goals its leader's call has shown. */
  readonly shown: Mandate | null;
  /** Goal points its own deeds bring it, by the model. */
  readonly deeds: readonly Readonly<Record<string, number>>[];
}

const evidenceIn = (observation: Observation, rules: Rules): Evidence => {
  const side = otherSide(observation.side);
  const ids = rules.scenario.issues.map(({ id }) => id);
  const responses = responsesOf(rules);
  const owned = new Set(rules.scenario.levers.filter((lever) => lever.side === side).map(({ id }) => id));
  const moves = observation.reports.flatMap((report) => report.moves.filter((m) => !m.byLaw && owned.has(m.lever)));
  // It thinks between the rounds: within one, nothing that is said raises what it holds out for.
  const bids = observation.bids.filter(({ round }) => round < observation.round);
  return {
    offers: bids
      .filter((bid) => bid.side === side)
      .map((bid) => ({ bid, time: (bid.round - 1) / Math.max(1, observation.rounds - 1) })),
    refusals: bids.flatMap(({ side: by, terms, refused }) =>
      by !== side && refused ? [{ terms, named: refused.map((id) => ids.indexOf(id)) }] : [],
    ),
    shown: observation.shownGoals[side],
    deeds: moves.map(({ lever, to }) => responses.get(lever)?.[to]?.[side] ?? {}),
  };
};

/** The part of all weight that a taste puts on two goals. */
const weightOf = (taste: Taste, shown: Mandate): number => {
  const ids = Object.keys(taste);
  const total = ids.reduce((sum, id) => sum + (taste[id] ?? 0), 0);
  return shown.reduce((sum, id) => sum + (taste[id] ?? 0), 0) / total;
};

const logLikelihood = (particle: Particle, { offers, refusals, deeds, shown }: Evidence): number => {
  const said =
    offers.reduce((sum, { bid, time }) => sum + ofOffer(particle, bid, time), 0) +
    refusals.reduce((sum, { terms, named }) => sum + ofRefusal(particle, terms, named), 0);
  const done = deeds.reduce((sum, points) => sum + weigh(particle.taste, points), 0);
  const heard = shown ? SHOWN_SHARPNESS * weightOf(particle.taste, shown) : 0;
  return MESSAGE_WEIGHT * said + DEED_SHARPNESS * done + heard;
};

const meanTaste = (particles: readonly Particle[], weights: readonly number[]): Taste => {
  const mean: Record<string, number> = {};
  for (const [i, { taste }] of particles.entries())
    for (const id of Object.keys(taste)) mean[id] = (mean[id] ?? 0) + (weights[i] ?? 0) * (taste[id] ?? 0);
  return mean;
};

const weighedBy = (particles: readonly Particle[], evidence: Evidence): Belief => {
  const logs = particles.map((particle) => logLikelihood(particle, evidence));
  const highest = Math.max(...logs);
  const raw = logs.map((value) => exp(value - highest));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weights = raw.map((weight) => weight / total);
  return { particles, weights, taste: meanTaste(particles, weights) };
};

const beliefs = new WeakMap<readonly Particle[], { readonly key: string; readonly belief: Belief }>();

/**
 * Believe what the evidence says: particles weighted by the likelihood of all that the other side has said and done.
 * The same object for as long as there is nothing new.
 */
export const beliefOf = (observation: Observation, rules: Rules, count: number): Belief => {
  const particles = particlesOf(rules, otherSide(observation.side), count);
  const evidence = evidenceIn(observation, rules);
  const key = JSON.stringify(evidence);
  const held = beliefs.get(particles);
  if (held?.key === key) return held.belief;
  const belief = weighedBy(particles, evidence);
  beliefs.set(particles, { key, belief });
  return belief;
};
