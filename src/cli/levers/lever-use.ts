import type { Rules } from '../../core/game/index.ts';
import type { Lever } from '../../schema/scenario.ts';
import { type Policy, playSilently, type Standoff } from './silent-game.ts';

/** The games in which every use of a lever is played out. */
export const SEEDS = [1, 2];

const roundsOf = ({ rounds }: Rules['scenario']): readonly number[] => [
  ...new Set([1, Math.ceil(rounds / 2), Math.max(1, rounds - 1)]),
];

/** One way to use a lever, and what it leaves. */
export interface Use {
  readonly option: string | null;
  readonly everyRound: boolean;
  /** By round, then seed. */
  readonly outcomes: readonly (readonly Standoff[])[];
}

const isMovedByLaw = (rules: Rules, lever: Lever): boolean =>
  rules.scenario.calendar.some(({ bindings }) => bindings.some((binding) => binding.lever === lever.id));

/** Every way to use a lever, played out. */
export const usesOf = (rules: Rules, lever: Lever, idle: readonly Standoff[]): readonly Use[] => {
  const rounds = roundsOf(rules.scenario);
  const played = (option: number, everyRound: boolean): Use => ({
    option: lever.options[option]?.id ?? null,
    everyRound,
    outcomes: rounds.map((from) => {
      const policy: Policy = (round) =>
        round === from || (everyRound && round > from) ? [{ lever: lever.id, option }] : [];
      return SEEDS.map((seed) => playSilently(rules, seed, policy));
    }),
  });
  const options = lever.options.flatMap((_, option) =>
    option !== lever.initial || isMovedByLaw(rules, lever) ? [option] : [],
  );
  return [
    { option: null, everyRound: false, outcomes: rounds.map(() => idle) },
    ...options.flatMap((option) =>
      lever.kind === 'action' ? [played(option, false), played(option, true)] : [played(option, false)],
    ),
  ];
};
