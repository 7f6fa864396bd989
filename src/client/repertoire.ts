import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { loadScenario } from '../content/load-scenario.ts';
import { parameterValues } from '../content/parameter/parameter-values.ts';
import { presets } from '../content/presets.ts';
import { isScenarioId } from '../content/scenario-id.ts';
import type { Language } from '../content/words/language.ts';
import { loadFirstWords, loadWords } from '../content/words/load.ts';
import type { Words } from '../content/words/words.ts';
import { makeRules, type Rules } from '../core/game/index.ts';

const made = new Map<string, Rules>();

/** The rules of a shipped scenario, fetched and made once; undefined if none has that id. Rejects if it cannot be fetched. */
export const loadRules = async (id: string): Promise<Rules | undefined> => {
  const scenario = made.has(id) ? undefined : await loadScenario(id);
  if (scenario) made.set(id, makeRules(scenario, presets[scenario.preset], parameterValues));
  return made.get(id);
};

/** What to go over to; what is left out stays. */
export interface Wish {
  readonly scenario?: string | undefined;
  readonly language?: Language;
}

/** The scenario on show: its rules and its words, which change together once both have come. */
export interface Repertoire {
  readonly rules: ReadonlySignal<Rules>;
  readonly words: ReadonlySignal<Words>;
  readonly language: ReadonlySignal<Language>;
  /** Go over, doing `also` in the same moment. Wishes are met one after another; rejects if something cannot be fetched. */
  show(wish: Wish, also?: () => void): Promise<void>;
  /** Fetch what is said after the first decision; resolves at once if it is there. */
  complete(): Promise<void>;
}

interface OnShow {
  readonly rules: Rules;
  readonly words: Words;
  readonly language: Language;
}

const load = async (scenario: string, language: Language, speak = loadWords): Promise<OnShow> => {
  if (!isScenarioId(scenario)) throw new Error('only a shipped scenario is put on show');
  const [rules, words] = await Promise.all([loadRules(scenario), speak(language, scenario)]);
  if (!rules) throw new Error('every scenario that has an id ships with the game');
  return { rules, words, language };
};

/** Open on one shipped scenario in one language, with no more words than the first decision needs. */
export const openRepertoire = async (first: string, opening: Language): Promise<Repertoire> => {
  const onShow = signal(await load(first, opening, loadFirstWords));
  let isWhole = false;
  let last: Promise<unknown> = Promise.resolve();
  const goOver = async (wish: Wish, also?: () => void): Promise<void> => {
    const { rules, language: spoken } = onShow.value;
    const next = await load(wish.scenario ?? rules.scenario.id, wish.language ?? spoken);
    isWhole = true;
    batch(() => {
      onShow.value = next;
      also?.();
    });
  };
  const show = (wish: Wish, also?: () => void): Promise<void> => {
    const done = last.then(() => goOver(wish, also));
    last = done.catch(() => undefined);
    return done;
  };
  return {
    rules: computed(() => onShow.value.rules),
    words: computed(() => onShow.value.words),
    language: computed(() => onShow.value.language),
    show,
    complete: async () => (isWhole ? undefined : show({})),
  };
};
