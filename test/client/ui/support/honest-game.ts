import { bots } from '../../../../src/core/agent/scripted/bots.ts';
import {
  type GameState,
  leaderOf,
  type Observation,
  observe,
  type PlayedGame,
  playOut,
  start,
} from '../../../../src/core/game/index.ts';
import type { Side } from '../../../../src/schema/party.ts';
import type { Setup } from '../../../../src/schema/setup.ts';
import { rules, setupOf } from '../../../support/game.ts';

/** A setup in which one side is a player's. */
export const playersSetup = (seed: number, side: Side): Setup =>
  setupOf(seed, side === 'us' ? { us: ['factories', 'borrowing'] } : { japan: ['carmakers', 'households'] });

/** A whole game between two agents who give way evenly. */
export const honestGame = (seed: number, side: Side): PlayedGame =>
  playOut(rules, playersSetup(seed, side), { us: bots.linear, japan: bots.linear });

/** What a side sees of a game. */
export const viewOf = (state: GameState, side: Side): Observation => observe(rules, state, leaderOf[side]);

/** What a side sees before anyone has moved. */
export const openingView = (side: Side): Observation => viewOf(start(rules, playersSetup(7, side)), side);
