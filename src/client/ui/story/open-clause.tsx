import './open-clause.css';
import { fill } from '../../../content/words/template.ts';
import type { Demand } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';

const Entry = ({ demand }: { readonly demand: Demand }) => {
  const { words, rules } = useDesk();
  const { scenario, screen } = words.value;
  const { clause } = screen.story.yearLater;
  const { issue, fate } = demand;
  const options = rules.scenario.issues.find(({ id }) => id === issue)?.options ?? [];
  const label = (option: number): string => scenario.issues[issue]?.options[options[option]?.id ?? '']?.label ?? '';
  return (
    <li>
      <h3>{scenario.issues[issue]?.title}</h3>
      <p>{fill(clause.asked, { from: label(demand.from), to: label(demand.to) })}</p>
      <b class={`is-${fate}`}>{clause.fates[fate]}</b>
    </li>
  );
};

/** What was asked for under the treaty's open clause, and what became of it; nothing where it left nothing open. */
export const OpenClause = () => {
  const { words, rules } = useDesk();
  const { agreement, ledger } = useGame().view.observation;
  const { clause } = words.value.screen.story.yearLater;
  const isOpen = rules.scenario.issues.some(({ options }, i) => options[agreement?.[i] ?? 0]?.reopens);
  if (!isOpen) return null;
  return (
    <section class="open-clause" aria-labelledby="clause-title">
      <h2 id="clause-title">{clause.title}</h2>
      <p>{ledger.length > 0 ? clause.lead : clause.none}</p>
      <ul>
        {ledger.map((demand) => (
          <Entry key={demand.issue} demand={demand} />
        ))}
      </ul>
    </section>
  );
};
