/** The scenarios the game ships with, in the order in which they are offered. */
export const scenarioIds = ['jun-2025'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

export const isScenarioId = (id: string): id is ScenarioId => scenarioIds.some((known) => known === id);
