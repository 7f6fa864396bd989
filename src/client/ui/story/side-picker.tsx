import { sides } from '../../../schema/delegation.ts';
import type { Side } from '../../../schema/party.ts';
import { useDesk } from '../desk-context.ts';
import { Seal } from './seal.tsx';

/** What the talks are about. */
export const ScenarioCard = () => {
  const { words } = useDesk();
  const { scenario, screen } = words.value;
  return (
    <section class="scenario-card" aria-labelledby="scenario-title">
      <p class="kicker">{screen.story.setup.scenario}</p>
      <h2 id="scenario-title">{scenario.title}</h2>
      <p class="scenario-tagline">{scenario.tagline}</p>
      <p>{scenario.premise}</p>
    </section>
  );
};

interface CardProps {
  readonly side: Side;
  readonly isPicked: boolean;
  readonly onPick: (side: Side) => void;
}

const SideCard = ({ side, isPicked, onPick }: CardProps) => {
  const { words } = useDesk();
  const { economy, scenario, screen } = words.value;
  const { setup } = screen.story;
  const role = scenario.roles[side];
  return (
    <label class={`side-card of-${side}`} data-picked={isPicked}>
      <span class="side-head">
        <input
          type="radio"
          name="side"
          value={side}
          checked={isPicked}
          aria-label={economy.sides[side].name}
          aria-describedby={`role-${side}`}
          onChange={() => onPick(side)}
        />
        <span class="side-name">{economy.sides[side].name}</span>
        <Seal side={side} />
      </span>
      <span class="role" id={`role-${side}`}>
        <b>{setup.wants}</b> {role.wants}
        <b>{setup.fears}</b> {role.fears}
        <b>{setup.clock}</b> {role.clock}
      </span>
    </label>
  );
};

/** Both role cards; one is chosen. */
export const SidePicker = ({ side, onPick }: { readonly side: Side; readonly onPick: (side: Side) => void }) => {
  const { words } = useDesk();
  return (
    <fieldset class="sides">
      <legend>{words.value.screen.story.setup.sideLegend}</legend>
      <div class="side-cards">
        {sides.map((each) => (
          <SideCard key={each} side={each} isPicked={each === side} onPick={onPick} />
        ))}
      </div>
    </fieldset>
  );
};
