import { useDesk } from '../desk-context.ts';

/** What one does in this game, in three sentences. */
export const HowToPlay = () => {
  const { words } = useDesk();
  const { briefing } = words.value.screen.story;
  return (
    <section class="how" aria-labelledby="how-title">
      <h3 id="how-title">{briefing.how}</h3>
      <ol>
        {briefing.howSteps.map(({ name, line }) => (
          <li key={name}>
            <b>{name}</b>
            {line}
          </li>
        ))}
      </ol>
    </section>
  );
};
