import { afterEach, expect, test } from 'vitest';
import {
  changes,
  concede,
  concedeAll,
  dispute,
  disputed,
  markOf,
  numbersIn,
} from '../../../../src/client/ui/model/lab.ts';
import { centralParameters } from '../../../../src/content/parameter/central-parameters.ts';

afterEach(concedeAll);

test('a disputed number takes the place of the model’s, and only that', () => {
  dispute('fx_tp', -12);
  expect(disputed.value).toEqual({ ...centralParameters, fx_tp: -12 });
  concede('fx_tp');
  expect(disputed.value).toEqual(centralParameters);
});

test('the model’s own value is no dispute', () => {
  dispute('fx_tp', -12);
  dispute('fx_tp', centralParameters.fx_tp);
  expect(changes.value.size).toBe(0);
});

test('a link brings the same numbers', () => {
  dispute('fx_tp', -12.5);
  dispute('ust_flow_bp_per_100bn', 1e-7);
  expect(numbersIn(markOf(changes.value))).toEqual(changes.value);
  expect(markOf(new Map())).toBe('#model');
});

test.each([
  '#model',
  '#model?',
  '#model?nonsense=1',
  '#model?fx_tp=',
  '#model?fx_tp=much',
  '#model?fx_tp=Infinity',
  '#model?toString=1',
])('%s disputes nothing', (mark) => {
  expect(numbersIn(mark).size).toBe(0);
});
