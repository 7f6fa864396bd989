import { useDesk, useGame } from '../desk-context.ts';

export const YearLater = () => {
  const desk = useDesk();
  const { session } = useGame();
  const { story } = desk.words.value.screen;
  return (
    <main data-phase="yearLater">
      <h1 tabIndex={-1}>{story.phases.yearLater}</h1>
      <button class="button" type="button" data-action="continue" onClick={() => session.next()}>
        {story.goOn}
      </button>
    </main>
  );
};
