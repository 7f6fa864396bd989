import { fill } from '../content/words/template.ts';
import type { Words } from '../content/words/words.ts';
import { type AuctionResult, auctionBook, type Observation } from '../core/game/index.ts';
import type { SeriesId } from '../schema/series.ts';
import type { SessionView } from './session/session-view.ts';
import type { AuctionShow, StageView, TickerItem } from './stage/stage-view.ts';
import { writeLevel, writeMove } from './ui/format.ts';

const tickerSeries: readonly SeriesId[] = ['usdjpy', 'ust10y', 'ust30y', 'jgb10y', 'jgb30y', 'nikkei', 'sp500', 'gold'];

/** What the United States takes on a car from Japan, %, to a tenth. */
const carTariffOf = ({ economy }: Observation): number => Math.round(economy.tariff.usAutos * 10) / 10;

const tickerOf = (words: Words, observation: Observation): readonly TickerItem[] => {
  const before = observation.reports.at(-1)?.before ?? observation.opening;
  return tickerSeries.map((id) => {
    const value = observation.series[id];
    const difference = value - before[id];
    return {
      id,
      label: words.economy.series[id].short,
      value: `${writeLevel(words, id, value)} ${writeMove(words, id, before[id], value)}`,
      direction: difference > 0 ? 1 : difference < 0 ? -1 : 0,
    };
  });
};

const settledOf = ({ latest }: Observation): number =>
  latest.us && latest.japan ? latest.us.filter((option, i) => option > 0 && option === latest.japan?.[i]).length : 0;

const phaseOf = (phase: SessionView['phase']): StageView['phase'] =>
  phase === 'setup' || phase === 'ending' || phase === 'yearLater' || phase === 'debrief' ? 'ended' : phase;

/** Put a view of the game into what the stage draws. */
export const stageViewOf = (words: Words, view: SessionView): StageView => {
  const { observation } = view;
  const { series } = observation;
  const before = observation.reports.at(-1)?.before ?? observation.opening;
  const held = series.officialHoldings + series.privateHoldings;
  const carTariff = carTariffOf(observation);
  const { stage } = words.screen;
  return {
    labels: {
      ...stage,
      japan: words.economy.sides.japan.name,
      us: words.economy.sides.us.name,
      carTariff: fill(stage.carTariff, { rate: String(carTariff) }),
    },
    ticker: tickerOf(words, observation),
    carTariff,
    importsFromJapanUsdBn: series.importsFromJapan,
    exportsToJapanUsdBn: series.exportsToJapan,
    treasuryFlowUsdBn: held - before.officialHoldings - before.privateHoldings,
    usdjpyChangePercent: (series.usdjpy / before.usdjpy - 1) * 100,
    stress: series.stress,
    trust: series.trust,
    phase: phaseOf(view.phase),
    treatySettled: settledOf(observation),
    treatyTotal: observation.preference.utility.values.length,
  };
};

/** Put a Treasury auction into what the stage acts out. */
export const auctionShowOf = (words: Words, result: AuctionResult): AuctionShow => {
  const { auctionTerms, auctionVerdicts } = words.economy;
  const { stage } = words.screen;
  const whenIssuedBp = result.whenIssuedYield * 100;
  return {
    title: fill(stage.auctionTitle, { size: String(Math.round(result.sizeUsdBn)), tenor: String(result.tenor) }),
    sizeUsdBn: result.sizeUsdBn,
    bids: auctionBook(result).map((bid) => ({ ...bid, yieldBp: whenIssuedBp + bid.yieldBp })),
    bidToCover: result.bidToCover,
    tailBp: result.tailBp,
    verdictLabel: auctionVerdicts[result.verdict].label,
    labels: {
      indirect: auctionTerms.indirectBidders.label,
      direct: auctionTerms.directBidders.label,
      dealer: auctionTerms.primaryDealers.label,
      offered: stage.offered,
      bids: stage.bids,
      bidToCover: auctionTerms.bidToCover.label,
      stopOut: stage.stopOut,
      expected: stage.expected,
      tail: auctionTerms.tail.label,
    },
  };
};
