import './cause-note.css';
import { fill } from '../../../content/words/template.ts';
import type { Attribution, RoundReport } from '../../../core/game/index.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { explainedMove } from './cause-explained.ts';
import { nameCause } from './cause-name.ts';
import { CausePanel } from './cause-panel.tsx';
import { useTelling } from './use-telling.ts';

interface Props {
  readonly report: RoundReport;
  readonly attribution: Attribution;
  readonly series: SeriesId;
}

/** The main cause of a figure's move in a line, which opens to all of them; nothing where it did not move. */
export const CauseNote = ({ report, attribution, series }: Props) => {
  const telling = useTelling();
  const { causes } = telling;
  const { split, print } = explainedMove(telling.words, report, attribution, series);
  const [first, ...others] = split.parts;
  if (!first) return null;
  const slots = { cause: nameCause(telling, first.share.cause).title, effect: print.write(first.amount) };
  return (
    <details class="cause-note">
      <summary>
        {fill(causes.withEffect, slots)}
        {others.length > 0 && <span> {fill(causes.more, { n: String(others.length) })}</span>}
      </summary>
      <CausePanel report={report} attribution={attribution} series={series} />
    </details>
  );
};
