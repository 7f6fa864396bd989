import './style/base.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { DeskContext } from './desk-context.ts';
import type { Desk } from './ports.ts';

/** Draw the game into its host. */
export const mountDesk = (host: HTMLElement, desk: Desk): void => {
  render(
    <DeskContext.Provider value={desk}>
      <App />
    </DeskContext.Provider>,
    host,
  );
};
