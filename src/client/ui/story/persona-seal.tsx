import './persona-seal.css';
import type { Side } from '../../../schema/party.ts';
import type { PersonaId } from '../../../schema/setup.ts';
import { personaMarks } from './persona.ts';

/** The seal of who leads a delegation, in its side's colour. */
export const PersonaSeal = ({ persona, side }: { readonly persona: PersonaId; readonly side: Side }) => (
  <span class={`persona-seal of-${side}`} lang="ja" aria-hidden="true">
    {personaMarks[persona].seal}
  </span>
);
