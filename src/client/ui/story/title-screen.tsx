import { useDesk } from '../desk-context.ts';

export const TitleScreen = () => {
  const desk = useDesk();
  const { story } = desk.words.value.screen;
  return (
    <main data-screen="title">
      <h1 tabIndex={-1}>{story.brand}</h1>
      <button
        class="button"
        type="button"
        data-action="title-new"
        onClick={() => {
          desk.screen.value = 'setup';
        }}
      >
        {story.play}
      </button>
      {desk.view.value && (
        <button
          class="button"
          type="button"
          data-action="title-resume"
          onClick={() => {
            desk.screen.value = 'game';
          }}
        >
          {story.resume}
        </button>
      )}
    </main>
  );
};
