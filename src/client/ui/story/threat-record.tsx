import { fill } from '../../../content/words/template.ts';
import type { Words } from '../../../content/words/words.ts';
import type { RoundReport } from '../../../core/game/index.ts';
import { useDesk } from '../desk-context.ts';
import { nameOption } from './lever-name.ts';

const fateOf = ({ screen }: Words, { channel, executed }: RoundReport['threats'][number]): string => {
  if (channel === 'ambiguous') return executed ? screen.talks.threat.played : screen.talks.threat.unplayed;
  return executed ? screen.story.reaction.kept : screen.story.reaction.dropped;
};

/** Which threats that fell due were kept, and which were dropped. */
export const ThreatRecord = ({ report }: { readonly report: RoundReport }) => {
  const { words, rules } = useDesk();
  const { economy, screen } = words.value;
  const { reaction } = screen.story;
  return (
    <section aria-labelledby="threats-title">
      <h2 id="threats-title">{reaction.threats}</h2>
      {report.threats.length === 0 && <p>{reaction.noThreats}</p>}
      <ul class="threats">
        {report.threats.map((threat, i) => (
          <li key={i} data-executed={threat.executed}>
            {fill(fateOf(words.value, threat), {
              capital: economy.sides[threat.side].capital,
              ...nameOption(words.value, rules.scenario, threat.lever, threat.option),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
};
