import { useState } from 'preact/hooks';
import type { Attribution, RoundReport } from '../../../core/game/index.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { CausePanel } from './cause-panel.tsx';
import { CausePicker } from './cause-picker.tsx';
import { useTelling } from './use-telling.ts';

interface Props {
  readonly report: RoundReport;
  readonly attribution: Attribution | null;
  /** The figure shown first. */
  readonly series: SeriesId;
}

/** The causes of a round behind a fold: any figure, and why it moved. */
export const CauseRound = ({ report, attribution, series: first }: Props) => {
  const { causes } = useTelling();
  const [isOpen, setOpen] = useState(false);
  const [series, setSeries] = useState(first);
  return (
    <details class="cause-round" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{causes.ofRound}</summary>
      {isOpen && (
        <>
          <CausePicker report={report} series={series} label={causes.figure} onPick={setSeries} />
          <CausePanel report={report} attribution={attribution} series={series} />
        </>
      )}
    </details>
  );
};
