import { writeAmount } from '../../../content/words/unit.ts';
import type { Words } from '../../../content/words/words.ts';
import type { Price, RoundReport } from '../../../core/game/index.ts';
import { isYield, moveOf } from './price-move.ts';

/** An amount in the unit in which a price's moves are told, signed: bp for a yield, else per cent. */
const writeEffect = ({ economy }: Words, price: Price, amount: number): string =>
  writeAmount(isYield(price) ? economy.units.basisPoint : economy.units.percentChange, amount, true);

/** A price's move of the round. */
export const writeMoveOf = (words: Words, report: RoundReport, price: Price): string =>
  writeEffect(words, price, moveOf(report, price));
