import './notice.css';
import { fill } from '../../../content/words/template.ts';
import { MODEL_VERSION } from '../../../core/game/index.ts';
import type { OpenProblem } from '../../session/shared-game.ts';
import { useDesk } from '../desk-context.ts';
import { CodeFold } from './code-fold.tsx';

/** Why a code could not be opened, and a field to try another. */
export const SharedProblem = ({ problem }: { readonly problem: OpenProblem }) => {
  const { words } = useDesk();
  const { problems } = words.value.screen.story.shared;
  const { title, text } = problems[problem.code];
  const slots = {
    version: 'version' in problem ? String(problem.version) : '',
    current: String(MODEL_VERSION),
    scenario: 'scenario' in problem ? problem.scenario : '',
    n: 'index' in problem ? String(problem.index + 1) : '',
  };
  return (
    <>
      <div class="notice" role="alert" data-testid={problem.code}>
        <h2 class="notice-title">{title}</h2>
        <p>{fill(text, slots)}</p>
      </div>
      <CodeFold isOpen />
    </>
  );
};
