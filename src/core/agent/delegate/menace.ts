import type { Channel } from '../../../schema/command.ts';
import type { Side } from '../../../schema/party.ts';
import type { Lever } from '../../../schema/scenario.ts';
import { threatenedFrom } from '../../game/announcement.ts';
import { otherSide } from '../../game/delegation.ts';
import { firstInstalment } from '../../game/make-threat.ts';
import type { Observation } from '../../game/observation.ts';
import { leverOf, type Rules } from '../../game/rules.ts';
import type { Threat } from '../../game/state.ts';
import { backDownCost } from '../../game/threat.ts';
import { weigh } from '../../game/welfare.ts';
import { logistic } from '../../numeric/logistic.ts';
import { drawUnit, openStream } from '../../numeric/stream.ts';
import type { Character } from './character.ts';
import { credenceOf, threatenedPoints } from './commitment.ts';
import { type Problem, worthOfMove } from './genome.ts';
import { problemOf } from './policy-plan.ts';
import { bargainValue } from './policy-value.ts';
import type { Stand } from './stand.ts';

/** A threat it could make: how likely it is to carry it out, and what saying it is worth, in weighted points. */
export interface Menace {
  readonly lever: string;
  readonly option: number;
  readonly channel: Channel;
  readonly odds: number;
  readonly worth: number;
}

/** What a point of approval, a point of trust and a kept word come to in weighted points a year on (D). */
const APPROVAL_WORTH = 0.35;
const TRUST_WORTH = 0.08;
const WORD_WORTH = 2;
const TRUST_COST: Readonly<Record<Channel, number>> = { private: 1, ambiguous: 2, public: 4, partial: 4 };
/** Points within which it may decide either way. */
const WAVERING = 2;
/** A public threat has to be at least as likely as this to be carried out, and more for an honest side. */
const LEAST_ODDS = 0.25;
const HONEST_ODDS = 0.3;

/** What dropping a threat would cost its maker: the audience's anger and its own word. */
const costOfDropping = (
  { persona }: Character,
  rules: Rules,
  { side, backDowns }: Observation,
  channel: Channel,
): number => {
  const booed = backDownCost(rules.scenario, side, channel, backDowns[side]) * APPROVAL_WORTH * persona.audience;
  return booed + WORD_WORTH * persona.honesty * (channel === 'private' ? 0.5 : 1);
};

/**
 * How likely it is to carry out a threat of its own once it falls due: by what the deed is worth to it, and what
 * dropping it would cost (Fearon 1997). The prediction and the decision are the same figure.
 */
export const executionOdds = (
  character: Character,
  rules: Rules,
  observation: Observation,
  problem: Problem,
  { lever, option, channel }: Pick<Menace, 'lever' | 'option' | 'channel'>,
): number => {
  const gain = worthOfMove(problem, lever, option) + costOfDropping(character, rules, observation, channel);
  return logistic(gain / WAVERING);
};

/** Whether it carries out a threat that has fallen due: decided once, by its own dice, as likely as it predicts. */
export const carriesOut = (
  character: Character,
  rules: Rules,
  observation: Observation,
  problem: Problem,
  threat: Threat,
): boolean => {
  const [luck] = drawUnit(openStream(observation.nature, `threat ${threat.round} ${threat.lever}`));
  return luck < executionOdds(character, rules, observation, problem, threat);
};

/** What a threat adds to the bargain while it is out: the disagreement point it would lead to, as far as it is believed. */
const leverageOf = (
  rules: Rules,
  observation: Observation,
  stand: Stand,
  { bargain }: Problem,
  threat: Threat,
): number => {
  const there = otherSide(observation.side);
  const believed = credenceOf(observation, threat);
  const still = bargain.kinds.map(() => 0);
  const shift = {
    own: believed * weigh(observation.taste, threatenedPoints(rules, observation, threat, observation.side)),
    theirs: believed * weigh(stand.belief.taste, threatenedPoints(rules, observation, threat, there)),
    ownIn: still,
    theirsIn: still,
  };
  const quiet = { own: 0, theirs: 0, ownIn: still, theirsIn: still };
  return bargainValue(bargain, shift) - bargainValue(bargain, quiet);
};

const channels: readonly Channel[] = ['private', 'ambiguous', 'public', 'partial'];

/** The likelihood that talks fail all the same and the threat falls due (D). */
const FAILING = 0.5;

/** Every threat it could make with a lever, whether or not it should. */
export const menacesOf = (
  character: Character,
  rules: Rules,
  observation: Observation,
  stand: Stand,
  problem: Problem,
  lever: Lever,
): readonly Menace[] => {
  const { side, round } = observation;
  const from = threatenedFrom(observation.levers, lever);
  return lever.options.flatMap((_, option) =>
    channels.flatMap((channel): Menace[] => {
      if (option === from || (channel === 'partial' && !firstInstalment(lever, from, option))) return [];
      const threat: Threat = { side, round, lever: lever.id, from, option, channel };
      const odds = executionOdds(character, rules, observation, problem, threat);
      const risk = (1 - odds) * FAILING * costOfDropping(character, rules, observation, channel);
      const worth = leverageOf(rules, observation, stand, problem, threat) - risk - TRUST_COST[channel] * TRUST_WORTH;
      return [{ lever: lever.id, option, channel, odds, worth }];
    }),
  );
};

const isHonest = ({ persona }: Character, { channel, odds }: Menace): boolean =>
  channel === 'private' ? odds >= LEAST_ODDS * persona.honesty : odds >= LEAST_ODDS + HONEST_ODDS * persona.honesty;

const LEAST_WORTH = 1;

/** The threat that does most for it, if any is worth the words: only one that hurts the other side, and that it may well keep. */
export const chooseThreat = (
  character: Character,
  rules: Rules,
  observation: Observation,
  stand: Stand,
): Menace | null => {
  const problem = problemOf(observation, rules, character, stand);
  const there: Side = otherSide(observation.side);
  const hurts = ({ lever, option, channel }: Menace): boolean => {
    const from = threatenedFrom(observation.levers, leverOf(rules.scenario, lever) as Lever);
    const threat: Threat = { side: observation.side, round: observation.round, lever, from, option, channel };
    return weigh(stand.belief.taste, threatenedPoints(rules, observation, threat, there)) < -1;
  };
  const open = problem.instruments
    .flatMap(({ lever }) => menacesOf(character, rules, observation, stand, problem, lever))
    .filter((menace) => menace.worth >= LEAST_WORTH && isHonest(character, menace) && hurts(menace));
  return open.sort((a, b) => b.worth - a.worth)[0] ?? null;
};
