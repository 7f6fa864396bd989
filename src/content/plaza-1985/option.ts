import type { Issue } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';

/** One option of an article. */
export type Option = Issue['options'][number];
type Points = Option['points'];

/** Leave the article out. */
export const out: Option = { id: 'out', bindings: [], shocks: [], points: {} };

export const option = (id: string, points: Points, shocks: readonly Shock[] = []): Option => ({
  id,
  bindings: [],
  shocks: [...shocks],
  points,
});

/** An option that holds a lever where the article puts it. */
export const bound = (
  id: string,
  lever: string,
  leverOption: number,
  points: Points,
  shocks: readonly Shock[] = [],
): Option => ({ ...option(id, points, shocks), bindings: [{ lever, option: leverOption }] });
