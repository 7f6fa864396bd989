import './setup.css';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk-context.ts';
import { Later } from '../later.tsx';
import { LuckFold } from './luck-fold.tsx';
import { mandateOf } from './mandate.ts';
import { MandatePicker } from './mandate-picker.tsx';
import { OpponentCard } from './opponent-card.tsx';
import { PhaseHeading } from './phase-heading.tsx';
import { proposal, seedIn } from './proposal.ts';
import { ScenarioPicker } from './scenario-picker.tsx';
import { SetupBar } from './setup-bar.tsx';
import { type SetupChoices, useChoices } from './setup-choices.ts';
import { ScenarioCard, SidePicker } from './side-picker.tsx';

interface SidesProps {
  readonly choices: SetupChoices;
  readonly onBack: () => void;
  readonly onChooseOpponent: () => void;
}

/** Take a side in the scenario on show. */
const TakeSide = ({ choices, onBack, onChooseOpponent }: SidesProps) => {
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
          <OpponentCard side={choices.across} opponent={choices.opponent} onChange={onChooseOpponent} />
          <LuckFold text={choices.seedText} isSeed={seed !== null} onChange={choices.setSeedText} />
        </div>
      </main>
      <SetupBar
        side={choices.side}
        opponent={choices.opponent}
        chosen={choices.chosen}
        isReady={mandate !== null && seed !== null}
        onBack={onBack}
      />
    </form>
  );
};

const opponents = () => import('./opponent-screen.tsx').then((m) => m.OpponentScreen);

type Step = 'scenario' | 'side' | 'opponent';

/** Set up a game: first which talks, unless that is settled; then the side, its mandate, and who sits opposite. */
export const SetupScreen = () => {
  const { rules } = useDesk();
  const [step, setStep] = useState<Step>(proposal.value === null ? 'scenario' : 'side');
  const choices = useChoices(rules.scenario.id);
  if (step === 'scenario') return <ScenarioPicker onNext={() => setStep('side')} />;
  if (step === 'opponent') return <Later load={opponents} given={{ choices, onDone: () => setStep('side') }} />;
  return <TakeSide choices={choices} onBack={() => setStep('scenario')} onChooseOpponent={() => setStep('opponent')} />;
};
