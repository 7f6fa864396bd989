import { scenarios } from '../../../src/content/catalogue.ts';
import { defaultScenario, type ScenarioId } from '../../../src/content/scenario-id.ts';
import { goalsOf, MODEL_VERSION } from '../../../src/core/game/index.ts';
import type { Side } from '../../../src/schema/party.ts';
import type { ChartEvent, Save } from '../../../src/schema/save.ts';
import { SAVE_VERSION } from '../../../src/schema/save-version.ts';

export interface SavedOpening {
  readonly scenario?: ScenarioId;
  readonly side: Side;
  readonly seed: number;
}

/**
 * The save of a game as `beginGame` starts it, at its first briefing or after what has happened since: for tests of
 * what comes later, to which a whole game leads by hand elsewhere.
 */
export const savedGame = (
  { scenario = defaultScenario, side, seed }: SavedOpening,
  ...since: readonly ChartEvent[]
): Save => {
  const content = scenarios.get(scenario);
  if (!content) throw new Error(`${scenario} is not in the catalogue`);
  const [first = '', , third = ''] = goalsOf(content, side).map(({ id }) => id);
  return {
    version: SAVE_VERSION,
    model: MODEL_VERSION,
    side,
    opponent: { persona: side === 'japan' ? 'hawk' : 'protector', level: 'normal' },
    log: [{ type: 'game.started', setup: { scenario, seed, mandates: { [side]: [first, third] } } }, ...since],
  };
};
