import type { ScenarioIds, ScenarioWords } from './scenario-words.ts';

/** What is said of a scenario from the first decision on: fetched while the player reads what comes before. */
export type LaterScenarioWords<Ids extends ScenarioIds = ScenarioIds> = Pick<
  ScenarioWords<Ids>,
  | 'issues'
  | 'factions'
  | 'acceptance'
  | 'threats'
  | 'treaty'
  | 'endings'
  | 'yearLater'
  | 'debrief'
  | 'verdicts'
  | 'records'
>;

/** What is said of a scenario up to the first decision. */
export type OpeningScenarioWords<Ids extends ScenarioIds = ScenarioIds> = Omit<
  ScenarioWords<Ids>,
  keyof LaterScenarioWords
>;

/** Join the words about a scenario; `later` is asked only when one of its own is read. */
export const joinScenarioWords = (opening: OpeningScenarioWords, later: () => LaterScenarioWords): ScenarioWords => ({
  ...opening,
  get issues() {
    return later().issues;
  },
  get factions() {
    return later().factions;
  },
  get acceptance() {
    return later().acceptance;
  },
  get threats() {
    return later().threats;
  },
  get treaty() {
    return later().treaty;
  },
  get endings() {
    return later().endings;
  },
  get yearLater() {
    return later().yearLater;
  },
  get debrief() {
    return later().debrief;
  },
  get verdicts() {
    return later().verdicts;
  },
  get records() {
    return later().records;
  },
});
