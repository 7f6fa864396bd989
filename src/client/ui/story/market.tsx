import './market.css';
import { useEffect, useState } from 'preact/hooks';
import type { RoundReport } from '../../../core/game/index.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { AuctionResults } from './auction-results.tsx';
import { ContinueButton } from './continue-button.tsx';
import { PhaseFrame } from './phase-frame.tsx';
import { PhaseHeading } from './phase-heading.tsx';
import { PriceBoard } from './price-board.tsx';
import { prices, pricesByMove } from './price-move.ts';
import { ReadingNews } from './reading-news.tsx';
import { StagePane } from './stage-pane.tsx';
import type { Touched } from './touched.ts';
import { touchedPrice } from './touched.ts';
import { useScrollStop } from './use-scroll-stop.ts';

const Fortnight = ({ report }: { readonly report: RoundReport }) => {
  const { rules } = useDesk();
  const pane = useScrollStop<HTMLDivElement>();
  const [isHeld, setHeld] = useState(false);
  const [series, setSeries] = useState<SeriesId>(pricesByMove(rules, report)[0] ?? prices[0]);
  const [touched, setTouched] = useState<Touched | null>(null);
  const touch = (what: Touched): void => {
    setTouched(what);
    const next = touchedPrice[what];
    if (next) setSeries(next);
  };
  return (
    <>
      <div class="market-left" ref={pane}>
        <StagePane touched={touched} onTouch={touch} onHold={setHeld} hasAuctions={report.auctions.length > 0} />
        <AuctionResults auctions={report.auctions} isHeld={isHeld} />
      </div>
      <PriceBoard report={report} series={series} onPick={setSeries} />
    </>
  );
};

/** Two weeks pass: auctions, prices, and why each moved. */
export const Market = () => {
  const { words, sound } = useDesk();
  const { view } = useGame();
  const { market } = words.value.screen.story;
  const report = view.observation.reports.at(-1);
  useEffect(() => sound.play('bell'), [sound]);
  return (
    <PhaseFrame phase="market" class="market" action={<ContinueButton label={market.next} />}>
      <PhaseHeading class="unseen">{market.title}</PhaseHeading>
      <ReadingNews />
      {report && <Fortnight report={report} />}
    </PhaseFrame>
  );
};
