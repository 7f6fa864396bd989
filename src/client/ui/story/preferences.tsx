import { useEffect, useState } from 'preact/hooks';
import { languages } from '../../../content/words/language.ts';
import { useDesk } from '../desk-context.ts';

const LanguageSwitch = () => {
  const desk = useDesk();
  const { title } = desk.words.value.screen.story;
  return (
    <fieldset class="language-switch">
      <legend class="unseen">{title.language}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={desk.language.value === language}
          onClick={() => void desk.setLanguage(language)}
        >
          {title.languages[language]}
        </button>
      ))}
    </fieldset>
  );
};

const SoundSwitch = () => {
  const { sound, words } = useDesk();
  const { title } = words.value.screen.story;
  const [{ muted, volume }, setPreferences] = useState(sound.preferences());
  useEffect(() => sound.onChange(() => setPreferences(sound.preferences())), [sound]);
  return (
    <div class="sound-switch">
      <label class="check">
        <input type="checkbox" checked={!muted} onChange={(event) => sound.setMuted(!event.currentTarget.checked)} />
        {title.soundOn}
      </label>
      <label class="volume">
        <span class="unseen">{title.volume}</span>
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
    </div>
  );
};

/** Language and sound, on the title screen. */
export const Preferences = () => (
  <>
    <SoundSwitch />
    <LanguageSwitch />
  </>
);
