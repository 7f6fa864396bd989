import { type ChannelId, channelIds } from '../../../content/words/economy-words.ts';
import type { RoundReport } from '../../../core/game/index.ts';
import { apportion, bySize, type Part } from '../chart/waterfall-layout.ts';
import { moveOf, type Price } from './price-move.ts';

/** Decimals in which moves and causes are shown, bp and per cent alike. */
const DECIMALS = 1;

const isChannel = (id: string): id is ChannelId => channelIds.some((known) => known === id);

/** A move as it is shown, and what each channel put into it; the parts shown add up to the move shown. */
export interface SplitMove {
  readonly move: number;
  readonly parts: readonly Part<ChannelId>[];
}

/**
 * Split a price's move of the round, bp or per cent. Causes of shares, gold and the yen are
 * logarithmic; they are scaled to the compounded move, each by the same factor.
 */
export const splitMove = (report: RoundReport, price: Price): SplitMove => {
  const move = moveOf(report, price);
  const causes = Object.entries(report.causes[price]).flatMap(([id, amount]) =>
    isChannel(id) ? [{ id, amount }] : [],
  );
  const sum = causes.reduce((total, { amount }) => total + amount, 0);
  const factor = sum === 0 ? 1 : move / sum;
  const parts = causes.map(({ id, amount }) => ({ id, amount: amount * factor }));
  const unit = 10 ** DECIMALS;
  return { move: Math.round(move * unit) / unit, parts: bySize(apportion(parts, move, DECIMALS)) };
};
