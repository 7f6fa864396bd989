import { fill } from '../../../content/words/template.ts';
import { writeAmount } from '../../../content/words/unit.ts';
import { type Ending, otherSide, type Score } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import type { Result } from '../../session/result.ts';
import { useDesk } from '../desk-context.ts';
import { endingKeyOf } from './ending-key.ts';
import { PhaseHeading } from './phase-heading.tsx';

const parts = [
  { id: 'surplus', most: 60, of: (score: Score) => score.surplusPart },
  { id: 'nash', most: 25, of: (score: Score) => score.nashPart },
  { id: 'durability', most: 15, of: (score: Score) => score.durabilityPart },
] as const;

const lasting = ['ratified', 'calm', 'trusted', 'bounded', 'kept'] as const;

const Lasting = ({ score }: { readonly score: Score }) => {
  const { words } = useDesk();
  const { debrief } = words.value.screen.story;
  return (
    <ul class="lasting">
      {lasting.map((id) => (
        <li key={id}>
          {debrief.lasting[id]} <b>{Math.round(score.durability[id] * 100)}%</b>
        </li>
      ))}
    </ul>
  );
};

const Parts = ({ score }: { readonly score: Score }) => {
  const { words } = useDesk();
  const { economy, screen } = words.value;
  const { debrief } = screen.story;
  const points = { ...economy.units.points, decimals: 1 };
  return (
    <ul class="score-parts">
      {parts.map(({ id, most, of }) => (
        <li key={id}>
          <p class="part-name">
            <b>{debrief.parts[id].name}</b>
            <span>{fill(debrief.partPoints, { points: writeAmount(points, of(score)), most: String(most) })}</span>
          </p>
          <span class="part-bar" style={{ '--most': `${(most / 60) * 100}%` }} aria-hidden="true">
            <i style={{ width: `${(of(score) / most) * 100}%` }} />
          </span>
          <p class="part-line">{debrief.parts[id].line}</p>
          {id === 'durability' && <Lasting score={score} />}
        </li>
      ))}
    </ul>
  );
};

interface Props {
  readonly result: Result;
  readonly side: Side;
  readonly ending: Ending | null;
}

/** The score, large, and the three things it is made of. */
export const ScoreBand = ({ result, side, ending }: Props) => {
  const { words } = useDesk();
  const { economy, scenario, screen } = words.value;
  const { debrief } = screen.story;
  const they = otherSide(side);
  return (
    <header class={`score-band of-${side}`}>
      <div class="score-total">
        <PhaseHeading class="score-title">{debrief.title}</PhaseHeading>
        <p class="score-number">
          <b>{result.scores[side].total}</b> <span>{debrief.ofHundred}</span>
        </p>
        <p>
          {[economy.sides[side].name, ...(ending ? [scenario.endings[endingKeyOf(ending)].headline] : [])].join(
            screen.story.between,
          )}
        </p>
        <p class="score-theirs">
          {fill(debrief.theirScore, { side: economy.sides[they].capital, points: String(result.scores[they].total) })}
        </p>
      </div>
      <Parts score={result.scores[side]} />
    </header>
  );
};
