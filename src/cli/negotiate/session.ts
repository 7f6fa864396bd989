import { STRANGER, type Strategy, seat } from '../../core/agent/bargaining/strategy.ts';
import { nashShare, paretoDistance } from '../../core/negotiation/distance.ts';
import type { Domain } from '../../core/negotiation/domain.ts';
import { type FrontierPoint, paretoFrontier } from '../../core/negotiation/frontier.ts';
import { bargain, type Party } from '../../core/negotiation/protocol.ts';
import { zoneOfAgreement } from '../../core/negotiation/solution.ts';
import { utilityOf } from '../../core/negotiation/utility.ts';
import { drawUint32, openStream } from '../../core/numeric/stream.ts';

/** A domain with what its agreements are measured against. */
export interface Field {
  readonly domain: Domain;
  readonly frontier: readonly FrontierPoint[];
  readonly hasZone: boolean;
}

const FINE_CELLS = 4_000;

const reservationsOf = ({ parties: [first, second] }: Domain) => ({
  first: first.reservation,
  second: second.reservation,
});

export const fieldOf = (domain: Domain): Field => {
  const [first, second] = domain.parties;
  const frontier = paretoFrontier(first.utility, second.utility, FINE_CELLS);
  return { domain, frontier, hasZone: zoneOfAgreement(frontier, reservationsOf(domain)).length > 0 };
};

/** One bargain, measured. Utilities are the reservation values where there is no agreement. */
export interface Session {
  readonly agreed: boolean;
  readonly utilities: readonly [number, number];
  readonly nashRatio: number;
  /** Null without an agreement. */
  readonly paretoDistance: number | null;
  readonly rounds: number;
}

/** Let two strategies bargain for a number of rounds. The seed gives each its own dice. */
export const playSession = (
  { domain, frontier }: Field,
  strategies: readonly [Strategy, Strategy],
  rounds: number,
  opener: Party,
  seed: number,
): Session => {
  const [first, second] = domain.parties;
  const dice = (party: Party): number => drawUint32(openStream(seed, `party ${party}`))[0];
  const { agreement, trace } = bargain(
    [seat(strategies[0], first, STRANGER, dice(0)), seat(strategies[1], second, STRANGER, dice(1))],
    domain.issues.map(({ options }) => options.length),
    2 * rounds,
    opener,
  );
  const reservations = reservationsOf(domain);
  const reached = agreement
    ? { first: utilityOf(first.utility, agreement), second: utilityOf(second.utility, agreement) }
    : reservations;
  return {
    agreed: agreement !== null,
    utilities: [reached.first, reached.second],
    nashRatio: nashShare(reached, frontier, reservations),
    paretoDistance: agreement ? paretoDistance(reached, frontier) : null,
    rounds: Math.ceil(trace.length / 2),
  };
};
