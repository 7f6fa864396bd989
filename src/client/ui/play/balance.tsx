import './balance.css';
import { fill } from '../../../content/words/template.ts';
import { useDesk } from '../desk-context.ts';
import { writePoints } from './points.ts';

const FULL_SCALE = 60;

interface Props {
  readonly label: string;
  /** Points above no deal. */
  readonly surplus: number;
  readonly tone: 'own' | 'other';
}

/** A package weighed against no deal: a bar from the middle, and the same in words. */
export const Balance = ({ label, surplus, tone }: Props) => {
  const { words, language } = useDesk();
  const { table } = words.value.screen.play;
  const reach = Math.min(50, (50 * Math.abs(surplus)) / FULL_SCALE);
  const written = writePoints(language.value, Math.abs(surplus)).replace('+', '');
  return (
    <div class={`balance ${tone}`}>
      <p>
        <b>{label}</b>
        <span>{fill(surplus >= 0 ? table.overNoDeal : table.underNoDeal, { value: written })}</span>
      </p>
      <span class="balance-beam" aria-hidden="true">
        <i style={{ left: `${surplus >= 0 ? 50 : 50 - reach}%`, width: `${reach}%` }} />
      </span>
    </div>
  );
};
