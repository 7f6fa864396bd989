import { useDesk, useGame } from '../desk-context.ts';
import { DeskLayout } from './desk-layout.tsx';
import { LeverPane } from './lever-pane.tsx';
import { MemoPane } from './memo-pane.tsx';
import { PolicyBar } from './policy-bar.tsx';
import { Refusal } from './refusal.tsx';
import { TheirPane } from './their-pane.tsx';
import { TurnNote } from './turn-note.tsx';
import { useLock } from './use-lock.ts';

/** Where policy is made: levers, the memorandum, the other side. */
export const PolicyPhase = () => {
  const { words } = useDesk();
  const { view } = useGame();
  const { readiness, lock } = useLock();
  const { policy } = words.value.screen.play;
  return (
    <DeskLayout
      phase="policy"
      side={view.side}
      title={policy.title}
      opensOn={readiness === 'drafting' ? 0 : 1}
      panes={[
        { id: 'ours', tab: policy.tabs.levers, content: <LeverPane /> },
        { id: 'between', tab: policy.tabs.memo, content: <MemoPane readiness={readiness} /> },
        { id: 'theirs', tab: policy.tabs.them, content: <TheirPane /> },
      ]}
      bar={
        <>
          <TurnNote />
          <Refusal />
          <PolicyBar readiness={readiness} onLock={lock} />
        </>
      }
    />
  );
};
