import './market-tape.css';
import type { SeriesId } from '../../../schema/series.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { writeLevel, writeMove } from '../format.ts';
import { SparkLine } from './spark-line.tsx';

const quoted: readonly SeriesId[] = ['usdjpy', 'ust10y', 'ust30y', 'jgb10y', 'jgb30y', 'nikkei', 'sp500', 'gold'];

const SPARK_WEEKS = 13;

const Quote = ({ series }: { readonly series: SeriesId }) => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  const { name, short, explanation } = words.value.economy.series[series];
  const before = observation.reports.at(-1)?.before ?? observation.opening;
  const now = observation.series[series];
  const weeks = [observation.opening, ...observation.reports.flatMap((report) => report.weeks)].slice(-SPARK_WEEKS);
  const id = `quote-${series}`;
  return (
    <li>
      <button type="button" class="quote" popovertarget={id}>
        <span class="quote-name">{short}</span>
        <span class="quote-move">{writeMove(words.value, series, before[series], now)}</span>
        <span class="quote-level">{writeLevel(words.value, series, now)}</span>
        <SparkLine values={weeks.map((week) => week[series])} />
      </button>
      <div id={id} class="quote-note" popover="auto">
        <b>{name}</b>
        <p>{explanation}</p>
      </div>
    </li>
  );
};

/** The prices everyone in both capitals watches: level, move since the last round, the last thirteen weeks. */
export const MarketTape = () => {
  const { words } = useDesk();
  const { frame } = words.value.screen.play;
  return (
    <section class="market-tape" aria-label={`${frame.tape}, ${frame.sinceRound}`}>
      <ul tabIndex={-1}>
        {quoted.map((series) => (
          <Quote key={series} series={series} />
        ))}
      </ul>
    </section>
  );
};
