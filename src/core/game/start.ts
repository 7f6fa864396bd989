import type { Setup } from '../../schema/setup.ts';
import { openStream } from '../numeric/stream.ts';
import { defaultEnvoys } from './envoy.ts';
import { drawEvents } from './event.ts';
import { openingEconomy } from './reading.ts';
import type { Rules } from './rules.ts';
import type { GameState } from './state.ts';
import { goalsOf, tastesOf } from './taste.ts';

export type SetupProblem = 'scenario-mismatch' | 'mandate-unknown' | 'mandate-repeated';

/** What is wrong with a setup under these rules, or null. */
export const setupProblem = (rules: Rules, setup: Setup): SetupProblem | null => {
  if (setup.scenario !== rules.scenario.id) return 'scenario-mismatch';
  for (const side of ['us', 'japan'] as const) {
    const mandate = setup.mandates[side];
    if (!mandate) continue;
    if (mandate[0] === mandate[1]) return 'mandate-repeated';
    const goals = goalsOf(rules.scenario, side);
    if (mandate.some((id) => !goals.some((goal) => goal.id === id))) return 'mandate-unknown';
  }
  return null;
};

/** Open a game. The setup must have no `setupProblem`. */
export const start = (rules: Rules, setup: Setup): GameState => {
  const { scenario } = rules;
  const drawn = drawEvents(scenario, 1, () => 0, openStream(setup.seed, 'event'));
  return {
    setup,
    round: 1,
    stage: 'policy',
    economy: openingEconomy(rules),
    marketStream: openStream(setup.seed, 'market'),
    eventStream: drawn.stream,
    tastes: tastesOf(scenario, setup),
    levers: Object.fromEntries(scenario.levers.map((lever) => [lever.id, lever.initial])),
    moved: [],
    drafts: {},
    locked: { us: false, japan: false },
    pending: [],
    pendingMoves: [],
    closed: { us: false, japan: false },
    offers: { us: null, japan: null },
    latest: { us: null, japan: null },
    bids: [],
    offersMade: { us: 0, japan: 0 },
    refusals: { us: null, japan: null },
    threats: [],
    backDowns: { us: 0, japan: 0 },
    ties: [],
    called: { us: 0, japan: 0 },
    envoys: defaultEnvoys,
    envoySent: { us: 0, japan: 0 },
    probes: { us: null, japan: null },
    voices: { us: null, japan: null },
    suspended: { us: false, japan: false },
    silentRound: 0,
    events: drawn.events,
    passed: [],
    ending: null,
    agreement: null,
    ballots: [],
    ledger: [],
    afterward: null,
  };
};
