import { useDesk, useGame } from '../desk-context.ts';
import { PhaseHeading } from '../story/phase-heading.tsx';
import { DeskLayout } from './desk-layout.tsx';
import { LeverPane } from './lever-pane.tsx';
import { MemoPane } from './memo-pane.tsx';
import { PolicyBar } from './policy-bar.tsx';
import { Refusal } from './refusal.tsx';
import { TheirPane } from './their-pane.tsx';

/** Where policy is made: levers, the memorandum, the other side. */
export const PolicyPhase = () => {
  const { words } = useDesk();
  const { view } = useGame();
  const { policy } = words.value.screen.play;
  return (
    <DeskLayout
      phase="policy"
      side={view.side}
      heading={<PhaseHeading>{policy.title}</PhaseHeading>}
      opensOn={0}
      panes={[
        { id: 'ours', tab: policy.tabs.levers, content: <LeverPane /> },
        { id: 'between', tab: policy.tabs.memo, content: <MemoPane /> },
        { id: 'theirs', tab: policy.tabs.them, content: <TheirPane /> },
      ]}
      bar={
        <>
          <Refusal />
          <PolicyBar />
        </>
      }
    />
  );
};
