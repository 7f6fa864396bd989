import type { ChannelId } from '../../../content/words/economy-words.ts';
import type { Attribution, Price, Share } from '../../../core/game/index.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { apportion, bySize, type Part } from '../chart/waterfall-layout.ts';
import type { Print } from './cause-unit.ts';
import { isChannel, isYield } from './price-move.ts';

/** A cause's part of a move, as it is printed. */
export interface CausePart extends Part {
  readonly share: Share;
}

/** A move and what each cause put into it, the largest first; the parts printed add up to the move printed. */
export interface SplitMove {
  readonly move: number;
  readonly parts: readonly CausePart[];
}

const roundTo = (amount: number, decimals: number): number => Math.round(amount * 10 ** decimals) / 10 ** decimals;

/** Split a series' move of a round into its causes; a cause that prints as nothing is left out. */
export const splitMove = ({ moves, shares }: Attribution, series: SeriesId, print: Print): SplitMove => {
  const move = moves[series] * print.factor;
  const amounts = shares.map((share, i) => ({ id: String(i), amount: share.amounts[series] * print.factor }));
  const parts = bySize(apportion(amounts, move, print.decimals)).flatMap(({ id, amount }) => {
    const share = shares[Number(id)];
    return share ? [{ id, amount, share }] : [];
  });
  return { move: roundTo(move, print.decimals), parts };
};

/** The parts worth a row of their own, and how much the others come to. */
export interface FoldedParts {
  readonly shown: readonly CausePart[];
  readonly rest: { readonly count: number; readonly amount: number } | null;
}

const MOST_SHOWN = 6;
const LEAST_SHARE = 0.05;
const LEAST_FOLDED = 2;

/** Fold what is small beside the largest part, or comes after the sixth; one part alone is never folded. */
export const foldParts = (parts: readonly CausePart[], decimals: number): FoldedParts => {
  const largest = Math.abs(parts[0]?.amount ?? 0);
  const kept = parts.slice(0, MOST_SHOWN).filter(({ amount }) => Math.abs(amount) >= LEAST_SHARE * largest).length;
  const folded = parts.slice(kept);
  if (folded.length < LEAST_FOLDED) return { shown: parts, rest: null };
  const amount = folded.reduce((sum, part) => sum + part.amount, 0);
  return { shown: parts.slice(0, kept), rest: { count: folded.length, amount: roundTo(amount, decimals) } };
};

/** A channel of the model's ledger, or what compounding adds between the ledger's logarithms and the per cent printed. */
export type Door = ChannelId | 'compounding';

/** Through which channels a cause moved a price, the largest first; printed, they add up to the cause's part. */
export const doorsOf = ({ share, amount }: CausePart, price: Price, print: Print): readonly Part<Door>[] => {
  const doors = Object.entries(share.channels[price]).flatMap(([id, through]): Part<Door>[] =>
    isChannel(id) && through !== 0 ? [{ id, amount: through }] : [],
  );
  const ledger = doors.reduce((sum, door) => sum + door.amount, 0);
  const compounding = share.amounts[price] * print.factor - ledger;
  const all: readonly Part<Door>[] = isYield(price) ? doors : [...doors, { id: 'compounding', amount: compounding }];
  return bySize(apportion(all, amount, print.decimals));
};

/** The same move by channel, all causes together: the sums of what is printed for each cause. */
export const doorsTogether = (parts: readonly CausePart[], price: Price, print: Print): readonly Part<Door>[] => {
  const sums = new Map<Door, number>();
  for (const part of parts)
    for (const { id, amount } of doorsOf(part, price, print)) sums.set(id, (sums.get(id) ?? 0) + amount);
  const printed = [...sums].map(([id, amount]) => ({ id, amount: roundTo(amount, print.decimals) }));
  return bySize(printed.filter(({ amount }) => amount !== 0));
};
