import './parameter-table.css';
import { parameters } from '../../../content/parameter/parameters.ts';
import { fill } from '../../../content/words/template.ts';
import { useDesk } from '../desk-context.ts';
import { useScrollStop } from '../story/use-scroll-stop.ts';
import { useModelWords } from './use-model-words.ts';
import { write } from './write.ts';

const columns = ['name', 'value', 'range', 'unit', 'mark', 'source'] as const;

/** Every coefficient of the model, behind a fold. Names and sources are the model card's own, in English. */
export const ParameterTable = () => {
  const { words } = useDesk();
  const pane = useScrollStop<HTMLElement>();
  const { table, columns: heads } = useModelWords();
  return (
    <section aria-labelledby="parameters-title">
      <h2 id="parameters-title">{table.title}</h2>
      <p>
        {fill(table.lead, { n: String(parameters.length) })}
        {words.value.screen.story.gap}
        {table.english}
      </p>
      <details class="parameter-fold">
        <summary>{table.themes}</summary>
        <section class="parameter-scroll" ref={pane} aria-label={table.themes}>
          <table class="parameters">
            <thead>
              <tr>
                {columns.map((id) => (
                  <th key={id} scope="col">
                    {heads[id]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody lang="en">
              {parameters.map(({ id, name, central, low, high, unit, evidence, source, note }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{write(central)}</td>
                  <td>{low === high ? '' : `${write(low)} … ${write(high)}`}</td>
                  <td>{unit}</td>
                  <td>{evidence}</td>
                  <td class="parameter-source">
                    {source}
                    {note && <i> {note}</i>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
};
