import './round-digest.css';
import { fill } from '../../../content/words/template.ts';
import type { Attribution, RoundReport } from '../../../core/game/index.ts';
import { leverOf } from '../../../core/game/index.ts';
import { useDesk } from '../desk-context.ts';
import { writeRoundDays } from '../format.ts';
import { explainedMove } from './cause-explained.ts';
import { CauseRound } from './cause-round.tsx';
import { explainMove } from './cause-sentence.ts';
import { nameOption } from './lever-name.ts';
import { pricesByMove } from './price-move.ts';
import { useTelling } from './use-telling.ts';

const Deeds = ({ report }: { readonly report: RoundReport }) => {
  const { words, rules } = useDesk();
  const chosen = report.moves.filter(({ byLaw }) => !byLaw);
  if (chosen.length === 0) return <p class="digest-still">{words.value.screen.story.shared.nothingMoved}</p>;
  return (
    <ul class="digest-moves">
      {chosen.map(({ lever, to }, i) => {
        const name = nameOption(words.value, rules.scenario, lever, to);
        const side = leverOf(rules.scenario, lever)?.side ?? 'us';
        return (
          <li key={`${lever}${i}`} class={`of-${side}`}>
            {fill(words.value.screen.story.shared.deed, { side: words.value.economy.sides[side].name, ...name })}
          </li>
        );
      })}
    </ul>
  );
};

interface Props {
  readonly report: RoundReport;
  /** Null until it has been worked out. */
  readonly attribution: Attribution | null;
}

/** A round in three lines: when, what moved most and why, and what each side had done; behind a fold, all causes. */
export const RoundDigest = ({ report, attribution }: Props) => {
  const { words, rules, language } = useDesk();
  const telling = useTelling();
  const { screen } = words.value;
  const [price] = pricesByMove(rules, report);
  const explained = attribution && price ? explainedMove(words.value, report, attribution, price) : null;
  return (
    <li class="digest">
      <h3>
        {fill(screen.story.shared.round, { round: String(report.round) })}
        <span>{writeRoundDays(language.value, rules.scenario, report.round)}</span>
      </h3>
      {explained && <p>{explainMove(telling, explained.series, explained.split, explained.print)}</p>}
      <Deeds report={report} />
      <CauseRound report={report} attribution={attribution} series={price ?? 'usdjpy'} />
    </li>
  );
};
