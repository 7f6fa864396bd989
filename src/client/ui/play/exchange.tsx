import './exchange.css';
import type { TableWords } from '../../../content/words/table-words.ts';
import { type Observation, otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { AnalystNote } from './analyst-note.tsx';
import { DeedLines } from './deed-lines.tsx';
import { Posture } from './posture.tsx';

type State = 'theyRefused' | 'youRefused' | 'theyOffer' | 'waiting' | 'noOffer';

/** Whose word the table waits for. */
const stateOf = ({ side, refusals, offers }: Observation): keyof Pick<TableWords, State> => {
  const they = otherSide(side);
  if (refusals[they]) return 'theyRefused';
  if (offers[they]) return refusals[side] ? 'youRefused' : 'theyOffer';
  return offers[side] ? 'waiting' : 'noOffer';
};

/** How the exchange of offers stands, and why they refused. */
export const Exchange = () => {
  const { words } = useDesk();
  const { observation, side } = useGame().view;
  return (
    <div class="exchange" role="status">
      <p>
        <b>{words.value.screen.play.table[stateOf(observation)]}</b>
      </p>
      <Posture />
      <DeedLines side={otherSide(side)} />
      <AnalystNote />
    </div>
  );
};
