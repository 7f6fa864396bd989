import './game-shell.css';
import type { ComponentChildren } from 'preact';
import { useDesk } from '../desk-context.ts';
import { MarketTape } from './market-tape.tsx';
import { TopBar } from './top-bar.tsx';

const SaveProblem = () => {
  const { view, words } = useDesk();
  return view.value?.saveProblem ? (
    <p class="save-problem" role="alert">
      {words.value.screen.play.frame.notSaved}
    </p>
  ) : null;
};

/** What surrounds every phase of a game: where one stands, and what the markets say. */
export const GameShell = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="game">
    <TopBar />
    <MarketTape />
    <SaveProblem />
    {children}
  </div>
);
