import type { SeriesId } from '../../schema/series.ts';
import type { Shock } from '../../schema/shock.ts';
import { channelsOf, seriesOf } from '../economy/record/series.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { noNoise } from '../economy/state/noise.ts';
import { stepWeek } from '../economy/week.ts';
import { shapleyValue, type WorthOf } from '../negotiation/shapley.ts';
import { fromGrains, toGrains } from '../numeric/grain.ts';
import type { Cause } from './arrival.ts';
import type { Price } from './cause.ts';
import type { Rules } from './rules.ts';
import type { GameState, PassedRound, WeekPlan } from './state.ts';

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

/** Where each number stands in the flat array that is shared out: the series, then the ledger. */
interface Layout {
  readonly series: readonly SeriesId[];
  readonly entries: readonly (readonly [price: Price, channel: string])[];
}

const layoutOf = (economy: EconomyState): Layout => {
  const ledger = channelsOf(economy);
  return {
    series: Object.keys(seriesOf(economy)) as SeriesId[],
    entries: (Object.keys(ledger) as Price[]).flatMap((price) =>
      Object.keys(ledger[price]).map((channel) => [price, channel] as const),
    ),
  };
};

/** All numbers of an economy, in grains. */
const grainsOf = (economy: EconomyState): Float64Array => {
  const grains = Object.values(seriesOf(economy)).map(toGrains);
  for (const contributions of Object.values(channelsOf(economy)))
    for (const amount of Object.values(contributions)) grains.push(toGrains(amount));
  return Float64Array.from(grains);
};

const RANKS: readonly Cause['kind'][] = [
  'lever',
  'threat',
  'talks',
  'law',
  'calendar',
  'event',
  'drift',
  'chance',
  'underway',
];

/** A cause as text: two are one cause if it is the same. */
const keyOf = (cause: Cause): string => `${RANKS.indexOf(cause.kind)} ${Object.values(cause).join(' ')}`;

const chance: Cause = { kind: 'chance' };

/** One week of a round taken apart. */
interface WeekStep {
  readonly noise: WeekPlan['noise'];
  /** What arrives, and on whose account: an index into the causes. */
  readonly arrivals: readonly { readonly player: number; readonly shocks: readonly Shock[] }[];
  /** Who has acted by the end of the week. */
  readonly acted: readonly number[];
  /** The coalition last run, and how the week ended: the next may differ only in what comes later. */
  readonly last: Uint8Array;
  economy: EconomyState | null;
}

const firstWeekOf = ({ weeks }: PassedRound, key: string): number =>
  weeks.findIndex(({ arrivals }) => arrivals.some(({ cause }) => keyOf(cause) === key));

/** Everything that acted in a round; those that act late come first, so that coalitions next to each other share early weeks. */
const causesOf = (passed: PassedRound): readonly Cause[] => {
  const arrived = passed.weeks.flatMap(({ arrivals }) => arrivals.map(({ cause }) => cause));
  const byKey = new Map([...arrived, chance].map((cause) => [keyOf(cause), cause]));
  const found = [...byKey].map(([key, cause]) => ({ key, cause, week: Math.max(0, firstWeekOf(passed, key)) }));
  return found.sort((a, b) => b.week - a.week || (a.key < b.key ? -1 : 1)).map(({ cause }) => cause);
};

const stepsOf = (passed: PassedRound, causes: readonly Cause[]): readonly WeekStep[] => {
  const players = new Map(causes.map((cause, player) => [keyOf(cause), player]));
  const playerOf = (cause: Cause): number => players.get(keyOf(cause)) ?? 0;
  const acted = new Set([playerOf(chance)]);
  return passed.weeks.map(({ noise, arrivals }) => {
    for (const { cause } of arrivals) acted.add(playerOf(cause));
    return {
      noise,
      arrivals: arrivals.map(({ cause, shocks }) => ({ player: playerOf(cause), shocks })),
      acted: [...acted],
      last: new Uint8Array(causes.length),
      economy: null,
    };
  });
};

/** Run the round again with only some of its causes. An auction's luck comes with whatever holds the auction. */
const runAgain = (rules: Rules, passed: PassedRound, causes: readonly Cause[]): WorthOf => {
  const steps = stepsOf(passed, causes);
  const lucky = causes.indexOf(chance);
  return (coalition) => {
    let economy = passed.economy;
    let isKnown = true;
    for (const step of steps) {
      isKnown &&= step.economy !== null && step.acted.every((player) => step.last[player] === coalition[player]);
      if (!isKnown || !step.economy) {
        const shocks = step.arrivals.flatMap((arrival) => (coalition[arrival.player] ? arrival.shocks : []));
        const noise = coalition[lucky] ? step.noise : { ...noNoise, auction: step.noise.auction };
        step.economy = stepWeek(economy, shocks, noise, rules.parameters).state;
        step.last.set(coalition);
      }
      economy = step.economy;
    }
    return grainsOf(economy);
  };
};

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
  const worthOf = runAgain(rules, passed, causes);
  const before = grainsOf(passed.economy);
  const moves = worthOf(new Uint8Array(causes.length).fill(1)).map((after, k) => after - (before[k] ?? 0));
  const grains = shapleyValue(causes.length, worthOf).map((share) => share.map((amount) => Math.floor(amount + 0.5)));
  const underway = moves.map((move, k) => grains.reduce((left, share) => left - (share[k] ?? 0), move));
  const layout = layoutOf(passed.economy);
  const shares = causes.map((cause, i) => ({ cause, grains: grains[i] ?? new Float64Array(moves.length) }));
  const effective = shares.filter((share) => share.grains.some((amount) => amount !== 0));
  return {
    round: passed.round,
    moves: amountsOf(layout.series, moves),
    shares: [...effective, { cause: { kind: 'underway' } as const, grains: underway }]
      .sort((a, b) => (keyOf(a.cause) < keyOf(b.cause) ? -1 : 1))
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
 * Exact up to ten causes; see `shapleyValue` for more. Null where there is no such round yet. Worked out once.
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
