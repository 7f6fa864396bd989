import type { Channel } from '../../schema/command.ts';
import type { Seat } from '../../schema/party.ts';
import { HONOUR, PRICE, rankOf } from './envoy.ts';
import { TRUST_COST } from './make-threat.ts';
import type { Observation } from './observation.ts';
import type { Rules } from './rules.ts';
import { backDownCost, LOUDNESS } from './threat.ts';

/** What a threat does to its maker, none of it more than 0. */
export interface ThreatPrice {
  /** Points, when it is made. */
  readonly trust: number;
  /** Points, if it is dropped. */
  readonly approval: number;
  /** 0-1, if it is dropped: nearly, where markets have heard it. */
  readonly credibility: number;
}

/** The price of a threat of the observing side in a channel, as things stand. */
export const threatPrice = (
  { scenario, parameters }: Rules,
  { side, backDowns, series }: Pick<Observation, 'side' | 'backDowns' | 'series'>,
  channel: Channel,
): ThreatPrice => ({
  trust: TRUST_COST[channel],
  approval: -backDownCost(scenario, side, channel, backDowns[side]),
  credibility: -parameters.bluff * LOUDNESS[channel] * series[`credibility.${side}`],
});

/** What sending one envoy for another does, points. */
export const envoyPrice = (from: Seat, to: Seat): { readonly trust: number; readonly approval: number } => ({
  trust: HONOUR[rankOf(to)] - HONOUR[rankOf(from)],
  approval: Math.min(0, PRICE[rankOf(from)] - PRICE[rankOf(to)]),
});
