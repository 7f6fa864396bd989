import './page.css';
import './shared.css';
import { useDesk } from '../desk-context.ts';
import { leaveShared } from './leave-shared.ts';
import { PhaseHeading } from './phase-heading.tsx';
import { SharedGame } from './shared-game.tsx';
import { SharedProblem } from './shared-problem.tsx';

/** A game someone sent: what it really came to, or why it cannot be opened. */
export const SharedScreen = () => {
  const desk = useDesk();
  const { shared } = desk.words.value.screen.story;
  const opened = desk.shared.value;
  return (
    <main class="page shared" data-screen="shared">
      <header class="page-head">
        <PhaseHeading>{shared.title}</PhaseHeading>
        <button type="button" class="button quiet" onClick={() => leaveShared(desk, 'title')}>
          {shared.back}
        </button>
      </header>
      {opened?.kind === 'opened' && <SharedGame opened={opened} />}
      {opened?.kind === 'problem' && <SharedProblem problem={opened.problem} />}
    </main>
  );
};
