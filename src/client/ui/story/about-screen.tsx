import './about.css';
import './page.css';
import { useDesk } from '../desk-context.ts';
import { Credits } from './credits.tsx';
import { PhaseHeading } from './phase-heading.tsx';
import { useAboutWords } from './use-about-words.ts';

const Prose = () => {
  const { sections, limits } = useAboutWords();
  return (
    <>
      {sections.map(({ title, paragraphs }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <section>
        <h2>{limits.title}</h2>
        <ul class="limits">
          {limits.items.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </>
  );
};

/** What the game is, how its model thinks, what it cannot do, and whom it owes. */
export const AboutScreen = () => {
  const desk = useDesk();
  const about = useAboutWords();
  return (
    <main class="page about" data-screen="about">
      <header class="page-head">
        <PhaseHeading>{about.title}</PhaseHeading>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            desk.screen.value = 'title';
          }}
        >
          {about.back}
        </button>
      </header>
      <p class="about-lead">{about.lead}</p>
      <div class="about-prose">
        <Prose />
      </div>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => {
            desk.screen.value = 'model';
          }}
        >
          {about.model}
        </button>
      </p>
      <Credits />
    </main>
  );
};
