import type { Words } from '../../../content/words/words.ts';
import { leverOf } from '../../../core/game/index.ts';
import type { Scenario } from '../../../schema/scenario.ts';

/** Names of a lever and of one of its options; empty where the scenario has none. */
export const nameOption = (
  words: Words,
  scenario: Scenario,
  lever: string,
  option: number,
): { readonly lever: string; readonly option: string } => {
  const text = words.scenario.levers[lever];
  const id = leverOf(scenario, lever)?.options[option]?.id;
  return { lever: text?.name ?? '', option: (id !== undefined && text?.options[id]?.label) || '' };
};
