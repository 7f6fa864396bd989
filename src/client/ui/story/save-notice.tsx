import './notice.css';
import { fill } from '../../../content/words/template.ts';
import { useDesk } from '../desk-context.ts';

/** What became of a saved game that could not be taken up. Nothing, if nothing was wrong. */
export const SaveNotice = () => {
  const desk = useDesk();
  const { resumed } = desk;
  if (resumed.kind !== 'problem') return null;
  const { problem } = resumed;
  const { title, text } = desk.words.value.screen.story.title.problems[problem.code];
  return (
    <div class="notice" role="alert" data-testid={problem.code}>
      <p class="notice-title">{title}</p>
      <p>{fill(text, { key: 'keptAs' in problem ? problem.keptAs : '' })}</p>
    </div>
  );
};
