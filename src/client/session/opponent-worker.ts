import { expose } from 'comlink';
import type { Observation, Rules } from '../../core/game/index.ts';
import type { Command, Terms } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { Opponent, Setup } from '../../schema/setup.ts';
import { openMind } from './opponent-mind.ts';
import type { OpponentMind } from './opponent-port.ts';

let mind: OpponentMind | null = null;
let seen: Observation | null = null;

const present = (): OpponentMind => {
  if (!mind) throw new Error('an opponent is opened before it is asked');
  return mind;
};

/** The view a question is about; null for the one sent last, of which the opponent knows what it has thought already. */
const lookAt = (view: Observation | null): Observation => {
  seen = view ?? seen;
  if (!seen) throw new Error('an opponent is shown the table before it is asked');
  return seen;
};

/** The opponent of one game, on a thread of its own. */
const worker = {
  open(rules: Rules, opponent: Opponent): void {
    mind = openMind(rules, opponent);
  },
  decide: (view: Observation | null) => present().decide(lookAt(view)),
  explain: (view: Observation | null, terms: Terms) => present().explain(lookAt(view), terms),
  lean: (view: Observation | null, terms: Terms) => present().lean(lookAt(view), terms),
  wanted: (view: Observation | null, terms: Terms) => present().wanted(lookAt(view), terms),
  dossier: (side: Side, setup: Setup, commands: readonly Command[]) => present().dossier(side, setup, commands),
};
export type OpponentWorker = typeof worker;

expose(worker);
