import type { TermId } from '../../../content/equations.ts';
import type { Parameters } from '../../../schema/parameter.ts';
import type { ParameterId } from '../../../schema/parameter-id.ts';
import { write } from './write.ts';

/** A piece of an equation: symbols, a word, or a coefficient. A word that follows a symbol at once is its index. */
export type FormulaPiece =
  | { readonly kind: 'symbols'; readonly text: string }
  | { readonly kind: 'term'; readonly term: TermId; readonly isIndex: boolean }
  | { readonly kind: 'coefficient'; readonly id: ParameterId; readonly text: string };

/** Take a line apart at its slots. A plus before a negative coefficient becomes its sign. */
export const formulaPieces = (line: string, values: Parameters): readonly FormulaPiece[] => {
  const pieces: FormulaPiece[] = [];
  let before = '';
  for (const part of line.split(/(\{\w+\}|\[\w+\])/)) {
    const id = part.slice(1, -1);
    if (part.startsWith('{')) {
      const value = values[id as ParameterId];
      const isSubtracted = value < 0 && before.endsWith('+ ');
      if (isSubtracted) pieces.splice(-1, 1, { kind: 'symbols', text: `${before.slice(0, -2)}− ` });
      pieces.push({ kind: 'coefficient', id: id as ParameterId, text: write(isSubtracted ? -value : value) });
    } else if (part.startsWith('['))
      pieces.push({ kind: 'term', term: id as TermId, isIndex: /(?!Δ)\p{L}$/u.test(before) });
    else if (part !== '') pieces.push({ kind: 'symbols', text: part });
    before = part;
  }
  return pieces;
};
