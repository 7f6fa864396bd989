import { fill } from '../../../content/words/template.ts';
import { leverOf, otherSide, type RoundReport } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { nameOption } from './lever-name.ts';
import { Seal } from './seal.tsx';

interface Props {
  readonly report: RoundReport;
  readonly side: Side;
}

/** What one side moved in a round, by choice or by law. */
const SideMoves = ({ report, side }: Props) => {
  const { words, rules } = useDesk();
  const { reaction } = words.value.screen.story;
  const moves = report.moves.filter(({ lever }) => leverOf(rules.scenario, lever)?.side === side);
  if (moves.length === 0) return <p class="stayed">{reaction.stayed}</p>;
  return (
    <ul class="moves">
      {moves.map((move, i) => {
        const to = nameOption(words.value, rules.scenario, move.lever, move.to);
        const from = nameOption(words.value, rules.scenario, move.lever, move.from);
        return (
          <li key={`${move.lever}${i}`}>
            <b>{to.lever}</b>
            <span>{fill(reaction.move, { from: from.option, to: to.option })}</span>
            {move.byLaw && <em>{reaction.byLaw}</em>}
          </li>
        );
      })}
    </ul>
  );
};

/** Both sides' policy of the round, one's own first. */
export const PolicyRecord = ({ report }: { readonly report: RoundReport }) => {
  const { words } = useDesk();
  const { view } = useGame();
  const { economy, screen } = words.value;
  return (
    <section class="policy-record" aria-labelledby="policy-title">
      <h2 id="policy-title">{screen.story.reaction.policy}</h2>
      {[view.side, otherSide(view.side)].map((side) => (
        <div key={side} class="policy-side">
          <h3>
            <Seal side={side} />
            {economy.sides[side].capital}
          </h3>
          <SideMoves report={report} side={side} />
        </div>
      ))}
    </section>
  );
};
