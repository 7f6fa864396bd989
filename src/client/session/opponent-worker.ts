import { expose } from 'comlink';
import type { Observation, Rules } from '../../core/game/index.ts';
import type { Command } from '../../schema/command.ts';
import type { Opponent } from '../../schema/setup.ts';
import { type OpponentMind, openMind } from './opponent-mind.ts';

let mind: OpponentMind | null = null;

const present = (): OpponentMind => {
  if (!mind) throw new Error('an opponent is opened before it is asked');
  return mind;
};

/** The opponent of one game, on a thread of its own. */
const worker = {
  open(rules: Rules, opponent: Opponent): void {
    mind = openMind(rules, opponent);
  },
  decide: (view: Observation): readonly Command[] => present().decide(view),
};
export type OpponentWorker = typeof worker;

expose(worker);
