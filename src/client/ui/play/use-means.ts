import type { Means } from '../../../content/words/talks-words.ts';
import { type Observation, standingTie, TIES_PER_GAME } from '../../../core/game/index.ts';
import { useGame } from '../desk-context.ts';

/** Whether a side has used up a means, for this round or for good. */
export const isUsedUp = (observation: Observation, means: Means): boolean => {
  const { side, round, threats, ties, called, envoySent, suspended } = observation;
  switch (means) {
    case 'threaten':
      return threats.some((threat) => threat.side === side && threat.round === round);
    case 'tie':
      return standingTie(observation, side) !== null || ties.filter((tie) => tie.side === side).length >= TIES_PER_GAME;
    case 'call':
      return called[side] > 0;
    case 'envoy':
      return envoySent[side] === round;
    case 'suspend':
      return suspended[side];
    case 'walkOut':
      return false;
  }
};

/** What can be used now: not what is used up, and nothing while the other side confers. */
export const useMeans = () => {
  const { observation, thinking } = useGame().view;
  const isUsed = (means: Means): boolean => isUsedUp(observation, means);
  return { isUsed, isOpen: (means: Means): boolean => !thinking && !isUsed(means) };
};
