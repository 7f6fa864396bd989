import { useEffect, useRef } from 'preact/hooks';
import { otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { DeskLayout } from './desk-layout.tsx';
import { EnvoyLine } from './envoy-line.tsx';
import { Exchange } from './exchange.tsx';
import { HomeFold } from './home-fold.tsx';
import { settledCount } from './offer-draft.ts';
import { OurPane } from './our-pane.tsx';
import { Refusal } from './refusal.tsx';
import { ShownGoals } from './shown-goals.tsx';
import { TableBar } from './table-bar.tsx';
import { TheirPane } from './their-pane.tsx';
import { TreatyPane } from './treaty-pane.tsx';
import { TurnNote } from './turn-note.tsx';
import { VoiceLine } from './voice-line.tsx';

/** Stamp when one more article has been settled. */
const useStamp = (): void => {
  const { sound } = useDesk();
  const settled = settledCount(useGame().view.observation);
  const before = useRef(settled);
  useEffect(() => {
    if (settled > before.current) sound.play('stamp');
    before.current = settled;
  }, [settled, sound]);
};

/** Where the treaty is bargained over. */
export const TablePhase = () => {
  const { words } = useDesk();
  const { view } = useGame();
  const { table } = words.value.screen.play;
  const they = otherSide(view.side);
  useStamp();
  return (
    <DeskLayout
      phase="table"
      side={view.side}
      title={table.title}
      opensOn={1}
      panes={[
        { id: 'ours', tab: table.tabs.us, content: <OurPane /> },
        { id: 'between', tab: table.tabs.treaty, content: <TreatyPane /> },
        {
          id: 'theirs',
          tab: table.tabs.them,
          content: (
            <TheirPane head={<EnvoyLine side={they} />}>
              <VoiceLine side={they} />
              <Exchange />
              <HomeFold side={they} />
              <ShownGoals side={they} />
            </TheirPane>
          ),
        },
      ]}
      bar={
        <>
          <TurnNote />
          <Refusal />
          <TableBar />
        </>
      }
    />
  );
};
