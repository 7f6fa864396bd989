import type { SourceFile, SourceTree, SyntaxNode } from './source-tree.ts';
import { lineOf, walk } from './source-tree.ts';

/** A breach of a rule of the house, as "path:line: what is wrong". */
export type Fault = string;

export const faultAt = (file: SourceFile, node: { readonly start: number }, message: string): Fault =>
  `${file.path}:${lineOf(file, node)}: ${message}`;

export const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

export const filesIn = (tree: SourceTree, place: string): SourceFile[] =>
  [...tree.values()].filter((file) => isWithin(file.path, place));

/** Ask of every node of some files what is wrong with it. */
export const nodeFaults = (
  files: readonly SourceFile[],
  check: (node: SyntaxNode, field: string, parent: SyntaxNode) => string | undefined,
): Fault[] =>
  files.flatMap((file) => {
    const faults: Fault[] = [];
    walk(file.program, (node, field, parent) => {
      const message = check(node, field, parent);
      if (message) faults.push(faultAt(file, node, message));
    });
    return faults;
  });
