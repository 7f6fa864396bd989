import { fill } from '../../../content/words/template.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { writeDay } from '../format.ts';

/** What is known of the round to come. */
export const Ahead = () => {
  const { words, rules, language } = useDesk();
  const { round, ending } = useGame().view.observation;
  const { scenario, screen } = words.value;
  const { reaction } = screen.story;
  const entries = rules.scenario.calendar.filter((entry) => entry.round === round);
  if (ending) return <p>{reaction.over}</p>;
  return (
    <section class="clock" aria-labelledby="ahead-title">
      <h2 id="ahead-title">{fill(reaction.ahead, { round: String(round) })}</h2>
      {entries.length === 0 && <p>{reaction.nothingAhead}</p>}
      <ol>
        {entries.map(({ id, date }) => (
          <li key={id}>
            <time dateTime={date}>{writeDay(language.value, date)}</time>
            <span>{scenario.calendar[id]?.headline}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
