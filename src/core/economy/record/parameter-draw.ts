import type { Parameter, Parameters } from '../../../schema/parameter.ts';
import { drawUnit, type Stream } from '../../numeric/stream.ts';

/** A coefficient as numbers. */
export type ParameterValue = Pick<Parameter, 'id' | 'central' | 'low' | 'high'>;

/** The central value of every coefficient. */
export const centralOf = (table: readonly ParameterValue[]): Parameters =>
  Object.fromEntries(table.map(({ id, central }) => [id, central])) as Parameters;

/** Quantile of the triangular distribution on low..high with its mode at the central value, share in 0..1. */
const triangularQuantile = ({ low, central, high }: ParameterValue, share: number): number => {
  const width = high - low;
  if (width === 0) return central;
  return share * width < central - low
    ? low + Math.sqrt(share * width * (central - low))
    : high - Math.sqrt((1 - share) * width * (high - central));
};

/**
 * Draw a value for every coefficient from its range, independently, in the order of the
 * table. Triangular, because a range is three numbers: the ends are the outermost values
 * the literature or the record allows and the central value the likeliest, so that an end
 * is rare and a lopsided range stays lopsided; a uniform draw would call them equally likely.
 */
export const drawParameters = (
  table: readonly ParameterValue[],
  stream: Stream,
): readonly [parameters: Parameters, next: Stream] => {
  let next = stream;
  const entries = table.map((value) => {
    const [share, after] = drawUnit(next);
    next = after;
    return [value.id, triangularQuantile(value, share)];
  });
  return [Object.fromEntries(entries) as Parameters, next];
};
