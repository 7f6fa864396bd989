import { expect, test } from 'vitest';
import { formulaPieces } from '../../../../src/client/ui/model/formula-piece.ts';
import { equations } from '../../../../src/content/equations.ts';
import { centralParameters } from '../../../../src/content/parameter/central-parameters.ts';
import { equations as english } from '../../../../src/content/words/en/screen/model/equations.ts';

const written = (line: string): string =>
  formulaPieces(line, centralParameters)
    .map((piece) => (piece.kind === 'term' ? `${piece.isIndex ? '_' : ''}${english.terms[piece.term]}` : piece.text))
    .join('');

test('coefficients and terms stand in their slots', () => {
  expect(written('φ[goods] = {tar_pt_border}')).toBe('φ_goods = 0.93');
  expect(written('D = {dsir_bp_per_pp} Δ[debt]')).toBe('D = 2 Δdebt');
});

test('a plus before a negative coefficient becomes its sign', () => {
  expect(written('a + {fx_tp} b')).toBe('a − 5 b');
  expect(written('{fx_tp} b + {fx_spread}')).toBe('−5 b + 6');
});

test.each(equations)('every slot of $id names a coefficient or a term', ({ lines }) => {
  for (const piece of lines.flatMap((line) => formulaPieces(line, centralParameters))) {
    if (piece.kind === 'coefficient') expect(centralParameters[piece.id]).toBeTypeOf('number');
    if (piece.kind === 'term') expect(english.terms[piece.term]).toBeTypeOf('string');
    if (piece.kind === 'symbols') expect(piece.text).not.toMatch(/[{}[\]]/);
  }
});
