import type { Fault } from './fault.ts';
import { filesIn, nodeFaults } from './fault.ts';
import type { SourceTree, SyntaxNode } from './source-tree.ts';
import { isSyntaxNode } from './source-tree.ts';

/** Exact in every engine. */
const EXACT_MATH = ['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'];

const IMPURE_NAMES = [
  ...['Date', 'Intl', 'Temporal', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['requestAnimationFrame', 'crypto', 'process', 'globalThis', 'window', 'self', 'document', 'navigator', 'fetch'],
  ...['localStorage', 'sessionStorage', 'console', 'WeakRef', 'FinalizationRegistry', 'eval', 'Function'],
];

const isName = (node: SyntaxNode, field: string, parent: SyntaxNode): boolean =>
  node.type === 'Identifier' && !((field === 'property' || field === 'key') && parent.computed === false);

const isExactMath = (field: string, parent: SyntaxNode): boolean =>
  parent.type === 'MemberExpression' &&
  field === 'object' &&
  parent.computed === false &&
  isSyntaxNode(parent.property) &&
  EXACT_MATH.includes(String(parent.property.name));

const impurity = (node: SyntaxNode, field: string, parent: SyntaxNode): string | undefined => {
  const name = String(node.name);
  if (node.operator === '**' || node.operator === '**=') return '** differs between engines';
  if (isName(node, field, parent)) {
    if (name === 'Math' && !isExactMath(field, parent)) return `Math may be used for ${EXACT_MATH.join(', ')}`;
    if (IMPURE_NAMES.includes(name)) return `${name} is not pure`;
  }
  if (node.type === 'Identifier' && field === 'property' && /^(toLocale|localeCompare$)/.test(name)) {
    return `${name} depends on the locale`;
  }
  return undefined;
};

/** Clocks, locales, unseeded draws and inexact arithmetic in the core. */
export const purityFaults = (tree: SourceTree): Fault[] => nodeFaults(filesIn(tree, 'core'), impurity);

const TIMED = ['after', 'invoke', 'delay', 'delays'];

/** Time or effects of its own in the statechart: `after`, `invoke`, `delay`, and everything impure. */
export const chartFaults = (tree: SourceTree): Fault[] =>
  nodeFaults(filesIn(tree, 'statechart'), (node, field, parent) => {
    const key = isSyntaxNode(node.key) ? String(node.key.name ?? node.key.value) : '';
    if (node.type === 'Property' && TIMED.includes(key)) return `the chart has "${key}"; time arrives as an event`;
    return impurity(node, field, parent);
  });
