import './setup.css';
import { useState } from 'preact/hooks';
import type { OpponentId } from '../../../content/words/story-words.ts';
import type { Side } from '../../../schema/party.ts';
import { useDesk } from '../desk-context.ts';
import { LuckFold } from './luck-fold.tsx';
import { mandateOf } from './mandate.ts';
import { MandatePicker } from './mandate-picker.tsx';
import { OpponentPicker } from './opponent-picker.tsx';
import { PhaseHeading } from './phase-heading.tsx';
import { drawSeed, proposal, seedIn } from './proposal.ts';
import { SetupBar } from './setup-bar.tsx';
import { ScenarioCard, SidePicker } from './side-picker.tsx';

type Goals = Readonly<Record<Side, readonly string[]>>;

/** The choices before the first round: side, mandate, opponent, luck. */
const useChoices = () => {
  const proposed = proposal.value;
  const [side, setSide] = useState<Side>(proposed?.side ?? 'japan');
  const [opponent, setOpponent] = useState<OpponentId>(proposed?.opponent ?? 'honest');
  const [goals, setGoals] = useState<Goals>({ us: [], japan: [] });
  const [seedText, setSeedText] = useState(() => String(proposed?.seed ?? drawSeed()));
  const setMandate = (chosen: readonly string[]): void => setGoals({ ...goals, [side]: chosen });
  return { side, setSide, opponent, setOpponent, chosen: goals[side], setMandate, seedText, setSeedText };
};

/** Set up a game. */
export const SetupScreen = () => {
  const desk = useDesk();
  const { setup } = desk.words.value.screen.story;
  const choices = useChoices();
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
          <OpponentPicker opponent={choices.opponent} onPick={choices.setOpponent} />
          <LuckFold text={choices.seedText} isSeed={seed !== null} onChange={choices.setSeedText} />
        </div>
      </main>
      <SetupBar
        side={choices.side}
        opponent={choices.opponent}
        chosen={choices.chosen}
        isReady={mandate !== null && seed !== null}
      />
    </form>
  );
};
