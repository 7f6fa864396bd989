import { leverOf } from '../../../core/game/index.ts';
import { useDesk } from '../desk-context.ts';

/** A lever and an option in words, ready to go into a sentence. */
export interface SpokenMove extends Readonly<Record<string, string>> {
  readonly lever: string;
  readonly option: string;
}

/** Put the scenario's ids into the words of the language spoken. */
export const useSpoken = () => {
  const { words, rules } = useDesk();
  const { scenario } = words.value;
  return {
    move(lever: string, option: number): SpokenMove {
      const spoken = scenario.levers[lever];
      const id = leverOf(rules.scenario, lever)?.options[option]?.id ?? '';
      return { lever: spoken?.name ?? lever, option: spoken?.options[id]?.label ?? id };
    },
    issue: (index: number): string => scenario.issues[rules.scenario.issues[index]?.id ?? '']?.title ?? '',
    issueById: (id: string): string => scenario.issues[id]?.title ?? id,
    article(index: number, option: number): { readonly label: string; readonly text: string } {
      const issue = rules.scenario.issues[index];
      const spoken = scenario.issues[issue?.id ?? '']?.options[issue?.options[option]?.id ?? ''];
      return spoken ?? { label: '', text: '' };
    },
  };
};
