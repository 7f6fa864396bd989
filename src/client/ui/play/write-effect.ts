import { useDesk, useGame } from '../desk-context.ts';
import { printOf } from '../story/cause-unit.ts';
import type { Scope } from './lever-effect.ts';

/** Write a difference from where a series stands now, signed, to the decimals in which its causes are told later. */
export const useWriteEffect = (): ((effect: Pick<Scope, 'series'>, difference: number) => string) => {
  const { words } = useDesk();
  const { series: now } = useGame().view.observation;
  return ({ series }, difference) => {
    const { factor, write } = printOf(words.value, series, now[series]);
    return write(difference * factor);
  };
};
