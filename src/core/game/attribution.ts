import type { SeriesId } from '../../schema/series.ts';
import { shapleyValue } from '../negotiation/shapley.ts';
import { fromGrains } from '../numeric/grain.ts';
import { type Cause, causeKey } from './arrival.ts';
import type { Price } from './cause.ts';
import { emptyRow, type Layout, layoutOf, writeGrains } from './grains.ts';
import { causesOf, runAgain } from './round-again.ts';
import type { Rules } from './rules.ts';
import type { GameState, PassedRound } from './state.ts';

/** One cause's part of what a round did. */
export interface Share {
  readonly cause: Cause;
  /** In each series' unit. */
  readonly amounts: Readonly<Record<SeriesId, number>>;
  /** The same taken apart by channel of the economy's ledger, in the ledger's unit: bp for yields, log percent for the rest. */
  readonly channels: Readonly<Record<Price, Readonly<Record<string, number>>>>;
}

/** A round's moves, and the causes between which they are split. */
export interface Attribution {
  readonly round: number;
  readonly moves: Readonly<Record<SeriesId, number>>;
  /** For every series they add up to its move, to the last digit and in any order. */
  readonly shares: readonly Share[];
}

const shareOf = ({ series, entries }: Layout, cause: Cause, grains: Float64Array): Share => {
  const channels: Partial<Record<Price, Record<string, number>>> = {};
  for (const [i, [price, channel]] of entries.entries()) {
    channels[price] ??= {};
    channels[price][channel] = fromGrains(grains[series.length + i] ?? 0);
  }
  return { cause, amounts: amountsOf(series, grains), channels: channels as Share['channels'] };
};

const amountsOf = (series: readonly SeriesId[], grains: Float64Array): Attribution['moves'] =>
  Object.fromEntries(series.map((id, i) => [id, fromGrains(grains[i] ?? 0)])) as Attribution['moves'];

const attribute = (rules: Rules, passed: PassedRound): Attribution => {
  const causes = causesOf(passed);
  const layout = layoutOf(passed.economy);
  const worthOf = runAgain(rules, passed, causes, layout);
  const before = writeGrains(emptyRow(layout), layout, passed.economy);
  const moves = worthOf(new Uint8Array(causes.length).fill(1)).map((after, k) => after - (before[k] ?? 0));
  const grains = shapleyValue(causes.length, worthOf).map((share) => share.map((amount) => Math.floor(amount + 0.5)));
  const underway = moves.map((move, k) => grains.reduce((left, share) => left - (share[k] ?? 0), move));
  const shares = causes.map((cause, i) => ({ cause, grains: grains[i] ?? new Float64Array(moves.length) }));
  const effective = shares.filter((share) => share.grains.some((amount) => amount !== 0));
  return {
    round: passed.round,
    moves: amountsOf(layout.series, moves),
    shares: [...effective, { cause: { kind: 'underway' } as const, grains: underway }]
      .sort((a, b) => (causeKey(a.cause) < causeKey(b.cause) ? -1 : 1))
      .map((share) => shareOf(layout, share.cause, share.grains)),
  };
};

const known = new WeakMap<PassedRound, { readonly rules: Rules; readonly attribution: Attribution }>();

/**
 * Split every move of a round into its causes: the Shapley value (Shapley 1953) of the game in which a set of
 * causes is worth the readings after the round's weeks with only those causes in them. Order-independent; a
 * cause that changes nothing is left out. What the weeks bring with no cause at all is `underway`, which also
 * takes the rounding of the others, less than a grain for each. A threat the markets have heard is kept or
 * dropped by the economy's own count: keeping it belongs to the lever that moves, letting it lapse to `underway`.
 * Exact up to ten causes; see `shapleyValue` for more, where a price's channels need not add up to its amount.
 * Null where there is no such round yet. Worked out once.
 */
export const attributionOf = (rules: Rules, state: GameState, round: number): Attribution | null => {
  const passed = state.passed.find((candidate) => candidate.round === round);
  if (!passed) return null;
  const found = known.get(passed);
  if (found?.rules === rules) return found.attribution;
  const attribution = attribute(rules, passed);
  known.set(passed, { rules, attribution });
  return attribution;
};
