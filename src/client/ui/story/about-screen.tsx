import { useDesk } from '../desk-context.ts';

export const AboutScreen = () => {
  const desk = useDesk();
  const { story } = desk.words.value.screen;
  return (
    <main data-screen="about">
      <h1 tabIndex={-1}>{story.screens.about}</h1>
    </main>
  );
};
