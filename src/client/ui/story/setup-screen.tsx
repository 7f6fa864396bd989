import './setup.css';
import { useState } from 'preact/hooks';
import { otherSide, type PerSide } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import type { PersonaId } from '../../../schema/setup.ts';
import { useDesk } from '../desk-context.ts';
import { LuckFold } from './luck-fold.tsx';
import { mandateOf } from './mandate.ts';
import { MandatePicker } from './mandate-picker.tsx';
import { OpponentPicker } from './opponent-picker.tsx';
import { PhaseHeading } from './phase-heading.tsx';
import { drawSeed, proposal, seedIn } from './proposal.ts';
import { ScenarioPicker } from './scenario-picker.tsx';
import { SetupBar } from './setup-bar.tsx';
import { ScenarioCard, SidePicker } from './side-picker.tsx';

/** The goals chosen, by scenario and side: each keeps its own while one looks at the others. */
type Goals = Readonly<Record<string, readonly string[]>>;

/** The choices before the first round: side, mandate, opponent, luck. */
const useChoices = (scenario: string) => {
  const proposed = proposal.value;
  const [side, setSide] = useState<Side>(proposed?.side ?? 'japan');
  const [personas, setPersonas] = useState<PerSide<PersonaId>>({ us: 'builder', japan: 'consensus' });
  const [goals, setGoals] = useState<Goals>({});
  const [seedText, setSeedText] = useState(() => String(proposed?.seed ?? drawSeed()));
  const key = `${scenario}.${side}`;
  const setMandate = (chosen: readonly string[]): void => setGoals({ ...goals, [key]: chosen });
  const across = otherSide(side);
  const opponent = { persona: personas[across], level: proposed?.level ?? 'normal' };
  const setPersona = (persona: PersonaId): void => setPersonas({ ...personas, [across]: persona });
  return { side, setSide, across, opponent, setPersona, chosen: goals[key] ?? [], setMandate, seedText, setSeedText };
};

interface SidesProps {
  readonly choices: ReturnType<typeof useChoices>;
  readonly onBack: () => void;
}

/** Take a side in the scenario on show. */
const TakeSide = ({ choices, onBack }: SidesProps) => {
  const desk = useDesk();
  const { setup } = desk.words.value.screen.story;
  const mandate = mandateOf(choices.chosen);
  const seed = seedIn(choices.seedText);
  const begin = (event: Event): void => {
    event.preventDefault();
    if (!mandate || seed === null) return;
    proposal.value = null;
    desk.start({ side: choices.side, opponent: choices.opponent, mandate, seed });
  };
  return (
    <form class="setup" onSubmit={begin}>
      <main class="setup-main" data-screen="setup">
        <PhaseHeading class="setup-title">{setup.title}</PhaseHeading>
        <ScenarioCard />
        <SidePicker side={choices.side} onPick={choices.setSide} />
        <MandatePicker side={choices.side} chosen={choices.chosen} onChange={choices.setMandate} />
        <div class="setup-table">
          <OpponentPicker side={choices.across} opponent={choices.opponent.persona} onPick={choices.setPersona} />
          <LuckFold text={choices.seedText} isSeed={seed !== null} onChange={choices.setSeedText} />
        </div>
      </main>
      <SetupBar
        side={choices.side}
        opponent={choices.opponent.persona}
        chosen={choices.chosen}
        isReady={mandate !== null && seed !== null}
        onBack={onBack}
      />
    </form>
  );
};

/** Set up a game: first which talks, unless that is settled; then the side, its mandate, and who sits opposite. */
export const SetupScreen = () => {
  const { rules } = useDesk();
  const [isPicked, setPicked] = useState(proposal.value !== null);
  const choices = useChoices(rules.scenario.id);
  return isPicked ? (
    <TakeSide choices={choices} onBack={() => setPicked(false)} />
  ) : (
    <ScenarioPicker onNext={() => setPicked(true)} />
  );
};
