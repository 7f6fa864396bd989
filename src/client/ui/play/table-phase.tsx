import { useDesk, useGame } from '../desk-context.ts';
import { PhaseHeading } from '../story/phase-heading.tsx';
import { DeskLayout } from './desk-layout.tsx';
import { OurPane } from './our-pane.tsx';
import { Refusal } from './refusal.tsx';
import { TableBar } from './table-bar.tsx';
import { TheirPane } from './their-pane.tsx';
import { TreatyPane } from './treaty-pane.tsx';

/** Where the treaty is bargained over. */
export const TablePhase = () => {
  const { words } = useDesk();
  const { view } = useGame();
  const { table } = words.value.screen.play;
  return (
    <DeskLayout
      phase="table"
      side={view.side}
      heading={<PhaseHeading>{table.title}</PhaseHeading>}
      opensOn={1}
      panes={[
        { id: 'ours', tab: table.tabs.us, content: <OurPane /> },
        { id: 'between', tab: table.tabs.treaty, content: <TreatyPane /> },
        { id: 'theirs', tab: table.tabs.them, content: <TheirPane /> },
      ]}
      bar={
        <>
          <Refusal />
          <TableBar />
        </>
      }
    />
  );
};
