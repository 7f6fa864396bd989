import { useDesk, useGame } from '../desk-context.ts';
import { writeMove } from '../format.ts';
import type { Scope } from './lever-effect.ts';

/** Write a difference from where a series stands now, signed, as its moves are told. */
export const useWriteEffect = (): ((effect: Pick<Scope, 'series'>, difference: number) => string) => {
  const { words } = useDesk();
  const { series: now } = useGame().view.observation;
  return ({ series }, difference) => writeMove(words.value, series, now[series], now[series] + difference);
};
