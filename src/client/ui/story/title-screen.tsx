import './title.css';
import { useDesk } from '../desk-context.ts';
import { CodeFold } from './code-fold.tsx';
import { ChipSun, Glint, Sea } from './pacific-motif.tsx';
import { PhaseHeading } from './phase-heading.tsx';
import { Preferences } from './preferences.tsx';
import { SaveNotice } from './save-notice.tsx';
import { TitleMenu } from './title-menu.tsx';

/** The first screen: what this is, and the ways into it. */
export const TitleScreen = () => {
  const desk = useDesk();
  const { story } = desk.words.value.screen;
  const { title } = story;
  return (
    <div class="title">
      <header class="title-top">
        <Preferences />
      </header>
      <main class="title-hero" data-screen="title">
        <div class="title-chip">
          <ChipSun />
        </div>
        <PhaseHeading class="title-brand">{story.brand}</PhaseHeading>
        <p class="title-line">{title.line}</p>
        <SaveNotice />
        <TitleMenu />
        <ul class="title-facts">
          {title.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </main>
      <footer class="title-sea">
        <Sea />
        <Glint />
        <CodeFold />
        <p class="title-links">
          {(['model', 'about'] as const).map((screen) => (
            <button
              key={screen}
              type="button"
              class="title-link"
              onClick={() => {
                desk.screen.value = screen;
              }}
            >
              {title[screen]}
            </button>
          ))}
        </p>
      </footer>
    </div>
  );
};
