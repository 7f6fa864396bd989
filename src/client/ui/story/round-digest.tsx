import './round-digest.css';
import { fill } from '../../../content/words/template.ts';
import type { RoundReport } from '../../../core/game/index.ts';
import { leverOf } from '../../../core/game/index.ts';
import { useDesk } from '../desk-context.ts';
import { writeRoundDays } from '../format.ts';
import { nameOption } from './lever-name.ts';
import { causeSentence, pricesByMove } from './price-move.ts';
import { writeMoveOf } from './write-move.ts';

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

/** A round in three lines: when, what moved most and why, and what each side had done. */
export const RoundDigest = ({ report }: { readonly report: RoundReport }) => {
  const { words, rules, language } = useDesk();
  const { economy, screen } = words.value;
  const [price] = pricesByMove(rules, report);
  return (
    <li class="digest">
      <h3>
        {fill(screen.story.shared.round, { round: String(report.round) })}
        <span>{writeRoundDays(language.value, rules.scenario, report.round)}</span>
      </h3>
      {price && (
        <p>
          {fill(screen.story.debrief.moment, {
            price: economy.series[price].name,
            move: writeMoveOf(words.value, report, price),
            cause: causeSentence(words.value, report, price),
          })}
        </p>
      )}
      <Deeds report={report} />
    </li>
  );
};
