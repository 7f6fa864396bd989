import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { Rules } from '../core/game/index.ts';
import type { Side } from '../schema/party.ts';
import type { ChartEvent } from '../schema/save.ts';
import { gameChart } from './game-chart.ts';

export type ChartSnapshot = SnapshotFrom<typeof gameChart>;

export type Phase =
  | 'setup'
  | 'briefing'
  | 'policy'
  | 'table'
  | 'market'
  | 'reaction'
  | 'ending'
  | 'yearLater'
  | 'debrief';

export type Readiness = 'drafting' | 'ready' | 'locked';

/** The chart before anything has happened. */
export const openChart = (rules: Rules): ChartSnapshot => initialTransition(gameChart, { rules })[0];

/** The chart after one more event. Pure: an event the phase does not admit changes nothing. */
export const advanceChart = (snapshot: ChartSnapshot, event: ChartEvent): ChartSnapshot =>
  transition(gameChart, snapshot, event)[0];

const roundPhases = ['briefing', 'policy', 'table', 'market', 'reaction'] as const;

/** Which phase the game is in. */
export const phaseOf = (snapshot: ChartSnapshot): Phase => {
  for (const phase of roundPhases) if (snapshot.matches({ round: phase })) return phase;
  if (snapshot.matches('ending')) return 'ending';
  if (snapshot.matches('yearLater')) return 'yearLater';
  return snapshot.matches('debrief') ? 'debrief' : 'setup';
};

/** How far a side is with its policy; outside the policy phase it is locked. */
export const readinessOf = (snapshot: ChartSnapshot, side: Side): Readiness => {
  const value = snapshot.value;
  if (typeof value === 'string' || !('round' in value)) return 'locked';
  const { round } = value;
  if (typeof round === 'string' || !round || !('policy' in round) || !round.policy) return 'locked';
  return round.policy[side];
};
