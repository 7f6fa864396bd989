import type { Situation } from '../../../content/words/scenario-words.ts';
import type { SpokenDeed } from '../../../content/words/talks-words.ts';
import type { Words } from '../../../content/words/words.ts';
import { leverOf, type Observation, otherSide, type RoundReport } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import type { Scenario } from '../../../schema/scenario.ts';
import type { Shock } from '../../../schema/shock.ts';

type Move = RoundReport['moves'][number];

const CLOSE = 3;

const amountAt = (scenario: Scenario, lever: string, option: number, counts: (shock: Shock) => number): number =>
  (leverOf(scenario, lever)?.options[option]?.shocks ?? []).reduce((sum, shock) => sum + counts(shock), 0);

const soldBy = (shock: Shock): number =>
  (shock.type === 'treasurySale' && shock.holder === 'official') || shock.type === 'reserveShift' ? shock.amount : 0;

const usTariff = (shock: Shock): number => (shock.type === 'tariff' && shock.country === 'us' ? shock.amount : 0);

/** Whether a move sold Treasuries out of Japan's reserves. */
export const isSale = (scenario: Scenario, { lever, to }: Move): boolean => amountAt(scenario, lever, to, soldBy) > 0;

/** By how much a move raised an American tariff on Japan, pp; negative lowers it, 0 for any other lever. */
export const tariffRise = (scenario: Scenario, { lever, from, to }: Move): number =>
  amountAt(scenario, lever, to, usTariff) - amountAt(scenario, lever, from, usTariff);

/** How far apart the latest offers are: close, far, or null while either side has made none. */
const distance = (latest: Observation['latest']): 'closeToDeal' | 'farApart' | null => {
  const { us, japan } = latest;
  if (!us || !japan) return null;
  const apart = us.filter((option, i) => option !== japan[i]).length;
  if (apart <= CLOSE) return 'closeToDeal';
  return apart * 2 > us.length ? 'farApart' : null;
};

/**
 * What a side finds itself speaking about: its own threats that fell due, then the other's words
 * and deeds of the round just past, then how the offers stand. A function of what is public.
 */
export const situationOf = (scenario: Scenario, observation: Observation, speaker: Side): Situation => {
  const report = observation.reports.at(-1);
  if (!report) return 'opening';
  const they = otherSide(speaker);
  const own = report.threats.find((threat) => threat.side === speaker);
  if (own) return own.executed ? 'threatExecuted' : 'threatDropped';
  if (report.moves.some((move) => isSale(scenario, move))) return 'afterSale';
  if (report.moves.some((move) => tariffRise(scenario, move) > 0)) return 'afterTariff';
  if (observation.silent && observation.suspended[they]) return 'theySuspended';
  const threatened = ({ side, channel }: Observation['threats'][number]): boolean =>
    side === they && channel !== 'private';
  if (observation.threats.some(threatened)) return 'theyThreatened';
  const apart = distance(observation.latest);
  if (apart) return apart;
  return observation.latest[they] ? 'theyOffered' : 'quiet';
};

/** What a side did at the last table that it now answers for, the rarest first; null if nothing. */
export const spokenDeedOf = (
  { round, called, ties, threats }: Pick<Observation, 'round' | 'called' | 'ties' | 'threats'>,
  speaker: Side,
): SpokenDeed | null => {
  const isLast = (deed: { readonly side: Side; readonly round: number }): boolean =>
    deed.side === speaker && deed.round === round - 1;
  if (called[speaker] > 0 && called[speaker] === round - 1) return 'called';
  if (ties.some(isLast)) return 'tied';
  return threats.some((threat) => isLast(threat) && threat.channel === 'ambiguous') ? 'card' : null;
};

/** When a side is quoted: in the evening after a round, or in the morning before the next. */
export type Edition = 'evening' | 'morning';

/** The last public words of a side. Of two wordings the evening takes one and the morning the other, by turns. */
export const statementOf = (
  scenario: Scenario,
  words: Words,
  observation: Observation,
  speaker: Side,
  edition: Edition = 'morning',
): string => {
  const deed = spokenDeedOf(observation, speaker);
  if (deed) return words.screen.talks.said[speaker][deed];
  const wordings = words.scenario.statements[speaker][situationOf(scenario, observation, speaker)];
  const isOdd = observation.round % 2 === 1;
  return wordings[isOdd === (edition === 'morning') ? 0 : 1];
};
