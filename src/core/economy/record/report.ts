import type { Parameters } from '../../../schema/parameter.ts';
import { carmakerProfitOf } from '../carmaker.ts';
import type { Report } from '../state/block.ts';
import type { Draft } from '../state/economy-state.ts';
import { vixOf } from '../stress.ts';
import {
  autosPriceLog,
  exportsToJapan,
  importsOfAutos,
  importsOfOther,
  importsOfSteel,
  otherPriceLog,
  steelPriceLog,
} from '../trade.ts';
import { holdingsLossOf } from '../treasury-holdings.ts';
import { ust2yMove } from '../treasury-yield.ts';

/** Work out what the week came to in the terms that are reported, once yields and trade have moved. */
export const reportOf = (draft: Draft, parameters: Parameters): Report => ({
  ust2yBp: ust2yMove(draft, parameters),
  vix: vixOf(draft),
  importsAutos: importsOfAutos(draft, parameters),
  importsSteel: importsOfSteel(draft, parameters),
  importsOther: importsOfOther(draft, parameters),
  exportsToJapan: exportsToJapan(draft, parameters),
  exportPriceAutosLog: autosPriceLog(draft, parameters),
  importPriceOtherLog: otherPriceLog(draft, parameters),
  importPriceSteelLog: steelPriceLog(draft, parameters),
  carmakerProfit: carmakerProfitOf(draft, parameters),
  holdingsLoss: holdingsLossOf(draft, parameters),
});
