import type { Command } from '../../../schema/command.ts';
import type { Counsel, Lever, Scenario } from '../../../schema/scenario.ts';
import { leaderOf } from '../../game/delegation.ts';
import type { Observation } from '../../game/observation.ts';
import { costsTrust, type PolicyPlay } from './policy-play.ts';

/** Every option that costs trust and is not in force, of this side's levers. */
const hostileMoves = (observation: Observation, scenario: Scenario): readonly { lever: Lever; option: number }[] =>
  scenario.levers
    .filter((lever) => lever.side === observation.side)
    .flatMap((lever) => {
      const from = lever.kind === 'action' ? lever.initial : observation.levers[lever.id];
      return lever.options.flatMap((_, option) =>
        option !== from && costsTrust(lever, option) ? [{ lever, option }] : [],
      );
    });

/** A public threat a round: another of the hostile moves each time, in the scenario's order. */
export const threaten = (observation: Observation, scenario: Scenario): readonly Command[] => {
  const { side, round, threats } = observation;
  if (threats.some((threat) => threat.side === side && threat.round === round)) return [];
  const moves = hostileMoves(observation, scenario);
  const move = moves[round % Math.max(1, moves.length)];
  if (!move) return [];
  const { lever, option } = move;
  return [{ type: 'threat.make', seat: leaderOf[side], lever: lever.id, option, channel: 'public' }];
};

/** Carries out what it threatened last round; else does as `otherwise` says. */
export const keepingWord =
  (otherwise: PolicyPlay): PolicyPlay =>
  (observation, scenario) => {
    const due = observation.threats.find(({ side, round }) => side === observation.side && round < observation.round);
    const office = scenario.levers.find(({ id }) => id === due?.lever)?.offices[0];
    const kept: readonly Counsel[] = due && office ? [{ office, lever: due.lever, option: due.option }] : [];
    return kept.length > 0 ? kept : otherwise(observation, scenario);
  };
