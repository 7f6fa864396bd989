import type { NewsWords } from '../../../content/words/scenario-words.ts';
import type { Words } from '../../../content/words/words.ts';
import type { Observation } from '../../../core/game/index.ts';
import type { CalendarEntry, Scenario } from '../../../schema/scenario.ts';
import { lastTradingDay } from '../format.ts';

/** A story on the front page; a known event has its day. */
export interface Story extends NewsWords {
  readonly id: string;
  readonly date: string | null;
}

const WORD_JOINER = '\u2060';

/** A headline whose figures stay with their unit: “30-year” is not broken at its hyphen. */
export const keepTogether = (headline: string): string =>
  headline.replace(/(\d)-(\p{L})/gu, `$1${WORD_JOINER}-${WORD_JOINER}$2`);

/** Whether a lever is what falls due if the talks fail. */
const isAtStake = (scenario: Scenario, lever: string): boolean =>
  scenario.noDeal.bindings.some((binding) => binding.lever === lever);

/** How much a dated event matters to a front page: what the talks are about first, then a feared auction, then threats and votes. */
const weightOf = (scenario: Scenario, entry: CalendarEntry): number => {
  if (entry.bindings.some(({ lever }) => isAtStake(scenario, lever))) return 5;
  if (entry.shocks.some((shock) => shock.type === 'treasuryAuction' && shock.narrative !== 'calm')) return 4;
  if (entry.shocks.some(({ type }) => type === 'tariffThreat' || type === 'approval')) return 3;
  return entry.bindings.length > 0 ? 2 : 1;
};

/** Everything on the front page of a round, the lead first: what the calendar brings, then what has happened. */
export const storiesOf = (
  scenario: Scenario,
  words: Words,
  { round, events }: Pick<Observation, 'round' | 'events'>,
): readonly Story[] => {
  const entries = scenario.calendar.filter((entry) => entry.round === round);
  const lead = entries.toSorted((a, b) => weightOf(scenario, b) - weightOf(scenario, a))[0];
  const dated = [...(lead ? [lead] : []), ...entries.filter((entry) => entry !== lead)].flatMap(({ id, date }) => {
    const news = words.scenario.calendar[id];
    return news ? [{ ...news, id, date }] : [];
  });
  const drawn = events.flatMap((id) => {
    const news = words.scenario.events[id];
    return news ? [{ ...news, id, date: null }] : [];
  });
  return [...dated, ...drawn];
};

/** The known dates of the rounds after this one, soonest first. */
export const datesAhead = (scenario: Scenario, round: number, most: number): readonly CalendarEntry[] =>
  scenario.calendar
    .filter((entry) => entry.round > round)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .slice(0, most);

/** The trading day on which the last round ends, as an ISO date. */
export const lastDay = ({ startDate, rounds, weeksPerRound }: Scenario): string =>
  new Date(lastTradingDay(Date.parse(`${startDate}T00:00:00Z`), rounds * weeksPerRound)).toISOString().slice(0, 10);
