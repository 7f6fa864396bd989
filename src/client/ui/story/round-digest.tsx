import './round-digest.css';
import { fill } from '../../../content/words/template.ts';
import type { Attribution, RoundReport } from '../../../core/game/index.ts';
import type { RoundDeeds } from '../../session/round-deed.ts';
import { useDesk } from '../desk-context.ts';
import { writeRoundDays } from '../format.ts';
import { explainedMove } from './cause-explained.ts';
import { CauseRound } from './cause-round.tsx';
import { explainMove } from './cause-sentence.ts';
import { DigestDeeds } from './digest-deeds.tsx';
import { pricesByMove } from './price-move.ts';
import { useTelling } from './use-telling.ts';

interface MoveProps {
  readonly report: RoundReport;
  /** Null until it has been worked out. */
  readonly attribution: Attribution | null;
}

/** What moved most in a round, and why. */
const LargestMove = ({ report, attribution }: MoveProps) => {
  const { words, rules } = useDesk();
  const telling = useTelling();
  const [price] = pricesByMove(rules, report);
  const explained = attribution && price ? explainedMove(words.value, report, attribution, price) : null;
  if (!explained) return null;
  return <p>{explainMove(telling, explained.series, explained.split, explained.print)}</p>;
};

interface Props {
  readonly round: number;
  /** Null of a round the talks ended in, before its weeks had passed. */
  readonly report: RoundReport | null;
  readonly attribution: Attribution | null;
  readonly deeds: RoundDeeds;
}

/** A round looked back at: when, what moved most and why, what each side did; behind a fold, all causes. */
export const RoundDigest = ({ round, report, attribution, deeds }: Props) => {
  const { words, rules, language } = useDesk();
  return (
    <li class="digest">
      <h3>
        {fill(words.value.screen.story.shared.round, { round: String(round) })}
        <span>{writeRoundDays(language.value, rules.scenario, round)}</span>
      </h3>
      {report && <LargestMove report={report} attribution={attribution} />}
      <DigestDeeds deeds={deeds} />
      {report && (
        <CauseRound report={report} attribution={attribution} series={pricesByMove(rules, report)[0] ?? 'usdjpy'} />
      )}
    </li>
  );
};
