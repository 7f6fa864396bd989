import { signal } from '@preact/signals';
import { scenarios } from '../content/catalogue.ts';
import { parameterValues } from '../content/parameter-values.ts';
import { presets } from '../content/presets.ts';
import { type Language, languages } from '../content/words/language.ts';
import { loadWords } from '../content/words/load.ts';
import { makeRules, type Rules } from '../core/game/index.ts';
import { createSound } from './audio/sound.ts';
import { SAVE_KEY } from './session/save-shelf.ts';
import { type Resumed, type Session, type SessionView, startSession } from './session/session.ts';
import { openSharedGame } from './session/shared-game.ts';
import { browserStorage, openShelf } from './session/shelf.ts';
import { stagePort } from './stage-port.ts';
import { MODEL_MARK } from './ui/model/mark.ts';
import { mountDesk } from './ui/mount.tsx';
import type { Desk, Screen } from './ui/ports.ts';
import { CODE_MARK, codeIn } from './ui/story/code-in.ts';

const LANGUAGE_KEY = 'bargaining-chip.language';
const FIRST_SCENARIO = 'jun-2025';

const shelf = openShelf();
const rulesById = new Map<string, Rules>();

/** The rules of a shipped scenario; made once each. */
const rulesOf = (id: string): Rules | undefined => {
  const known = rulesById.get(id);
  if (known) return known;
  const scenario = scenarios.get(id);
  if (!scenario) return undefined;
  const rules = makeRules(scenario, presets[scenario.preset], parameterValues);
  rulesById.set(id, rules);
  return rules;
};

const isLanguage = (text: string | null): text is Language => languages.some((language) => language === text);

/** The language asked for in the address, else the one last chosen, else the browser's. */
const firstLanguage = (): Language => {
  const asked = new URLSearchParams(location.search).get('lang') ?? shelf.getItem(LANGUAGE_KEY);
  if (isLanguage(asked)) return asked;
  return navigator.language.startsWith('ja') ? 'ja' : 'en';
};

const keepLanguage = (language: Language): void => {
  try {
    shelf.setItem(LANGUAGE_KEY, language);
  } catch {
    // A full shelf only means that the choice lasts until the page closes.
  }
};

const codeInAddress = (): string | null => (location.hash.startsWith(CODE_MARK) ? codeIn(location.hash) : null);

/** Look for a game in progress. What reads a save is fetched only where something has been saved. */
const lookForGame = async (): Promise<Resumed> => {
  try {
    if (shelf.getItem(SAVE_KEY) === null) return { kind: 'none' };
  } catch {
    return { kind: 'problem', problem: { code: 'save-not-kept' } };
  }
  const { resumeSession } = await import('./session/resume.ts');
  return resumeSession(rulesOf, shelf);
};

const openDesk = async (host: HTMLElement): Promise<void> => {
  const rules = rulesOf(FIRST_SCENARIO);
  if (!rules) throw new Error('the first scenario ships with the game');
  const language = signal<Language>(firstLanguage());
  const words = signal(await loadWords(language.value, FIRST_SCENARIO));
  const session = signal<Session | null>(null);
  const view = signal<SessionView | null>(null);
  const screen = signal<Screen>('title');
  const shared = signal<Desk['shared']['value']>(null);
  const sound = createSound(browserStorage(), new URL('audio/', document.baseURI).href);
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, () => void sound.unlock());
  const play = (next: Session): void => {
    session.value = next;
    view.value = next.view();
    next.subscribe(() => {
      view.value = next.view();
    });
    sound.ambience(true);
  };
  const resumed = await lookForGame();
  if (resumed.kind === 'session') play(resumed.session);
  const openCode = (code: string): void => {
    shared.value = openSharedGame(rulesOf, code);
    screen.value = 'shared';
  };
  const readAddress = (): void => {
    const code = codeInAddress();
    if (code !== null) openCode(code);
    else if (location.hash.startsWith(MODEL_MARK)) screen.value = 'model';
  };
  document.documentElement.lang = language.value;
  mountDesk(host, {
    rules,
    language,
    words,
    screen,
    view,
    session,
    resumed,
    shared,
    sound,
    stage: stagePort(rules, language, words, view, sound),
    async setLanguage(next) {
      words.value = await loadWords(next, FIRST_SCENARIO);
      language.value = next;
      keepLanguage(next);
      document.documentElement.lang = next;
    },
    start(choices) {
      play(startSession(rules, choices, shelf));
      screen.value = 'game';
    },
    openCode,
    linkTo: (code) => `${location.href.replace(/[?#].*$/, '')}${CODE_MARK}${code}`,
  });
  addEventListener('hashchange', readAddress);
  readAddress();
};

const host = document.getElementById('app');
if (host) await openDesk(host);
