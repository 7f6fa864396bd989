import * as z from 'zod';
import { type Scenario, scenarioSchema } from './scenario.ts';

export interface ScenarioProblem {
  readonly code: 'scenario-not-json' | 'scenario-invalid' | 'scenario-inconsistent';
  /** Where and what, for a person. */
  readonly detail: string;
}

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problem: ScenarioProblem };

const repeated = (ids: readonly string[]): string | undefined => ids.find((id, i) => ids.indexOf(id) !== i);

/** The first reference that leads nowhere, or null: ids that repeat, levers and goals that do not exist. */
const inconsistency = (scenario: Scenario): string | null => {
  const options = new Map(scenario.levers.map((lever) => [lever.id, lever.options.length]));
  const goals = new Set(scenario.goals.map((goal) => goal.id));
  for (const ids of [scenario.levers, scenario.issues, scenario.goals, scenario.calendar, scenario.events]) {
    const twice = repeated(ids.map(({ id }) => id));
    if (twice !== undefined) return `"${twice}" is named twice`;
  }
  for (const lever of scenario.levers) {
    if (lever.initial >= lever.options.length) return `lever "${lever.id}" starts at an option it lacks`;
    if (lever.offices.some((seat) => !seat.startsWith(`${lever.side}.`)))
      return `lever "${lever.id}" is held by an office of the other side`;
  }
  for (const side of ['us', 'japan'])
    if (scenario.goals.filter((goal) => goal.side === side).length < 2) return `${side} has fewer than two goals`;
  const bindings = [
    ...scenario.noDeal.bindings,
    ...scenario.calendar.flatMap((entry) => entry.bindings),
    ...scenario.issues.flatMap((issue) => issue.options.flatMap((option) => option.bindings)),
    ...scenario.advice.flatMap((advice) => advice.counsel),
  ];
  for (const { lever, option } of bindings)
    if (option >= (options.get(lever) ?? 0)) return `lever "${lever}" has no option ${option}`;
  for (const { office, lever } of scenario.advice.flatMap((advice) => advice.counsel))
    if (!scenario.levers.find(({ id }) => id === lever)?.offices.includes(office))
      return `${office} advises on "${lever}", which it does not hold`;
  for (const issue of scenario.issues)
    for (const option of issue.options)
      for (const goal of Object.keys(option.points)) if (!goals.has(goal)) return `no goal "${goal}"`;
  return null;
};

/** Parse the text of a scenario file: JSON, then the schema, then that every reference leads somewhere. */
export const parseScenario = (text: string): ParsedScenario => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: { code: 'scenario-not-json', detail: 'not JSON' } };
  }
  const parsed = scenarioSchema.safeParse(json);
  if (!parsed.success)
    return { ok: false, problem: { code: 'scenario-invalid', detail: z.prettifyError(parsed.error) } };
  const detail = inconsistency(parsed.data);
  return detail === null
    ? { ok: true, scenario: parsed.data }
    : { ok: false, problem: { code: 'scenario-inconsistent', detail } };
};
