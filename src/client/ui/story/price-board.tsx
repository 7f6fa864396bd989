import type { RoundReport } from '../../../core/game/index.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { useDesk } from '../desk-context.ts';
import { CausePanel } from './cause-panel.tsx';
import { CausePicker } from './cause-picker.tsx';
import { PriceTabs } from './price-tabs.tsx';
import { useAttribution } from './use-attribution.ts';
import { useTelling } from './use-telling.ts';

interface Props {
  readonly report: RoundReport;
  readonly series: SeriesId;
  readonly onPick: (series: SeriesId) => void;
}

/** Every price and its move, any other figure of the game; of the chosen one, why. */
export const PriceBoard = ({ report, series, onPick }: Props) => {
  const { words } = useDesk();
  const { causes } = useTelling();
  const attribution = useAttribution(report.round);
  return (
    <section class="prices" aria-labelledby="prices-title">
      <div class="prices-head">
        <h2 id="prices-title">{words.value.screen.story.market.prices}</h2>
        <CausePicker report={report} series={series} label={causes.otherFigure} onPick={onPick} />
      </div>
      <PriceTabs report={report} picked={series} onPick={onPick} />
      <div class="why" role="tabpanel" id="why-panel" aria-label={words.value.economy.series[series].name}>
        <CausePanel report={report} attribution={attribution} series={series} />
      </div>
    </section>
  );
};
