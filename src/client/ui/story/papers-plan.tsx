import { fill } from '../../../content/words/template.ts';
import { leverOf } from '../../../core/game/index.ts';
import type { Dossier } from '../../session/inquiry.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { nameOption } from './lever-name.ts';

type Planned = Dossier['plan'][number];

/** What it first planned to move, round by round, and whether it did. Keeping a lever where it began is no move. */
export const PapersPlan = ({ plan }: { readonly plan: readonly Planned[] }) => {
  const { words, rules } = useDesk();
  const { reports } = useGame().view.observation;
  const { papers } = words.value.screen.answers;
  const moves = plan.filter(({ lever, option }) => leverOf(rules.scenario, lever)?.initial !== option);
  const isDone = ({ round, lever, option }: Planned): boolean =>
    reports.some((report) => report.round === round && report.moves.some((m) => m.lever === lever && m.to === option));
  return (
    <section aria-label={papers.plan}>
      <h3>{papers.plan}</h3>
      {moves.length === 0 && <p>{papers.noPlan}</p>}
      <ul class="papers-plan">
        {moves.map((move) => (
          <li key={`${move.round}${move.lever}`}>
            <span>
              {fill(papers.planned, {
                round: String(move.round),
                ...nameOption(words.value, rules.scenario, move.lever, move.option),
              })}
            </span>
            <em data-done={isDone(move)}>{isDone(move) ? papers.done : papers.notDone}</em>
          </li>
        ))}
      </ul>
    </section>
  );
};
