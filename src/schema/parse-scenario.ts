import * as z from 'zod';
import { sides } from './delegation.ts';
import { type Scenario, scenarioSchema } from './scenario.ts';

export interface ScenarioProblem {
  readonly code: 'scenario-not-json' | 'scenario-invalid' | 'scenario-inconsistent';
  /** Where and what, for a person. */
  readonly detail: string;
}

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problem: ScenarioProblem };

const repeatedIds = ({ levers, issues, goals, calendar, events, factions }: Scenario): readonly string[] =>
  [levers, issues, goals, calendar, events, factions].flatMap((entries) => {
    const ids = entries.map(({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `"${id}" is named twice`);
  });

const impossibleLevers = ({ levers }: Scenario): readonly string[] =>
  levers.flatMap(({ id, side, offices, initial, options }) => [
    ...(initial >= options.length ? [`lever "${id}" starts at an option it lacks`] : []),
    ...(offices.some((seat) => !seat.startsWith(`${side}.`))
      ? [`lever "${id}" is held by an office of the other side`]
      : []),
  ]);

const missingGoals = ({ goals, issues }: Scenario): readonly string[] => [
  ...sides
    .filter((side) => goals.filter((goal) => goal.side === side).length < 2)
    .map((side) => `${side} has fewer than two goals`),
  ...issues
    .flatMap(({ options }) => options.flatMap(({ points }) => Object.keys(points)))
    .filter((id) => !goals.some((goal) => goal.id === id))
    .map((id) => `no goal "${id}"`),
];

const missingOptions = ({ levers, noDeal, calendar, issues, advice }: Scenario): readonly string[] => {
  const options = new Map(levers.map((lever) => [lever.id, lever.options.length]));
  return [
    ...noDeal.bindings,
    ...calendar.flatMap((entry) => entry.bindings),
    ...issues.flatMap((issue) => issue.options.flatMap((option) => option.bindings)),
    ...advice.flatMap(({ counsel }) => counsel),
  ]
    .filter(({ lever, option }) => option >= (options.get(lever) ?? 0))
    .map(({ lever, option }) => `lever "${lever}" has no option ${option}`);
};

const misplacedAdvice = ({ levers, advice }: Scenario): readonly string[] =>
  advice.flatMap(({ side, counsel }) =>
    counsel.flatMap(({ office, lever }) => [
      ...(office.startsWith(`${side}.`) ? [] : [`${office} advises the other side`]),
      ...(levers.find(({ id }) => id === lever)?.offices.includes(office)
        ? []
        : [`${office} advises on "${lever}", which it does not hold`]),
    ]),
  );

const SHARE_TOLERANCE = 1e-9;

const impossibleFactions = ({ factions, goals }: Scenario): readonly string[] => [
  ...sides
    .filter((side) => {
      const shares = factions.filter((faction) => faction.side === side).map(({ share }) => share);
      return Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) > SHARE_TOLERANCE;
    })
    .map((side) => `the shares of the factions of ${side} do not sum to 1`),
  ...factions.flatMap(({ id, side, cares }) =>
    Object.keys(cares)
      .filter((goal) => !goals.some((each) => each.id === goal && each.side === side))
      .map((goal) => `faction "${id}" cares about "${goal}", which is no goal of its side`),
  ),
];

const misplacedPrincipals = ({ principals, goals }: Scenario): readonly string[] =>
  sides.flatMap((side) => {
    const seats = principals[side].map(({ seat }) => seat);
    const own = goals.filter((goal) => goal.side === side).map(({ id }) => id);
    return [
      ...seats.filter((seat) => !seat.startsWith(`${side}.`)).map((seat) => `${seat} is no principal of ${side}`),
      ...seats.filter((seat, i) => seats.indexOf(seat) !== i).map((seat) => `principal ${seat} is named twice`),
      ...principals[side]
        .flatMap(({ cares }) => cares)
        .filter((id) => !own.includes(id))
        .map((id) => `a principal of ${side} cares for "${id}", which is no goal of that side`),
    ];
  });

const impossibleClauses = ({ issues, goals }: Scenario): readonly string[] => {
  const open = issues.filter(({ options }) => options.some(({ reopens }) => reopens));
  return [
    ...open.slice(1).map(({ id }) => `issue "${id}" is a second one that leaves others open`),
    ...open.flatMap(({ id, options }) =>
      options.flatMap(({ reopens }) =>
        (reopens?.issues ?? [])
          .filter((each) => each === id || !issues.some((issue) => issue.id === each))
          .map((each) => `issue "${id}" leaves "${each}" open, which is no other issue`),
      ),
    ),
    ...open.flatMap(({ options }) =>
      options.flatMap(({ reopens }) =>
        Object.keys(reopens?.escrow ?? {})
          .filter((goal) => !goals.some((each) => each.id === goal && each.side !== reopens?.claimant))
          .map((goal) => `no goal "${goal}" of the side that puts it in escrow`),
      ),
    ),
  ];
};

/** What does not fit together: ids that repeat, references that lead nowhere, offices on the wrong side. */
const inconsistencies = (scenario: Scenario): readonly string[] =>
  [
    repeatedIds,
    impossibleLevers,
    missingGoals,
    missingOptions,
    misplacedAdvice,
    impossibleFactions,
    misplacedPrincipals,
    impossibleClauses,
  ].flatMap((check) => check(scenario));

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
  const [detail] = inconsistencies(parsed.data);
  return detail === undefined
    ? { ok: true, scenario: parsed.data }
    : { ok: false, problem: { code: 'scenario-inconsistent', detail } };
};
