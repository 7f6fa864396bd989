import './debrief.css';
import { useDesk, useGame } from '../desk-context.ts';
import { SharePanel } from '../share/share-panel.tsx';
import { AgainPanel } from './again-panel.tsx';
import { GoalPoints } from './goal-points.tsx';
import { KeyMoments } from './key-moments.tsx';
import { PhaseFrame } from './phase-frame.tsx';
import { RecordCards } from './record-cards.tsx';
import { useReopened } from './reopened.ts';
import { ScoreBand } from './score-band.tsx';
import { SealedPapers } from './sealed-papers.tsx';
import { SignedTreaty } from './signed-treaty.tsx';
import { TheirWants } from './their-wants.tsx';
import { WelfareAxis } from './welfare-axis.tsx';

/** What the game came to, why, what was hidden, and how to pass it on. */
export const Debrief = () => {
  const { rules } = useDesk();
  const { view } = useGame();
  const reopened = useReopened();
  const { result, side, observation } = view;
  if (!result) return null;
  return (
    <PhaseFrame phase="debrief" class="debrief">
      <ScoreBand result={result} side={side} ending={observation.ending} />
      <div class="debrief-body">
        {reopened && <WelfareAxis score={result.scores[side]} reopened={reopened} />}
        <TheirWants tastes={result.tastes} />
        <SharePanel result={result} />
        <SealedPapers tastes={result.tastes} />
        <SignedTreaty
          scenario={rules.scenario}
          ballots={observation.ballots}
          inForce={observation.agreement !== null}
        />
        <KeyMoments reports={observation.reports} deeds={result.deeds} />
        <GoalPoints result={result} mandate={reopened?.state.setup.mandates[side] ?? []} />
        <RecordCards />
        <AgainPanel seed={reopened?.state.setup.seed ?? null} />
      </div>
    </PhaseFrame>
  );
};
