import type { ComponentType } from 'preact';
import type { Phase } from '../../statechart/phase.ts';
import { useDesk } from './desk-context.ts';
import { Later } from './later.tsx';
import { PolicyPhase } from './play/policy-phase.tsx';
import { GameShell } from './shell/game-shell.tsx';
import { Briefing } from './story/briefing.tsx';
import { SetupScreen } from './story/setup-screen.tsx';
import { TitleScreen } from './story/title-screen.tsx';

const tablePhase = () => import('./play/table-phase.tsx').then((m) => m.TablePhase);
const market = () => import('./story/market.tsx').then((m) => m.Market);
const reaction = () => import('./story/reaction.tsx').then((m) => m.Reaction);
const ending = () => import('./story/ending.tsx').then((m) => m.Ending);
const yearLater = () => import('./story/year-later.tsx').then((m) => m.YearLater);
const debrief = () => import('./story/debrief.tsx').then((m) => m.Debrief);
const shared = () => import('./story/shared-screen.tsx').then((m) => m.SharedScreen);
const model = () => import('./model/model-screen.tsx').then((m) => m.ModelScreen);
const about = () => import('./story/about-screen.tsx').then((m) => m.AboutScreen);

type Loader = () => Promise<ComponentType>;

/** What comes after the first decision is fetched when it is first needed. */
const later: Readonly<Partial<Record<Phase, Loader>>> = {
  table: tablePhase,
  market,
  reaction,
  ending,
  yearLater,
  debrief,
};

const PhaseScreen = ({ phase }: { readonly phase: Phase }) => {
  if (phase === 'briefing') return <Briefing />;
  if (phase === 'policy') return <PolicyPhase />;
  const load = later[phase];
  return load ? <Later key={phase} load={load} given={{}} /> : null;
};

const Game = () => {
  const { view } = useDesk();
  if (!view.value) return <TitleScreen />;
  const { phase, observation } = view.value;
  return (
    <GameShell>
      <PhaseScreen key={`${observation.round}.${phase}`} phase={phase} />
    </GameShell>
  );
};

/** The screen the player is on. */
export const App = () => {
  const { screen } = useDesk();
  switch (screen.value) {
    case 'title':
      return <TitleScreen />;
    case 'setup':
      return <SetupScreen />;
    case 'game':
      return <Game />;
    case 'shared':
      return <Later load={shared} given={{}} />;
    case 'about':
      return <Later load={about} given={{}} />;
    case 'model':
      return <Later load={model} given={{}} />;
  }
};
