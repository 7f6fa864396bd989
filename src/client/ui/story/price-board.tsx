import { fill } from '../../../content/words/template.ts';
import type { RoundReport } from '../../../core/game/index.ts';
import { useDesk } from '../desk-context.ts';
import { CauseTable } from './cause-table.tsx';
import type { Price } from './price-move.ts';
import { PriceTabs } from './price-tabs.tsx';
import { writeMoveOf } from './write-move.ts';

interface Props {
  readonly report: RoundReport;
  readonly price: Price;
  readonly onPick: (price: Price) => void;
}

/** Every price and its move; of the chosen one, why. */
export const PriceBoard = ({ report, price, onPick }: Props) => {
  const { words } = useDesk();
  const { economy, screen } = words.value;
  const { market } = screen.story;
  const series = economy.series[price];
  return (
    <section class="prices" aria-labelledby="prices-title">
      <h2 id="prices-title">{market.prices}</h2>
      <PriceTabs report={report} price={price} onPick={onPick} />
      <div class="why" role="tabpanel" id="why-panel" aria-labelledby={`tab-${price}`}>
        <h3>{fill(market.why, { price: series.name, move: writeMoveOf(words.value, report, price) })}</h3>
        <p class="why-what">{series.explanation}</p>
        <CauseTable report={report} price={price} />
      </div>
    </section>
  );
};
