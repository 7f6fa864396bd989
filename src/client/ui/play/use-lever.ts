import type { Lever } from '../../../schema/scenario.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { standingOption } from './lever-effect.ts';

/** A lever as its controls need it. */
export interface LeverInHand {
  /** The option chosen: drafted, else in force. */
  readonly option: number;
  readonly inForce: number;
  readonly isOpen: boolean;
  label(option: number): string;
  set(option: number): void;
}

/** Take a lever in hand: where it stands, what its options are called, how to move it. */
export const useLever = (lever: Lever): LeverInHand => {
  const { words, rules } = useDesk();
  const { view, session } = useGame();
  const spoken = words.value.scenario.levers[lever.id];
  const seat = lever.offices[0];
  return {
    option: standingOption(rules, view.observation, lever.id),
    inForce: view.observation.levers[lever.id] ?? lever.initial,
    isOpen: view.readiness[view.side] === 'drafting',
    label: (option) => spoken?.options[lever.options[option]?.id ?? '']?.label ?? '',
    set: (option) => {
      if (seat) session.give({ type: 'lever.set', seat, lever: lever.id, option });
    },
  };
};
