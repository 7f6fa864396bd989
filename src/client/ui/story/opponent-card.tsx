import './opponent-card.css';
import type { Side } from '../../../schema/party.ts';
import type { Opponent } from '../../../schema/setup.ts';
import { useDesk } from '../desk-context.ts';
import { personaMarks } from './persona.ts';
import { PersonaSeal } from './persona-seal.tsx';

interface Props {
  readonly side: Side;
  readonly opponent: Opponent;
  readonly onChange: () => void;
}

/** Who sits opposite as things stand, and the way to choose another. */
export const OpponentCard = ({ side, opponent, onChange }: Props) => {
  const { words } = useDesk();
  const { economy, screen } = words.value;
  const { setup, between } = screen.story;
  const office = economy.seats[personaMarks[opponent.persona].seat].name;
  return (
    <section class="opponent-card" aria-labelledby="opponent-title">
      <h2 id="opponent-title">{setup.opponentLegend}</h2>
      <div class="opponent-now">
        <PersonaSeal persona={opponent.persona} side={side} />
        <p>
          <b>{setup.personas[opponent.persona]}</b>
          <span>{[office, setup.levels[opponent.level]].join(between)}</span>
        </p>
      </div>
      <button type="button" class="button outline" data-action="choose-opponent" onClick={onChange}>
        {setup.choosePersona}
      </button>
    </section>
  );
};
