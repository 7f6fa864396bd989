import { useDesk } from '../desk-context.ts';

export const SetupScreen = () => {
  const desk = useDesk();
  const { story } = desk.words.value.screen;
  return (
    <main data-screen="setup">
      <h1 tabIndex={-1}>{story.screens.setup}</h1>
      <button
        class="button"
        type="button"
        data-action="setup-start"
        onClick={() => desk.start({ side: 'japan', opponent: 'honest', mandate: ['carmakers', 'households'], seed: 7 })}
      >
        {story.start}
      </button>
    </main>
  );
};
