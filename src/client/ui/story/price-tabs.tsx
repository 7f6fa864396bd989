import { useRef } from 'preact/hooks';
import type { Price, RoundReport } from '../../../core/game/index.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { SparkLine } from '../chart/spark-line.tsx';
import { useDesk, useGame } from '../desk-context.ts';
import { writeLevel } from '../format.ts';
import { isPrice, prices } from './price-move.ts';
import { pathOf } from './price-path.ts';
import { stepTo } from './price-step.ts';
import { writeMoveOf } from './write-move.ts';

interface Props {
  readonly report: RoundReport;
  /** The series whose causes are shown; it need not be one of the prices. */
  readonly picked: SeriesId;
  readonly onPick: (price: Price) => void;
}

interface TabProps extends Omit<Props, 'picked'> {
  readonly price: Price;
  readonly isPicked: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
}

const Tab = ({ report, price, isPicked, isStop, onPick }: TabProps) => {
  const { words, rules } = useDesk();
  const { observation } = useGame().view;
  const { short } = words.value.economy.series[price];
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${price}`}
      class="price-tab"
      aria-selected={isPicked}
      aria-controls="why-panel"
      tabIndex={isStop ? 0 : -1}
      onClick={() => onPick(price)}
    >
      <span class="price-name">{short}</span>
      <span class="price-change">{writeMoveOf(words.value, report, price)}</span>
      <b>{writeLevel(words.value, price, report.after[price])}</b>
      <span class="price-line" aria-hidden="true">
        <SparkLine
          values={pathOf(observation, price)}
          label=""
          latest={rules.scenario.weeksPerRound}
          width={92}
          height={30}
        />
      </span>
    </button>
  );
};

/** The eight prices as tabs; arrow keys walk them. */
export const PriceTabs = ({ report, picked, onPick }: Props) => {
  const { words } = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const stop = isPrice(picked) ? picked : prices[0];
  const walk = (event: KeyboardEvent): void => {
    const next = stepTo(event.key, stop);
    if (!next) return;
    event.preventDefault();
    onPick(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div
      class="price-tabs"
      role="tablist"
      aria-label={words.value.screen.story.market.prices}
      ref={list}
      onKeyDown={walk}
    >
      {prices.map((each) => (
        <Tab
          key={each}
          report={report}
          price={each}
          isPicked={each === picked}
          isStop={each === stop}
          onPick={onPick}
        />
      ))}
    </div>
  );
};
