import type { Agent } from '../../game/agent.ts';
import { leaderOf } from '../../game/delegation.ts';
import { keepingWord, threaten } from './menace.ts';
import { anything, byLot, byTurns, firm, idle, inKind, middling, mild, type PolicyPlay } from './policy-play.ts';
import { atRandom, givingWay, inReturn, maximal, middleGround, neverYielding, stepForStep } from './strategy.ts';
import { bargainBy, type TablePlay } from './table-play.ts';

const silence: TablePlay = ({ side, closed }) => (closed[side] ? [] : [{ type: 'table.close', seat: leaderOf[side] }]);

/** An agent that plays policy by one rule and the table by another. */
const scripted =
  (policy: PolicyPlay, table: TablePlay): Agent =>
  (observation, { scenario }) => {
    const { stage, side, locked } = observation;
    if (stage === 'table') return table(observation, scenario);
    if (stage !== 'policy' || locked[side]) return [];
    const moves = policy(observation, scenario).map(
      ({ office, lever, option }) => ({ type: 'lever.set', seat: office, lever, option }) as const,
    );
    return [...moves, { type: 'policy.lock', seat: leaderOf[side] }];
  };

/** Threatens before it bargains. */
const threatening =
  (agent: Agent): Agent =>
  (observation, rules) =>
    observation.stage === 'table' && !observation.closed[observation.side]
      ? [...threaten(observation, rules.scenario), ...agent(observation, rules)]
      : agent(observation, rules);

const boulware = bargainBy(givingWay(0.2));

/**
 * Bots that measure others and the game, by id. None looks ahead, learns, or asks whether a treaty would be ratified:
 * one rule for policy, one for the table.
 */
export const bots = {
  hardliner: scripted(firm, bargainBy(maximal)),
  conceder: scripted(mild, bargainBy(givingWay(2))),
  boulware: scripted(firm, boulware),
  linear: scripted(byTurns, bargainBy(givingWay(1))),
  titForTat: scripted(inKind, bargainBy(inReturn)),
  micro: scripted(byLot, bargainBy(stepForStep)),
  random: scripted(anything, bargainBy(atRandom)),
  silent: scripted(idle, silence),
  alwaysThreaten: threatening(scripted(keepingWord(firm), boulware)),
  neverYield: scripted(firm, bargainBy(neverYielding)),
  middle: scripted(middling, bargainBy(middleGround)),
} satisfies Readonly<Record<string, Agent>>;
