import type { Scenario } from '../../schema/scenario.ts';
import { drawUnit, type Stream } from '../numeric/stream.ts';

const EVENTS_PER_ROUND = 2;

/**
 * Draw what happens in a round. Every possible event takes one draw whatever its luck, so
 * that changing one event's probability leaves the others where they were; at most two happen.
 */
export const drawEvents = (
  scenario: Scenario,
  round: number,
  opening: Stream,
): { readonly events: readonly string[]; readonly stream: Stream } => {
  const events: string[] = [];
  let stream = opening;
  for (const event of scenario.events) {
    const [luck, next] = drawUnit(stream);
    stream = next;
    if (round < event.from || round > event.to || luck >= event.probability) continue;
    if (events.length < EVENTS_PER_ROUND) events.push(event.id);
  }
  return { events, stream };
};
