import type { Terms } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import { seriesOf } from '../economy/record/series.ts';
import { utilityOf } from '../negotiation/utility.ts';
import { drawUnit, openStream } from '../numeric/stream.ts';
import { bothSides, type PerSide } from './delegation.ts';
import type { Rules } from './rules.ts';
import type { GameState, Vote } from './state.ts';
import { firstChance, ratificationProbability, winSetsOf } from './win-set.ts';

/** Both chambers vote on a treaty. Each one's mood is the seed's own, so that more support never turns a yes into a no. */
export const ratify = (rules: Rules, state: GameState, terms: Terms): PerSide<Vote> => {
  const winSets = winSetsOf(rules, seriesOf(state.economy), state.ballots);
  const voteOf = (side: Side): Vote => {
    const winSet = winSets[side];
    const [mood] = drawUnit(openStream(state.setup.seed, `ratify.${side}`));
    const support = utilityOf(winSet.total, terms);
    return {
      side,
      support,
      probability: ratificationProbability(winSet, terms),
      passed: mood < firstChance(winSet, support),
      factions: winSet.factions.map(({ id, share, support }) => ({ id, share, support: utilityOf(support, terms) })),
    };
  };
  return { us: voteOf('us'), japan: voteOf('japan') };
};

/** The sides whose chambers said no, the one with the worse odds first. */
export const refusersOf = (votes: PerSide<Vote>): readonly Side[] =>
  bothSides.filter((side) => !votes[side].passed).sort((a, b) => votes[a].probability - votes[b].probability);
