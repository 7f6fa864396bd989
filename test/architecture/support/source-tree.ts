import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A syntax node as the parser gives it (ESTree with TypeScript). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface SourceFile {
  /** Path from the root of the tree, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly comments: readonly { readonly value: string; readonly start: number }[];
  readonly syntaxErrors: readonly string[];
}

/** Path → file; `program` is empty for what is not TypeScript. */
export type SourceTree = ReadonlyMap<string, SourceFile>;

export const isSyntaxNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const NOTHING: SyntaxNode = { type: 'Program', start: 0, body: [] };

export const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path);

const parseFile = (path: string, text: string): SourceFile => {
  if (!isTypeScript(path)) return { path, text, program: NOTHING, comments: [], syntaxErrors: [] };
  const { program, comments, errors } = parseSync(path, text);
  return {
    path,
    text,
    program: isSyntaxNode(program) ? program : NOTHING,
    comments,
    syntaxErrors: errors.map((error) => error.message),
  };
};

/** Parse a tree given as path → text. */
export const parseTree = (texts: Readonly<Record<string, string>>): SourceTree =>
  new Map(Object.entries(texts).map(([path, text]) => [path, parseFile(path, text)]));

/** Read and parse every file below a folder. */
export const readTree = (folder: string): SourceTree => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return parseTree(Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])));
};

export const lineOf = (file: SourceFile, node: { readonly start: number }): number =>
  file.text.slice(0, node.start).split('\n').length;

/** Call `visit` for a node and everything below it, with the field of the parent it stands in. */
export const walk = (
  node: SyntaxNode,
  visit: (node: SyntaxNode, field: string, parent: SyntaxNode) => void,
  field = '',
  parent: SyntaxNode = node,
): void => {
  visit(node, field, parent);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isSyntaxNode(child)) walk(child, visit, name, node);
  }
};
