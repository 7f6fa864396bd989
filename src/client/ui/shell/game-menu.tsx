import './game-menu.css';
import { useEffect, useState } from 'preact/hooks';
import { languages } from '../../../content/words/language.ts';
import { useDesk, useGame } from '../desk-context.ts';

const Volume = () => {
  const { sound, words } = useDesk();
  const { frame } = words.value.screen.play;
  const [{ muted, volume }, setPreferences] = useState(sound.preferences());
  useEffect(() => sound.onChange(() => setPreferences(sound.preferences())), [sound]);
  return (
    <>
      <label class="menu-line">
        <input type="checkbox" checked={!muted} onChange={(event) => sound.setMuted(!event.currentTarget.checked)} />
        {frame.sound}
      </label>
      <label class="menu-line">
        {frame.volume}
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={volume}
          disabled={muted}
          onInput={(event) => sound.setVolume(event.currentTarget.valueAsNumber)}
        />
      </label>
    </>
  );
};

const Languages = () => {
  const desk = useDesk();
  const { languages: names } = desk.words.value.screen.story.title;
  return (
    <fieldset class="menu-line">
      <legend class="unseen">{desk.words.value.screen.play.frame.languageName}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={desk.language.value === language}
          onClick={() => void desk.setLanguage(language)}
        >
          {names[language]}
        </button>
      ))}
    </fieldset>
  );
};

/** Sound, language and the way out. The game itself is saved at every step. */
export const GameMenu = () => {
  const { words, screen } = useDesk();
  const { opponent } = useGame().view;
  const { play, story } = words.value.screen;
  const { frame } = play;
  const { setup, between } = story;
  return (
    <>
      <button type="button" class="menu-button" popovertarget="game-menu" aria-label={frame.menu}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path d="M4 7h16M4 12h16M4 17h16" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>
      </button>
      <div id="game-menu" class="game-menu" popover="auto">
        <p class="menu-opponent">
          <small>{setup.opponentLegend}</small>
          {[setup.personas[opponent.persona], setup.levels[opponent.level]].join(between)}
        </p>
        <Languages />
        <Volume />
        <p class="menu-note">{frame.saved}</p>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            screen.value = 'about';
          }}
        >
          {story.title.about}
        </button>
        <button
          type="button"
          class="button outline"
          onClick={() => {
            screen.value = 'title';
          }}
        >
          {frame.leave}
        </button>
      </div>
    </>
  );
};
