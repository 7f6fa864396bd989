import { useDesk } from '../desk-context.ts';

export const SharedScreen = () => {
  const desk = useDesk();
  const { story } = desk.words.value.screen;
  return (
    <main data-screen="shared">
      <h1 tabIndex={-1}>{story.screens.shared}</h1>
    </main>
  );
};
