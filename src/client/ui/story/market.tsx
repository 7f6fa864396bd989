import { useDesk, useGame } from '../desk-context.ts';

export const Market = () => {
  const desk = useDesk();
  const { session } = useGame();
  const { story } = desk.words.value.screen;
  return (
    <main data-phase="market">
      <h1 tabIndex={-1}>{story.phases.market}</h1>
      <button class="button" type="button" data-action="continue" onClick={() => session.next()}>
        {story.goOn}
      </button>
    </main>
  );
};
