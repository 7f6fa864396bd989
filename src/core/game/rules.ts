import type { Parameters } from '../../schema/parameter.ts';
import type { Preset } from '../../schema/preset.ts';
import type { Lever, Scenario } from '../../schema/scenario.ts';
import { centralOf, type ParameterValue } from '../economy/record/parameter-draw.ts';

/** Everything a game is played by, apart from its seed and commands. Content, passed in. */
export interface Rules {
  readonly scenario: Scenario;
  readonly preset: Preset;
  readonly parameters: Parameters;
  /** The range behind each parameter: for bands, never for play. */
  readonly ranges: readonly ParameterValue[];
}

/** Version of the rules and the model: a share code made by one is replayed only by the same. */
export const MODEL_VERSION = 6;

export const OFFERS_PER_ROUND = 3;
export const THREATS_PER_ROUND = 1;
export const WEEKS_IN_YEAR_LATER = 52;

/** A threat made in one round is due in the next: where rounds are long, its window outlasts one. */
const withinReach = ({ weeksPerRound }: Scenario, parameters: Parameters): Parameters => ({
  ...parameters,
  threat_window_w: Math.max(parameters.threat_window_w, weeksPerRound + 1),
});

/** Put content together into rules. */
export const makeRules = (scenario: Scenario, preset: Preset, table: readonly ParameterValue[]): Rules => ({
  scenario,
  preset,
  parameters: withinReach(scenario, centralOf(table)),
  ranges: table,
});

export const leverOf = (scenario: Scenario, id: string): Lever | undefined =>
  scenario.levers.find((lever) => lever.id === id);

/** Number of options of each issue, in order: the shape of the outcome space. */
export const issueSizes = (scenario: Scenario): readonly number[] =>
  scenario.issues.map((issue) => issue.options.length);
