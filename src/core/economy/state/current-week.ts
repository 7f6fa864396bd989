import type { Parameters } from '../../../schema/parameter.ts';
import type { Draft, EconomyState } from './economy-state.ts';
import type { Impulse } from './impulse.ts';
import type { WeekNoise } from './noise.ts';
import type { Retention } from './retention.ts';

/** What every equation block works on: last week's state, this week's news, and the draft it writes to. */
export type Week = {
  readonly draft: Draft;
  readonly previous: EconomyState;
  readonly impulse: Readonly<Impulse>;
  readonly noise: WeekNoise;
  readonly parameters: Parameters;
  readonly retention: Retention;
};
