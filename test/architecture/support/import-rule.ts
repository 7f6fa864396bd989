import { posix } from 'node:path';
import type { Fault } from './fault.ts';
import { isWithin } from './fault.ts';
import type { Edge } from './import-graph.ts';
import { importCycles, importGraph } from './import-graph.ts';
import type { Row } from './import-table.ts';
import type { SourceTree } from './source-tree.ts';
import { isTypeScript } from './source-tree.ts';

const standsIn = (path: string, place: string): boolean =>
  place.endsWith('/*') ? posix.dirname(path) === place.slice(0, -2) : isWithin(path, place);

const rowOf = (path: string, table: readonly Row[]): Row | undefined =>
  table.filter((row) => standsIn(path, row.place)).sort((a, b) => b.place.length - a.place.length)[0];

const isPackageAllowed = (specifier: string, row: Row): boolean =>
  row.packages.some((name) => specifier === name || (/[/:]$/.test(name) && specifier.startsWith(name)));

const edgeFault = (edge: Edge, tree: SourceTree, row: Row): string | undefined => {
  if (edge.specifier === '') return 'imports an address that is computed';
  if (edge.target === undefined) {
    return isPackageAllowed(edge.specifier, row) ? undefined : `${row.place} may not import ${edge.specifier}`;
  }
  const { target } = edge;
  if (!tree.has(target)) return `imports ${edge.specifier}, which is not there`;
  const allowed = [row.place, ...row.mayImport, ...(edge.isType ? row.mayImportTypes : [])];
  if (allowed.some((place) => standsIn(target, place))) return undefined;
  return `${row.place} may not import ${edge.isType ? 'types of ' : ''}${target}`;
};

/** Imports that the table does not allow, and files that stand in none of its rows. */
export const tableFaults = (tree: SourceTree, table: readonly Row[]): Fault[] => [
  ...[...tree.keys()].filter((path) => isTypeScript(path) && !rowOf(path, table)).map((path) => `${path}:1: in no row`),
  ...importGraph(tree).flatMap((edge) => {
    const row = rowOf(edge.from, table);
    const message = row && edgeFault(edge, tree, row);
    return message ? [`${edge.from}:${edge.line}: ${message}`] : [];
  }),
];

export const cycleFaults = (tree: SourceTree): Fault[] =>
  importCycles(importGraph(tree)).map((cycle) => `${cycle[0]}:1: imports itself: ${cycle.join(' → ')}`);
