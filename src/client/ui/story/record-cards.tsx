import { fill } from '../../../content/words/template.ts';
import { useDesk } from '../desk-context.ts';

/** Headlines of the time, each beside what the record shows. */
export const RecordCards = () => {
  const { words } = useDesk();
  const { scenario, screen } = words.value;
  const { debrief } = screen.story;
  return (
    <section class="records" aria-labelledby="records-title">
      <h2 id="records-title">{debrief.records}</h2>
      <p>{debrief.recordsLead}</p>
      <ul>
        {Object.entries(scenario.records).map(([id, { claim, verdict, record, source }]) => (
          <li key={id} class="record" data-verdict={verdict}>
            <h3>{claim}</h3>
            <p class="record-verdict">{scenario.verdicts[verdict]}</p>
            <p>{record}</p>
            <p class="record-source">{fill(debrief.source, { value: source })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
