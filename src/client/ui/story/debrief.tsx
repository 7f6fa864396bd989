import { useDesk, useGame } from '../desk-context.ts';

export const Debrief = () => {
  const desk = useDesk();
  const { view } = useGame();
  const { story } = desk.words.value.screen;
  return (
    <main data-phase="debrief">
      <h1 tabIndex={-1}>{story.phases.debrief}</h1>
      <p>{view.result?.scores[view.side].total}</p>
    </main>
  );
};
