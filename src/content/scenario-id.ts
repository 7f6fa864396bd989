/** The scenarios the game ships with, in the order in which they are offered. */
export const scenarioIds = ['apr-2025', 'jun-2025', 'jan-2026', 'plaza-1985', 'sandbox'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** The one a player who has not chosen is offered. */
export const defaultScenario: ScenarioId = 'jun-2025';

export const isScenarioId = (id: string): id is ScenarioId => scenarioIds.some((known) => known === id);
