import './cause-panel.css';
import { fill } from '../../../content/words/template.ts';
import type { Attribution, RoundReport } from '../../../core/game/index.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { CauseAccount } from './cause-account.tsx';
import { explainedMove } from './cause-explained.ts';
import { explainMove } from './cause-sentence.ts';
import { CauseTable } from './cause-table.tsx';
import { useTelling } from './use-telling.ts';

interface Props {
  readonly report: RoundReport;
  /** Null until it has been worked out. */
  readonly attribution: Attribution | null;
  readonly series: SeriesId;
}

/** Why a figure moved: the answer in a sentence, the waterfall, and the full account behind a fold. */
export const CausePanel = ({ report, attribution, series }: Props) => {
  const telling = useTelling();
  const { words, causes } = telling;
  const { name, explanation } = words.economy.series[series];
  if (!attribution)
    return (
      <p class="cause-none" aria-busy="true">
        {causes.loading}
      </p>
    );
  const explained = explainedMove(words, report, attribution, series);
  const { split, print } = explained;
  return (
    <div class="cause-panel" data-series={series}>
      <h3>{fill(causes.why, { series: name, move: print.write(split.move) })}</h3>
      <p class="cause-sentence" aria-live="polite">
        {explainMove(telling, series, split, print)}
      </p>
      <p class="cause-what">{explanation}</p>
      <CauseTable telling={telling} explained={explained} />
      <CauseAccount key={series} telling={telling} explained={explained} />
    </div>
  );
};
