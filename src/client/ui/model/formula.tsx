import './formula.css';
import type { ParameterId } from '../../../schema/parameter-id.ts';
import { type FormulaPiece, formulaPieces } from './formula-piece.ts';
import { changes, chosen, disputed } from './lab.ts';
import { nameOf } from './parameter-list.ts';
import { useModelWords } from './use-model-words.ts';

const Coefficient = ({ id, text, onPick }: { id: ParameterId; text: string; onPick: () => void }) => (
  <button
    type="button"
    class="coefficient"
    data-changed={changes.value.has(id)}
    title={nameOf(id)}
    aria-label={`${text}: ${nameOf(id)}`}
    onClick={() => {
      chosen.value = id;
      onPick();
    }}
  >
    {text}
  </button>
);

const Piece = ({ piece, onPick }: { readonly piece: FormulaPiece; readonly onPick: () => void }) => {
  const { terms } = useModelWords().equations;
  if (piece.kind === 'symbols') return piece.text;
  if (piece.kind === 'coefficient') return <Coefficient id={piece.id} text={piece.text} onPick={onPick} />;
  const word = terms[piece.term];
  return piece.isIndex ? <sub>{word}</sub> : <span class="term">{word}</span>;
};

/** One line of an equation; every coefficient in it is a button that puts it on the bench. */
export const Formula = ({ line, onPick }: { readonly line: string; readonly onPick: () => void }) => (
  <span class="formula">
    {formulaPieces(line, disputed.value).map((piece, i) => (
      <Piece key={i} piece={piece} onPick={onPick} />
    ))}
  </span>
);
