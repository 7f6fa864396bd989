import type { Series } from '../../../schema/series.ts';
import { exp } from '../../numeric/elementary.ts';
import { clamp } from '../../numeric/rounding.ts';
import { netInterestUsdBn, projectedDebtPp } from '../federal-budget.ts';
import { type Channels, totalEquity, totalGold, totalJgb, totalTreasury, totalYen } from '../state/channel.ts';
import type { EconomyState } from '../state/economy-state.ts';

const INDEX = 100;
const MORTGAGE_SPREAD = 2.45; // 30-year fixed less the 10-year, mid-2025, pp (B)

/** The reasons for every market price; each list sums to the price's move since the opening. */
export const channelsOf = (state: EconomyState): Channels => state.ledger;

const percent = (openingPercent: number, moveBp: number): number => openingPercent + moveBp / 100;
const bounded = (value: number): number => clamp(value, -1, 25);
const index = (logPercent: number): number => INDEX * exp(logPercent / 100);

const markets = ({ opening, ledger, report }: EconomyState) => {
  const jgb30yBp = totalJgb(ledger.jgb30y);
  return {
    ust2y: bounded(percent(opening.ust2y, report.ust2yBp)),
    ust10y: percent(opening.ust10y, totalTreasury(ledger.ust10y)),
    ust30y: percent(opening.ust30y, totalTreasury(ledger.ust30y)),
    jgb10y: percent(opening.jgb10y, totalJgb(ledger.jgb10y)),
    jgb30y: percent(opening.jgb30y, jgb30yBp),
    jgb40y: bounded(percent(opening.jgb40y, jgb30yBp)), // moves with the 30-year: ratio 1.0 over event windows (O)
    usdjpy: opening.usdjpy * exp(totalYen(ledger.usdjpy) / 100),
    sp500: index(totalEquity(ledger.sp500)),
    nikkei: index(totalEquity(ledger.nikkei)),
    gold: index(totalGold(ledger.gold)),
  };
};

const tariffRevenue = ({ tariff, report }: EconomyState): number =>
  (tariff.usAutos * report.importsAutos + tariff.usSteel * report.importsSteel + tariff.usOther * report.importsOther) /
  100;

/** Read every series at the end of the state's week. */
export const seriesOf = (state: EconomyState): Series => {
  const { opening, dealers, treasury, report, macro, holdings, auction, politics } = state;
  const prices = markets(state);
  const importsFromJapan = report.importsAutos + report.importsSteel + report.importsOther;
  return {
    ...prices,
    vix: report.vix,
    stress: dealers.stress,
    confidence: treasury.confidenceIndex,
    mortgage: prices.ust10y + MORTGAGE_SPREAD + 0.5 * Math.max(0, dealers.stress - opening.stress),
    importsFromJapan,
    exportsToJapan: report.exportsToJapan,
    bilateralDeficit: importsFromJapan - report.exportsToJapan,
    tariffRevenue: tariffRevenue(state),
    'exportPrice.autos': index(100 * report.exportPriceAutosLog),
    'importPrice.other': index(100 * report.importPriceOtherLog),
    'importPrice.steel': index(100 * report.importPriceSteelLog),
    carmakerProfit: report.carmakerProfit,
    usOutput: macro.usOutput,
    japanOutput: macro.japanOutput,
    usPrices: macro.usPrices,
    japanPrices: macro.japanPrices,
    japanSpending: macro.japanSpending,
    federalDebt: clamp(opening.federalDebt + projectedDebtPp(state), 0, 400),
    netInterest: netInterestUsdBn(state),
    usRating: state.budget.notches,
    officialHoldings: holdings.officialUsdBn,
    privateHoldings: holdings.privateUsdBn,
    holdingsLoss: report.holdingsLoss,
    'auction.bidToCover': auction.bidToCover,
    'auction.tail': auction.tailBp,
    'auction.dealerShare': auction.dealerShare,
    'approval.us': clamp(opening.approvalUs + politics.moodUs + politics.economyUs, 0, 100),
    'approval.japan': clamp(opening.approvalJapan + politics.moodJapan + politics.economyJapan, 0, 100),
    trust: politics.trust,
    'credibility.us': politics.credibilityUs,
    'credibility.japan': politics.credibilityJapan,
  };
};
