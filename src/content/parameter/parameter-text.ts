import type { Parameter } from '../../schema/parameter.ts';

/** What is said of a coefficient beside its numbers. */
export type ParameterText = Omit<Parameter, 'central' | 'low' | 'high'>;
