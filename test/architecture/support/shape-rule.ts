import type { Fault } from './fault.ts';
import { faultAt, isWithin, nodeFaults } from './fault.ts';
import type { SourceFile, SourceTree } from './source-tree.ts';
import { isSyntaxNode, isTypeScript, walk } from './source-tree.ts';

const FACADES = ['core/game/index.ts'];

const importedNames = (file: SourceFile): Set<string> => {
  const names = new Set<string>();
  walk(file.program, (node) => {
    if (/^Import.*Specifier$/.test(node.type) && isSyntaxNode(node.local)) names.add(String(node.local.name));
  });
  return names;
};

/** Files other than the façade that export what they import. */
export const barrelFaults = (tree: SourceTree): Fault[] =>
  [...tree.values()]
    .filter((file) => !FACADES.includes(file.path))
    .flatMap((file) => {
      const names = importedNames(file);
      return nodeFaults([file], (node) => {
        const isRelay = /^Export(All|Named)Declaration$/.test(node.type) && isSyntaxNode(node.source);
        const isImported =
          node.type === 'ExportSpecifier' && isSyntaxNode(node.local) && names.has(String(node.local.name));
        return isRelay || isImported ? 'exports what it imports' : undefined;
      });
    });

/** `any`, and comments that silence the compiler or promise work. */
export const evasionFaults = (tree: SourceTree): Fault[] => [
  ...nodeFaults([...tree.values()], (node) => (node.type === 'TSAnyKeyword' ? 'any' : undefined)),
  ...[...tree.values()].flatMap((file) =>
    file.comments
      .filter((comment) =>
        /@ts-(ignore|nocheck|expect-error)|biome-ignore|\b(TODO|FIXME|XXX|HACK)\b/.test(comment.value),
      )
      .map((comment) => faultAt(file, comment, `comment "${comment.value.trim()}"`)),
  ),
];

const MOST_LINES = 300;

/** TypeScript files over 300 lines (content is data, and exempt) or named after no concept. */
export const fileFaults = (tree: SourceTree): Fault[] =>
  [...tree.values()]
    .filter((file) => isTypeScript(file.path))
    .flatMap((file) => {
      const lines = file.text.trimEnd().split('\n').length;
      const isLong = lines > MOST_LINES && !isWithin(file.path, 'content');
      const isVague = /(^|[-/])(utils?|helpers?|manager|misc|common|impl)[-./]/.test(file.path);
      return [
        ...(isLong ? [`${file.path}:${lines}: over ${MOST_LINES} lines`] : []),
        ...(isVague ? [`${file.path}:1: named after no concept`] : []),
      ];
    });

/** Files the parser could not read: every other rule is blind there. */
export const syntaxFaults = (tree: SourceTree): Fault[] =>
  [...tree.values()].flatMap((file) => file.syntaxErrors.map((message) => `${file.path}:1: ${message}`));
