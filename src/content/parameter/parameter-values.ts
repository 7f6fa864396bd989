import type { Parameter } from '../../schema/parameter.ts';
import type { ParameterId } from '../../schema/parameter-id.ts';
import { centralParameters } from './central-parameters.ts';
import { parameterRanges } from './parameter-ranges.ts';

const ids = Object.keys(centralParameters) as ParameterId[];

/** Every coefficient as numbers: all that play needs. */
export const parameterValues: readonly Pick<Parameter, 'id' | 'central' | 'low' | 'high'>[] = ids.map((id) => ({
  id,
  central: centralParameters[id],
  low: parameterRanges[id][0],
  high: parameterRanges[id][1],
}));
