import type { Side } from '../../schema/party.ts';
import type { Series } from '../../schema/series.ts';
import type { Shock } from '../../schema/shock.ts';
import { seriesOf } from '../economy/series.ts';
import { type EconomyState, openEconomy } from '../economy/state.ts';
import type { AdditiveUtility } from '../negotiation/utility.ts';
import type { PerSide } from './delegation.ts';
import { noDealEffects, yearLater } from './ending.ts';
import { treatyEffects } from './lever-shock.ts';
import type { Rules } from './rules.ts';
import type { GameState, Taste } from './state.ts';
import { addPoints, type GoalPoints, lessPoints, marketPoints, treatyPoints, weigh } from './welfare.ts';

/** Readings a year after the opening, under each thing that could be agreed. */
interface Years {
  readonly opening: Series;
  readonly noDeal: Series;
  readonly emptyTreaty: Series;
  /** By issue and option, each article alone in the treaty. */
  readonly articles: readonly (readonly Series[])[];
}

/** What a scenario is worth to a side before anyone has moved, by goal. */
export interface Appraisal {
  /** A year on without a deal: the opening BATNA. */
  readonly noDeal: GoalPoints;
  /** A year on with a treaty that leaves every article out. */
  readonly emptyTreaty: GoalPoints;
  /** What each option of each issue adds to the empty treaty: its points and what the model makes of it. */
  readonly articles: readonly (readonly GoalPoints[])[];
}

/** Every series on the first day, before any command. */
export const openingSeries = (rules: Rules): Series => seriesOf(openEconomy(rules.preset, rules.parameters));

const soleArticle = (issues: number, issue: number, option: number): readonly number[] =>
  Array.from({ length: issues }, (_, i) => (i === issue ? option : 0));

const runYears = (rules: Rules): Years => {
  const { scenario } = rules;
  const economy = openEconomy(rules.preset, rules.parameters);
  const levers = Object.fromEntries(scenario.levers.map((lever) => [lever.id, lever.initial]));
  const run = (shocks: readonly Shock[]): Series => yearLater(rules, economy, shocks).last;
  const article = (issue: number, option: number): Series =>
    run(treatyEffects(scenario, levers, soleArticle(scenario.issues.length, issue, option)).shocks);
  return {
    opening: seriesOf(economy),
    noDeal: run(noDealEffects(scenario, levers).shocks),
    emptyTreaty: run([]),
    articles: scenario.issues.map((issue, i) => issue.options.map((_, option) => article(i, option))),
  };
};

const appraise = (rules: Rules, side: Side, years: Years): Appraisal => {
  const { scenario } = rules;
  const points = (reading: Series): GoalPoints => marketPoints(scenario, side, years.opening, reading);
  const emptyTreaty = points(years.emptyTreaty);
  const article = (reading: Series, issue: number, option: number): GoalPoints =>
    addPoints(
      treatyPoints(scenario, side, soleArticle(scenario.issues.length, issue, option)),
      lessPoints(points(reading), emptyTreaty),
    );
  return {
    noDeal: points(years.noDeal),
    emptyTreaty,
    articles: years.articles.map((options, i) => options.map((reading, k) => article(reading, i, k))),
  };
};

const appraisals = new WeakMap<Rules, PerSide<Appraisal>>();

/** Appraise a scenario by running its model a year on for each article: about sixty runs, once for each rules object. */
export const appraisalOf = (rules: Rules): PerSide<Appraisal> => {
  const known = appraisals.get(rules);
  if (known) return known;
  const years = runYears(rules);
  const made = { us: appraise(rules, 'us', years), japan: appraise(rules, 'japan', years) };
  appraisals.set(rules, made);
  return made;
};

/** A side's utility over treaties, on the given base. Articles are valued at the opening of the scenario. */
export const utilityOver = (rules: Rules, side: Side, taste: Taste, base: number): AdditiveUtility => ({
  base,
  values: appraisalOf(rules)[side].articles.map((options) => options.map((points) => weigh(taste, points))),
});

/** What a side can count on from where the game stands now, in points by goal. */
export interface Outlook {
  readonly noDeal: GoalPoints;
  readonly emptyTreaty: GoalPoints;
}

/** The outlook last made on an economy, and the policy it was made under. */
interface Made {
  readonly levers: GameState['levers'];
  readonly pending: GameState['pending'];
  readonly outlook: PerSide<Outlook>;
}

const outlooks = new WeakMap<EconomyState, Made>();

const lookAhead = (rules: Rules, { economy, levers, pending }: GameState): PerSide<Outlook> => {
  const opening = openingSeries(rules);
  const without = noDealEffects(rules.scenario, levers).shocks;
  const noDeal = yearLater(rules, economy, [...pending, ...without]).last;
  const emptyTreaty = yearLater(rules, economy, pending).last;
  const forSide = (side: Side): Outlook => ({
    noDeal: marketPoints(rules.scenario, side, opening, noDeal),
    emptyTreaty: marketPoints(rules.scenario, side, opening, emptyTreaty),
  });
  return { us: forSide('us'), japan: forSide('japan') };
};

/**
 * Look a year ahead from now, with and without a deal: the BATNA as it stands, after what
 * both sides have done. Policy that is locked but has not yet reached the markets counts.
 */
export const outlookOf = (rules: Rules, state: GameState): PerSide<Outlook> => {
  const { economy, levers, pending } = state;
  const made = outlooks.get(economy);
  if (made && made.levers === levers && made.pending === pending) return made.outlook;
  const outlook = lookAhead(rules, state);
  outlooks.set(economy, { levers, pending, outlook });
  return outlook;
};
