import type { Scenario, ScenarioEvent } from '../../schema/scenario.ts';
import type { SeriesId } from '../../schema/series.ts';
import { exp } from '../numeric/elementary.ts';
import { clamp } from '../numeric/rounding.ts';
import { drawUnit, type Stream } from '../numeric/stream.ts';

const EVENTS_PER_ROUND = 2;
const MOST_LOG_ODDS = 6;

/** How far a series stands above its opening, in its unit. */
export type Moved = (series: SeriesId) => number;

/** Probability of an event in a round, 0-1: its own, with its odds multiplied by what play has done to its series. */
export const eventProbability = (event: ScenarioEvent, moved: Moved): number => {
  if (event.odds.length === 0) return event.probability;
  const logOdds = event.odds.reduce((sum, { series, perUnit }) => sum + perUnit * moved(series), 0);
  const odds = event.probability * exp(clamp(logOdds, -MOST_LOG_ODDS, MOST_LOG_ODDS));
  return odds / (odds + 1 - event.probability);
};

/**
 * Draw what happens in a round. Every possible event takes one draw whatever its luck, so
 * that changing one event's probability leaves the others where they were; at most two happen.
 * `past` are those of earlier rounds, some of which do not come again.
 */
export const drawEvents = (
  scenario: Scenario,
  round: number,
  moved: Moved,
  opening: Stream,
  past: readonly string[] = [],
): { readonly events: readonly string[]; readonly stream: Stream } => {
  const events: string[] = [];
  let stream = opening;
  for (const event of scenario.events) {
    const [luck, next] = drawUnit(stream);
    stream = next;
    if (round < event.from || round > event.to || (event.once && past.includes(event.id))) continue;
    if (luck < eventProbability(event, moved) && events.length < EVENTS_PER_ROUND) events.push(event.id);
  }
  return { events, stream };
};
