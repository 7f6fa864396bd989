import type { Series, SeriesId } from '../../../schema/series.ts';
import { useDesk } from '../desk-context.ts';
import { writeReading, writeShift } from './write-reading.ts';

interface Props {
  readonly opening: Series;
  readonly series: Series;
}

const shown: readonly SeriesId[] = [
  'usdjpy',
  'ust30y',
  'jgb30y',
  'carmakerProfit',
  'approval.japan',
  'approval.us',
  'trust',
  'bilateralDeficit',
];

/** A few figures as they stood when the talks ended, with the change since they began. */
export const KeyFigures = ({ opening, series }: Props) => {
  const { words } = useDesk();
  const { ending } = words.value.screen.story;
  return (
    <section class="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">{ending.stood}</h2>
      <p>{ending.sinceStart}</p>
      <dl>
        {shown.map((id) => (
          <div key={id}>
            <dt>{words.value.economy.series[id].name}</dt>
            <dd>
              <b>{writeReading(words.value, id, series[id])}</b>
              <span>{writeShift(words.value, id, opening[id], series[id])}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
