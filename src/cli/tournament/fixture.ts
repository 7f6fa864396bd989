import type { Fixture } from './bout.ts';

/**
 * Every ordered pair of policies with a seed, then all again with the next seed: the first `count` of them. As many
 * games as there are policies seat each of them once on either side.
 */
export const roundRobin = (policies: readonly string[], seed: number, count: number): readonly Fixture[] => {
  const { length } = policies;
  return Array.from({ length: count }, (_, game): Fixture => {
    const us = game % length;
    const japan = (us + Math.floor(game / length)) % length;
    const cycle = Math.floor(game / length ** 2);
    return { us: policies[us] ?? '', japan: policies[japan] ?? '', seed: (seed + cycle) >>> 0 };
  });
};

/**
 * Pairs of policies drawn evenly, each pair also with its sides changed on the same seed: whatever favours one side
 * is the scenario's doing. Every policy also meets itself.
 */
export const mirrored = (policies: readonly string[], seed: number, count: number): readonly Fixture[] => {
  const { length } = policies;
  return Array.from({ length: count }, (_, game): Fixture => {
    const meeting = Math.floor(game / 2);
    const first = policies[meeting % length] ?? '';
    const second = policies[(meeting + Math.floor(meeting / length)) % length] ?? '';
    const pair = game % 2 === 0 ? { us: first, japan: second } : { us: second, japan: first };
    return { ...pair, seed: (seed + meeting) >>> 0 };
  });
};
