import { writeAmount } from '../../../content/words/unit.ts';
import type { Dossier } from '../../session/inquiry.ts';
import { useDesk } from '../desk-context.ts';

const columns = ['reservation', 'floor', 'aspiration'] as const;

/** Where it stood in each round: what no deal was worth to it, the least it would take, what it meant to ask. */
export const PapersStands = ({ rounds }: { readonly rounds: Dossier['rounds'] }) => {
  const { words } = useDesk();
  const { economy, screen } = words.value;
  const { papers } = screen.answers;
  const unit = { ...economy.units.points, decimals: 1 };
  return (
    <section aria-label={papers.stands}>
      <h3>{papers.stands}</h3>
      <table class="papers-stands">
        <caption>{papers.standsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{papers.columns.round}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {papers.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map((stand) => (
            <tr key={stand.round}>
              <th scope="row">{stand.round}</th>
              {columns.map((column) => (
                <td key={column}>{writeAmount(unit, stand[column], true)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
