import { useDesk, useGame } from '../desk-context.ts';

export const Briefing = () => {
  const desk = useDesk();
  const { session } = useGame();
  const { story } = desk.words.value.screen;
  return (
    <main data-phase="briefing">
      <h1 tabIndex={-1}>{story.phases.briefing}</h1>
      <button class="button" type="button" data-action="continue" onClick={() => session.next()}>
        {story.goOn}
      </button>
    </main>
  );
};
