import type { Observation } from '../../../core/game/index.ts';

type Taste = Observation['taste'];

/** A goal of the other side: its weight as published, and as it was. */
export interface Want {
  readonly goal: string;
  readonly guessed: number;
  readonly true: number;
}

/** The other side's goals, from the one held dearer than anyone knew to the one held less dear. */
export const wantsOf = (published: Taste, truth: Taste): readonly Want[] =>
  Object.keys(truth)
    .map((goal) => ({ goal, guessed: published[goal] ?? 0, true: truth[goal] ?? 0 }))
    .sort((a, b) => b.true / (b.guessed || 1) - a.true / (a.guessed || 1));
