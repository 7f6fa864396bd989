import { posix } from 'node:path';
import type { SourceFile, SourceTree, SyntaxNode } from './source-tree.ts';
import { isSyntaxNode, lineOf, walk } from './source-tree.ts';

/** One import, of whatever form: static, re-export, dynamic, `import()` type, worker or asset by `new URL`. */
export interface Edge {
  readonly from: string;
  readonly line: number;
  /** As written, without a query. */
  readonly specifier: string;
  /** Path in the tree, or undefined for a package. */
  readonly target: string | undefined;
  readonly isType: boolean;
}

const literal = (node: unknown): string | undefined =>
  isSyntaxNode(node) && typeof node.value === 'string' ? node.value : undefined;

const isTypeOnly = (node: SyntaxNode): boolean => {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers : [];
  return specifiers.length > 0 && specifiers.every((s) => s.importKind === 'type' || s.exportKind === 'type');
};

const isImportMeta = (node: unknown, property: string): boolean =>
  isSyntaxNode(node) &&
  isSyntaxNode(node.object) &&
  node.object.type === 'MetaProperty' &&
  isSyntaxNode(node.property) &&
  node.property.name === property;

/** The address in `new URL('./worker.ts', import.meta.url)`; a folder is no import. */
const urlOfModule = (node: SyntaxNode): string | undefined => {
  const [address, base] = Array.isArray(node.arguments) ? node.arguments : [];
  const isOfModule = isSyntaxNode(node.callee) && node.callee.name === 'URL' && isImportMeta(base, 'url');
  const path = literal(address) ?? '';
  return isOfModule && (path === '' || /\.\w+$/.test(path)) ? path : undefined;
};

/** What a node imports, if it imports; "" if the address is computed. */
const imported = (node: SyntaxNode): string | undefined => {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return isSyntaxNode(node.source) ? literal(node.source) : undefined;
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node.source) ?? '';
    case 'CallExpression':
      return isImportMeta(node.callee, 'glob') ? '' : undefined;
    case 'NewExpression':
      return urlOfModule(node);
    default:
      return undefined;
  }
};

const edgesOf = (file: SourceFile): Edge[] => {
  const edges: Edge[] = [];
  walk(file.program, (node) => {
    const specifier = imported(node)?.replace(/\?.*$/, '');
    if (specifier === undefined) return;
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : undefined;
    edges.push({ from: file.path, line: lineOf(file, node), specifier, target, isType: isTypeOnly(node) });
  });
  return edges;
};

/** Every import of every file. */
export const importGraph = (tree: SourceTree): Edge[] => [...tree.values()].flatMap(edgesOf);

/** Shortest import cycles, one for each file that can reach itself, each as the files passed through. */
export const importCycles = (edges: readonly Edge[]): string[][] => {
  const next = Map.groupBy(edges, (edge) => edge.from);
  const shortestCycle = (start: string): string[] | undefined => {
    const paths: string[][] = [[start]];
    const seen = new Set<string>();
    for (const path of paths) {
      for (const { target } of next.get(path.at(-1) ?? '') ?? []) {
        if (target === start) return [...path, start];
        if (target === undefined || seen.has(target)) continue;
        seen.add(target);
        paths.push([...path, target]);
      }
    }
    return undefined;
  };
  return [...next.keys()].map(shortestCycle).filter((cycle) => cycle !== undefined);
};
