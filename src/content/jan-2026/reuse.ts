import type { Issue, Lever } from '../../schema/scenario.ts';

const found = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`nothing called ${id} to reuse`);
  return item;
};

/** A lever of 2025–26 as it stands here: opened elsewhere, or with other options. */
export const leverFrom = (levers: readonly Lever[], id: string, change: Partial<Lever>): Lever => ({
  ...found(levers, id),
  ...change,
});

/** An article of 2025–26, unchanged. */
export const issueFrom = (issues: readonly Issue[], id: string): Issue => found(issues, id);
