import { carmakerProfitOf } from './carmaker.ts';
import type { Week } from './current-week.ts';
import { holdingsLossOf } from './holdings.ts';
import { vixOf } from './stress.ts';
import { autosPriceLog, exportsToJapan, fillImports, otherPriceLog } from './trade.ts';
import { ust2yMove } from './treasury-yield.ts';

/** Work out what the week came to in the terms that are reported, once yields and trade have moved. */
export const fillReport = ({ draft, parameters }: Week): void => {
  const { report } = draft;
  report.ust2yBp = ust2yMove(draft, parameters);
  report.vix = vixOf(draft);
  fillImports(draft, parameters);
  report.exportsToJapan = exportsToJapan(draft, parameters);
  report.exportPriceAutosLog = autosPriceLog(draft, parameters);
  report.importPriceOtherLog = otherPriceLog(draft, parameters);
  report.carmakerProfit = carmakerProfitOf(draft, parameters);
  report.holdingsLoss = holdingsLossOf(draft, parameters);
};
