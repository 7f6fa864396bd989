import type { Side } from '../../../schema/party.ts';
import { HIDDEN_OPTION, threatenedFrom } from '../../game/announcement.ts';
import type { Observation } from '../../game/observation.ts';
import { leverOf, type Rules } from '../../game/rules.ts';
import type { Threat } from '../../game/state.ts';
import { type GoalPoints, lessPoints } from '../../game/welfare.ts';
import { responsesOf } from './response.ts';

/** Of the doubt about a speaker’s word, the part that a channel leaves: those who threaten mostly mean it, and a first instalment proves it. */
const DOUBT_LEFT = { private: 0.65, ambiguous: 0.65, public: 0.65, partial: 0.35 } as const;

/** The option a threat names; of a card, the mildest step in any direction is not known, so the middle of the lever. */
const optionMeant = (threat: Threat, options: number): number =>
  threat.option === HIDDEN_OPTION ? Math.min(options - 1, threat.from + 1) : threat.option;

/** What a threat carried out would do to a side a year on, by goal, from where its lever stands. */
export const threatenedPoints = (rules: Rules, observation: Observation, threat: Threat, side: Side): GoalPoints => {
  const lever = leverOf(rules.scenario, threat.lever);
  const responses = responsesOf(rules).get(threat.lever);
  if (!lever || !responses) return {};
  const reached = responses[optionMeant(threat, lever.options.length)]?.[side] ?? {};
  if (lever.kind === 'action') return reached;
  return lessPoints(reached, responses[threatenedFrom(observation.levers, lever)]?.[side] ?? reached);
};

/** How likely a side's standing threat is to be carried out, as anyone may judge it: its word in the markets, and how it was said. */
export const credenceOf = (
  { economy }: Pick<Observation, 'economy'>,
  { side, channel }: Pick<Threat, 'side' | 'channel'>,
): number => {
  const { credibilityUs, credibilityJapan } = economy.politics;
  return 1 - DOUBT_LEFT[channel] * (1 - (side === 'us' ? credibilityUs : credibilityJapan));
};
