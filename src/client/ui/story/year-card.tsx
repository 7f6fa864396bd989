import { fill } from '../../../content/words/template.ts';
import { outlookOf } from '../../../content/words/year-later.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { SmallMultiple } from '../chart/small-multiple.tsx';
import { useDesk, useGame } from '../desk-context.ts';
import { writeReading } from './write-reading.ts';
import { hasOutlook, leastSpan, yearPath } from './year-path.ts';

/** How a series reads a year later: the outlook as a word, and a sentence. */
const Verdict = ({
  series,
  opening,
  later,
}: {
  readonly series: SeriesId;
  readonly opening: number;
  readonly later: number;
}) => {
  const { words } = useDesk();
  if (!hasOutlook(series)) return null;
  const outlook = outlookOf(series, later - opening);
  const { scenario, screen } = words.value;
  return (
    <>
      <p class={`outlook is-${outlook}`}>{screen.story.yearLater.outlooks[outlook]}</p>
      <p class="year-text">
        {fill(scenario.yearLater[series][outlook], { value: writeReading(words.value, series, later) })}
      </p>
    </>
  );
};

/** One series: its chart, its figures, and what it means. */
export const YearCard = ({ series }: { readonly series: SeriesId }) => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  const { opening, series: now, afterward } = observation;
  const later = (afterward?.last ?? now)[series];
  const { readings, ended } = yearPath(observation, series);
  const { yearLater } = words.value.screen.story;
  const slots = {
    price: words.value.economy.series[series].name,
    start: writeReading(words.value, series, opening[series]),
    end: writeReading(words.value, series, now[series]),
    later: writeReading(words.value, series, later),
  };
  return (
    <li class="year-card">
      <h3>{slots.price}</h3>
      <p class="year-figures" aria-hidden="true">
        {slots.start} → {slots.end} → <b>{slots.later}</b>
      </p>
      <SmallMultiple
        readings={readings}
        ended={ended}
        label={fill(yearLater.chart, slots)}
        atLeast={leastSpan[series] ?? 0}
      />
      <Verdict series={series} opening={opening[series]} later={later} />
    </li>
  );
};
