import { computed, signal } from '@preact/signals';
import type { ExperimentId } from '../../../content/experiments.ts';
import { centralParameters } from '../../../content/parameter/central-parameters.ts';
import type { Parameters } from '../../../schema/parameter.ts';
import type { ParameterId } from '../../../schema/parameter-id.ts';
import { MODEL_MARK } from './mark.ts';

const isParameterId = (id: string): id is ParameterId => Object.hasOwn(centralParameters, id);

/** The numbers the reader disputes, by coefficient. */
export const changes = signal<ReadonlyMap<ParameterId, number>>(new Map());

export const chosen = signal<ParameterId>('ust_flow_bp_per_100bn');

export const experiment = signal<ExperimentId>('treasurySale');

/** The model's numbers with the reader's in place. */
export const disputed = computed<Parameters>(() => ({ ...centralParameters, ...Object.fromEntries(changes.value) }));

/** Put a coefficient elsewhere; at the model's own value it counts as unchanged. */
export const dispute = (id: ParameterId, value: number): void => {
  const next = new Map(changes.value);
  if (value === centralParameters[id]) next.delete(id);
  else next.set(id, value);
  changes.value = next;
};

export const concede = (id: ParameterId): void => dispute(id, centralParameters[id]);

export const concedeAll = (): void => {
  changes.value = new Map();
};

/** The fragment that opens the page with these numbers. */
export const markOf = (numbers: ReadonlyMap<ParameterId, number>): string => {
  const query = new URLSearchParams([...numbers].map(([id, value]) => [id, String(value)]));
  return numbers.size === 0 ? MODEL_MARK : `${MODEL_MARK}?${query}`;
};

/** The numbers in a fragment; what is no coefficient or no number is left out. */
export const numbersIn = (mark: string): ReadonlyMap<ParameterId, number> => {
  const numbers = new Map<ParameterId, number>();
  for (const [id, text] of new URLSearchParams(mark.slice(MODEL_MARK.length))) {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (isParameterId(id) && Number.isFinite(value)) numbers.set(id, value);
  }
  return numbers;
};
