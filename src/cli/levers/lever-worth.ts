import { bothSides, type PerSide, publicTaste, type Rules } from '../../core/game/index.ts';
import type { Taste } from '../../core/game/state.ts';
import type { Side } from '../../schema/party.ts';
import type { Lever } from '../../schema/scenario.ts';
import { quantile } from '../quantile.ts';
import { estimate } from '../tournament/summary.ts';
import { SEEDS, type Use, usesOf } from './lever-use.ts';
import { surveyProspect } from './prospect.ts';
import { playSilently, type Standoff } from './silent-game.ts';
import { type Stakes, stakesOf, worthOfMove } from './stakes.ts';

/** One way to use a lever; all worths in per cent of a side's surplus. */
interface MoveWorth {
  /** Null: leave it alone. */
  readonly option: string | null;
  /** An action taken in every round from then on. */
  readonly everyRound: boolean;
  /** To its owner, at the public tastes, on average over the rounds it is made in. */
  readonly worth: number;
  /** What it does to each side without a deal, at the public tastes. */
  readonly noDeal: PerSide<number>;
  /** How often it is the best use, of all tastes and rounds. */
  readonly best: number;
}

/** What having a lever is worth: its best use, over tastes and rounds. */
export interface LeverWorth {
  readonly side: Side;
  readonly lever: string;
  readonly mean: number;
  /** Standard error of the mean, by the drawn tastes. */
  readonly error: number;
  readonly high: number; // 90th percentile
  readonly most: number;
  readonly moves: readonly MoveWorth[];
}

/** Who weighs: the first is the public, whose figures are printed; then the draws. */
interface Weigher {
  readonly tastes: PerSide<Taste>;
  readonly surplus: PerSide<number>;
  /** By seed, if nobody moves. */
  readonly before: readonly Stakes[];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Per cent of its owner's surplus, by use and then by round and seed. */
const worthsOf = (rules: Rules, side: Side, uses: readonly Use[], { tastes, surplus, before }: Weigher) =>
  uses.map(({ outcomes }) =>
    outcomes.flatMap((standoffs) =>
      standoffs.map((standoff, i) => {
        const idle = before[i];
        return idle ? 100 * worthOfMove(side, idle, stakesOf(rules, standoff, tastes, surplus)) : 0;
      }),
    ),
  );

const noDealOf = (side: Side, { outcomes }: Use, rules: Rules, { tastes, surplus, before }: Weigher): number =>
  mean(
    outcomes.flatMap((standoffs) =>
      standoffs.map(
        (standoff, i) =>
          100 * (stakesOf(rules, standoff, tastes, surplus).noDeal[side] - (before[i]?.noDeal[side] ?? 0)),
      ),
    ),
  );

/** The use that is best in each place, the earlier one if two are. */
const bestOf = (worths: readonly (readonly number[])[]): readonly number[] =>
  (worths[0] ?? []).map((_, place) =>
    worths.reduce((best, row, use) => ((row[place] ?? 0) > (worths[best]?.[place] ?? 0) ? use : best), 0),
  );

const appraiseLever = (
  rules: Rules,
  lever: Lever,
  idle: readonly Standoff[],
  [open, ...drawn]: readonly [Weigher, ...Weigher[]],
): LeverWorth => {
  const { side } = lever;
  const uses = usesOf(rules, lever, idle);
  const shown = worthsOf(rules, side, uses, open);
  const all = drawn.map((weigher) => worthsOf(rules, side, uses, weigher));
  const chosen = all.map(bestOf);
  const gains = all.map((worths, i) => (chosen[i] ?? []).map((use, place) => worths[use]?.[place] ?? 0));
  const sorted = gains.flat().toSorted((a, b) => a - b);
  const often = (use: number): number => mean(chosen.flat().map((best) => (best === use ? 100 : 0)));
  return {
    side,
    lever: lever.id,
    ...estimate(gains.map(mean)),
    high: quantile(sorted, 0.9),
    most: sorted.at(-1) ?? Number.NaN,
    moves: uses.map((use, i) => ({
      option: use.option,
      everyRound: use.everyRound,
      worth: mean(shown[i] ?? []),
      noDeal: { us: noDealOf('us', use, rules, open), japan: noDealOf('japan', use, rules, open) },
      best: often(i),
    })),
  };
};

/** Find what each lever is worth to its owner, whose taste is drawn, against the other side's public taste. */
export const appraiseLevers = (rules: Rules, draws: readonly PerSide<Taste>[]): readonly LeverWorth[] => {
  const { scenario } = rules;
  const known = { us: publicTaste(scenario, 'us'), japan: publicTaste(scenario, 'japan') };
  const idle = SEEDS.map((seed) => playSilently(rules, seed, () => []));
  const weigherOf = (tastes: PerSide<Taste>): Weigher => {
    const { surplus } = surveyProspect(rules, tastes);
    return { tastes, surplus, before: idle.map((standoff) => stakesOf(rules, standoff, tastes, surplus)) };
  };
  const open = weigherOf(known);
  return bothSides.flatMap((side) => {
    const weighers: readonly [Weigher, ...Weigher[]] = [
      open,
      ...draws.map((draw) => weigherOf({ ...known, [side]: draw[side] })),
    ];
    return scenario.levers
      .filter((lever) => lever.side === side)
      .map((lever) => appraiseLever(rules, lever, idle, weighers));
  });
};
