import './response-chart.css';
import { EXPERIMENT_WEEKS } from '../../../content/experiments.ts';
import { fill } from '../../../content/words/template.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { extentOf, linePath, scaleOf } from '../chart/scale.ts';
import { useDesk } from '../desk-context.ts';
import { writeLevel, writeMove } from '../format.ts';
import type { Response } from './response.ts';
import { useModelWords } from './use-model-words.ts';

const WIDTH = 300;
const HEIGHT = 120;
const INSET = 8;

interface Props {
  readonly series: SeriesId;
  readonly book: Response;
  readonly yours: Response;
  readonly isChanged: boolean;
}

const Lines = ({ book, yours, isChanged }: Omit<Props, 'series'>) => {
  const opening = book.values[0] ?? 0;
  const [low, high] = extentOf([...book.values, ...yours.values], 0.004 * Math.abs(opening) + 0.02);
  const x = scaleOf(0, EXPERIMENT_WEEKS, INSET, WIDTH - INSET);
  const y = scaleOf(low, high, HEIGHT - INSET, INSET);
  return (
    <svg class="response" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="response-opening" x1="0" x2={WIDTH} y1={y(opening)} y2={y(opening)} />
      {isChanged && <path class="response-book" d={linePath(book.values, x, y)} />}
      <path class={isChanged ? 'response-yours' : 'response-both'} d={linePath(yours.values, x, y)} />
      <circle
        class={isChanged ? 'response-yours' : 'response-both'}
        cx={x(yours.furthest.week)}
        cy={y(yours.furthest.value)}
        r="3.6"
      />
    </svg>
  );
};

/** What a shock does to one series within a year: the model's line, and the reader's. */
export const ResponseChart = ({ series, book, yours, isChanged }: Props) => {
  const { words } = useDesk();
  const { lab } = useModelWords();
  const move = ({ values, furthest }: Response): string =>
    writeMove(words.value, series, values[0] ?? 0, furthest.value);
  const week = (response: Response): string =>
    response.furthest.week === 0 ? '' : fill(lab.inWeek, { week: String(response.furthest.week) });
  return (
    <figure class="response-card">
      <figcaption>
        <b>{words.value.economy.series[series].name}</b>
        <span class="response-opening-level">{writeLevel(words.value, series, book.values[0] ?? 0)}</span>
      </figcaption>
      <Lines book={book} yours={yours} isChanged={isChanged} />
      <p>
        <span class="response-figure">
          {fill(lab.book, { value: move(book) })} <small>{week(book)}</small>
        </span>
        {isChanged && (
          <span class="response-figure of-yours">
            {fill(lab.yours, { value: move(yours) })} <small>{week(yours)}</small>
          </span>
        )}
      </p>
    </figure>
  );
};
