import './cause-picker.css';
import { seriesGroups } from '../../../content/words/cause-words.ts';
import type { RoundReport } from '../../../core/game/index.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { isSeries, seriesIn } from './cause-series.ts';
import { printOf } from './cause-unit.ts';
import { useTelling } from './use-telling.ts';

interface Props {
  readonly report: RoundReport;
  readonly series: SeriesId;
  readonly label: string;
  readonly onPick: (series: SeriesId) => void;
}

/** Every figure of the game with its move of the round, to choose one of. */
export const CausePicker = ({ report, series, label, onPick }: Props) => {
  const { words, causes } = useTelling();
  const { before, after } = report;
  const write = (id: SeriesId): string => {
    const print = printOf(words, id, before[id]);
    return `${words.economy.series[id].name}  ${print.write((after[id] - before[id]) * print.factor)}`;
  };
  const pick = (id: string): void => {
    if (isSeries(id)) onPick(id);
  };
  return (
    <label class="cause-picker">
      <span>{label}</span>
      <select value={series} onChange={(event) => pick(event.currentTarget.value)}>
        {seriesGroups.map((group) => (
          <optgroup key={group} label={causes.groups[group]}>
            {seriesIn(group).map((id) => (
              <option key={id} value={id}>
                {write(id)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
};
