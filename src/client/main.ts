import { batch, effect, type Signal, signal } from '@preact/signals';
import { defaultScenario } from '../content/scenario-id.ts';
import { createSound, type Sound } from './audio/sound.ts';
import { addressIn, firstLanguage, keepLanguage } from './language-choice.ts';
import { loadRules, openRepertoire, type Repertoire } from './repertoire.ts';
import { seatOpponent } from './session/opponent-seat.ts';
import { SAVE_KEY } from './session/save-shelf.ts';
import { type Resumed, type Session, startSession } from './session/session.ts';
import type { SessionView } from './session/session-view.ts';
import { browserStorage, openShelf } from './session/shelf.ts';
import { stagePort } from './stage-port.ts';
import { MODEL_MARK } from './ui/model/mark.ts';
import { mountDesk } from './ui/mount.tsx';
import { pageTitle } from './ui/page-title.ts';
import type { Desk, Screen } from './ui/ports.ts';
import { CODE_MARK, codeIn } from './ui/story/code-in.ts';

const shelf = openShelf();

const codeInAddress = (): string | null => (location.hash.startsWith(CODE_MARK) ? codeIn(location.hash) : null);

/** Look for a game in progress. What reads a save is fetched only where something has been saved. */
const lookForGame = async (): Promise<Resumed> => {
  try {
    if (shelf.getItem(SAVE_KEY) === null) return { kind: 'none' };
  } catch {
    return { kind: 'problem', problem: { code: 'save-not-kept' } };
  }
  const { resumeSession } = await import('./session/resume.ts');
  return resumeSession(loadRules, shelf, seatOpponent);
};

/** Which scenario the page opens on. */
const firstScenario = (resumed: Resumed): string =>
  resumed.kind === 'session' ? resumed.session.view().scenario : defaultScenario;

/** The game in progress, with a view of it that keeps up. */
const openGame = (sound: Sound) => {
  const session = signal<Session | null>(null);
  const view = signal<SessionView | null>(null);
  const play = (next: Session): void => {
    session.value?.close();
    session.value = next;
    view.value = next.view();
    next.subscribe(() => {
      view.value = next.view();
    });
    sound.ambience(true);
  };
  return { session, view, play };
};

/** The shared game on show, and how a code becomes one. */
const openShared = (repertoire: Repertoire, screen: Signal<Screen>) => {
  const shared = signal<Desk['shared']['value']>(null);
  const present = (next: Desk['shared']['value']): void =>
    batch(() => {
      shared.value = next;
      screen.value = 'shared';
    });
  const openCode = async (code: string): Promise<void> => {
    try {
      const { openSharedGame } = await import('./session/shared-game.ts');
      const opened = await openSharedGame(loadRules, code);
      if (opened.kind === 'problem') present(opened);
      else await repertoire.show({ scenario: opened.rules.scenario.id }, () => present(opened));
    } catch {
      present({ kind: 'problem', problem: { code: 'scenario-not-fetched' } });
    }
  };
  return { shared, openCode };
};

const openDesk = async (host: HTMLElement): Promise<void> => {
  const sound = createSound(browserStorage(), new URL('audio/', document.baseURI).href);
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, () => void sound.unlock());
  const resumed = await lookForGame();
  const opening = firstLanguage(location.search, shelf, navigator.language);
  const repertoire = await openRepertoire(firstScenario(resumed), opening);
  if (resumed.kind === 'session') await repertoire.complete();
  const { rules, words, language } = repertoire;
  const screen = signal<Screen>('title');
  const { session, view, play } = openGame(sound);
  if (resumed.kind === 'session') play(resumed.session);
  const { shared, openCode } = openShared(repertoire, screen);
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = pageTitle(words.value, screen.value);
  });
  const readAddress = async (): Promise<void> => {
    const code = codeInAddress();
    if (code !== null) await openCode(code);
    else if (location.hash.startsWith(MODEL_MARK)) screen.value = 'model';
  };
  await readAddress();
  addEventListener('hashchange', readAddress);
  mountDesk(host, {
    get rules() {
      return rules.value;
    },
    language,
    words,
    screen,
    view,
    session,
    resumed,
    shared,
    sound,
    stage: stagePort(language, words, view, sound),
    complete: repertoire.complete,
    async setLanguage(next) {
      await repertoire.show({ language: next });
      keepLanguage(shelf, next);
      history.replaceState(history.state, '', addressIn(location.href, next));
    },
    pick: (scenario) => repertoire.show({ scenario }),
    start(choices) {
      play(startSession(rules.value, choices, shelf, seatOpponent));
      screen.value = 'game';
    },
    resume: () =>
      repertoire.show({ scenario: view.value?.scenario }, () => {
        screen.value = 'game';
      }),
    openCode,
    linkTo: (code) => `${location.href.replace(/[?#].*$/, '')}${CODE_MARK}${code}`,
  });
  // Ahead of need: what fails here is asked for again by the first screen that needs it.
  void repertoire.complete().catch(() => undefined);
};

const host = document.getElementById('app');
if (host) await openDesk(host);
