import type { Side } from '../../schema/party.ts';
import type { Lever, Scenario } from '../../schema/scenario.ts';
import type { Series } from '../../schema/series.ts';
import type { Shock } from '../../schema/shock.ts';
import { breachShocks } from './clause.ts';
import type { PerSide } from './delegation.ts';
import { lastingShocks, leavingShocks, leverShocks } from './lever-shock.ts';
import { openingEconomy, openingSeries } from './reading.ts';
import { refusalShocks } from './refusal.ts';
import type { Rules } from './rules.ts';
import { addPoints, type GoalPoints, lessPoints, marketPoints, treatyPoints } from './welfare.ts';
import { noDealEffects, yearLater } from './year-later.ts';

type Levers = Readonly<Record<string, number>>;

/** Readings a year after the opening, under each thing that could be agreed. */
interface Years {
  readonly opening: Series;
  readonly noDeal: Series;
  /** By whose chamber has refused a treaty. */
  readonly refusal: PerSide<Series>;
  readonly emptyTreaty: Series;
  /** By who has broken its word under a treaty that leaves every article out. */
  readonly breach: PerSide<Series>;
  /** By issue and option: the article's own shocks, without the levers it fixes. */
  readonly articles: readonly (readonly Series[])[];
  /** By lever that some article fixes, and option: the lever moved there from where it starts. */
  readonly stances: Readonly<Record<string, readonly Series[]>>;
  /** The same without what the option costs or wins in votes and trust. */
  readonly lasting: Readonly<Record<string, readonly Series[]>>;
}

/** What a scenario is worth to a side before anyone has moved, by goal. */
export interface Appraisal {
  /** A year on without a deal: the opening BATNA. */
  readonly noDeal: GoalPoints;
  /** What it adds to no deal that a side's chamber has refused a treaty. */
  readonly refusal: PerSide<GoalPoints>;
  /** A year on with a treaty that leaves every article out. */
  readonly emptyTreaty: GoalPoints;
  /** What it adds to such a treaty that a side breaks its word under the open clause, beside the escrow. */
  readonly breach: PerSide<GoalPoints>;
  /** What each option of each issue adds beside the levers it fixes: its points and what the model makes of its shocks. */
  readonly articles: readonly (readonly GoalPoints[])[];
  /** What moving a lever from its start to each option does, as the model has it. */
  readonly stances: Readonly<Record<string, readonly GoalPoints[]>>;
  /** The same without votes and trust: what a treaty takes back of an option when it moves the lever on. */
  readonly lasting: Readonly<Record<string, readonly GoalPoints[]>>;
}

/** Where every lever stands at the opening. */
export const startingLevers = (scenario: Scenario): Levers =>
  Object.fromEntries(scenario.levers.map((lever) => [lever.id, lever.initial]));

/** The levers that an article can fix. */
const fixedLevers = (scenario: Scenario): readonly Lever[] => {
  const options = scenario.issues.flatMap((issue) => issue.options);
  const ids = new Set(options.flatMap((option) => option.bindings.map((binding) => binding.lever)));
  return scenario.levers.filter((lever) => ids.has(lever.id));
};

const runYears = (rules: Rules): Years => {
  const { scenario } = rules;
  const economy = openingEconomy(rules);
  const run = (shocks: readonly Shock[]): Series => yearLater(rules, economy, shocks).last;
  const emptyTreaty = run([]);
  const runAny = (shocks: readonly Shock[]): Series => (shocks.length > 0 ? run(shocks) : emptyTreaty);
  const stance = (lever: Lever): readonly Series[] =>
    lever.options.map((_, option) => runAny(leverShocks(lever, lever.initial, option)));
  const lasting = (lever: Lever): readonly Series[] =>
    lever.options.map((_, option) =>
      runAny(option === lever.initial ? [] : [...leavingShocks(lever, lever.initial), ...lastingShocks(lever, option)]),
    );
  const byLever = (run: typeof stance) =>
    Object.fromEntries(fixedLevers(scenario).map((lever) => [lever.id, run(lever)]));
  const without = noDealEffects(scenario, startingLevers(scenario)).shocks;
  const refusedBy = (refuser: Side): Series => run([...without, ...refusalShocks(refuser)]);
  return {
    opening: openingSeries(rules),
    noDeal: run(without),
    refusal: { us: refusedBy('us'), japan: refusedBy('japan') },
    emptyTreaty,
    breach: { us: run(breachShocks({ claimant: 'japan' })), japan: run(breachShocks({ claimant: 'us' })) },
    articles: scenario.issues.map((issue) => issue.options.map((option) => runAny(option.shocks))),
    stances: byLever(stance),
    lasting: byLever(lasting),
  };
};

const appraise = (rules: Rules, side: Side, years: Years): Appraisal => {
  const { scenario } = rules;
  const points = (reading: Series): GoalPoints => marketPoints(scenario, side, years.opening, reading);
  const emptyTreaty = points(years.emptyTreaty);
  const effect = (reading: Series): GoalPoints => lessPoints(points(reading), emptyTreaty);
  const effects = (years: Years['stances']): Appraisal['stances'] =>
    Object.fromEntries(Object.entries(years).map(([id, readings]) => [id, readings.map(effect)]));
  const article = (reading: Series, issue: number, option: number): GoalPoints => {
    const terms = scenario.issues.map((_, i) => (i === issue ? option : 0));
    return addPoints(treatyPoints(scenario, side, terms), effect(reading));
  };
  const noDeal = points(years.noDeal);
  return {
    noDeal,
    refusal: {
      us: lessPoints(points(years.refusal.us), noDeal),
      japan: lessPoints(points(years.refusal.japan), noDeal),
    },
    emptyTreaty,
    breach: { us: effect(years.breach.us), japan: effect(years.breach.japan) },
    articles: years.articles.map((options, i) => options.map((reading, k) => article(reading, i, k))),
    stances: effects(years.stances),
    lasting: effects(years.lasting),
  };
};

const appraisals = new WeakMap<Rules, PerSide<Appraisal>>();

/** Appraise a scenario by running its model a year on for each thing that could be agreed: some forty runs, once a rules object. */
export const appraisalOf = (rules: Rules): PerSide<Appraisal> => {
  const known = appraisals.get(rules);
  if (known) return known;
  const years = runYears(rules);
  const made = { us: appraise(rules, 'us', years), japan: appraise(rules, 'japan', years) };
  appraisals.set(rules, made);
  return made;
};
