import { expect, test } from 'vitest';
import { pacificMap } from '../../../src/client/stage/pacific-map.ts';
import { projectPacific } from './support/project-pacific.ts';

test('the committed map is what Natural Earth projects to', async () => {
  await expect(projectPacific()).toMatchFileSnapshot('../../../src/client/stage/pacific-map.ts');
});

test('the map fits its budget of 25 kB', () => {
  expect(projectPacific().length).toBeLessThan(25_000);
});

test('Japan lies west and the United States east of the middle of the ocean', () => {
  const { tokyo, midOcean, losAngeles, washington } = pacificMap.places;
  expect(tokyo[0]).toBeLessThan(midOcean[0]);
  expect(midOcean[0]).toBeLessThan(losAngeles[0]);
  expect(losAngeles[0]).toBeLessThan(washington[0]);
});
