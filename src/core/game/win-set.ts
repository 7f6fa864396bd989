import type { Side } from '../../schema/party.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Series } from '../../schema/series.ts';
import { type AdditiveUtility, type Outcome, utilityOf } from '../negotiation/utility.ts';
import { log } from '../numeric/elementary.ts';
import { logistic } from '../numeric/logistic.ts';
import { clamp } from '../numeric/rounding.ts';
import { startingLevers } from './appraisal.ts';
import { articleValues } from './article-value.ts';
import type { PerSide } from './delegation.ts';
import { openingSeries } from './reading.ts';
import type { Rules } from './rules.ts';
import type { Ballot } from './state.ts';

/** How much a faction supports any treaty, per cent; it may fall below 0 or rise above 100. */
export interface FactionSupport {
  readonly id: string;
  readonly share: number;
  readonly support: AdditiveUtility;
}

const NOTHING_SHOWN = { passes: 1, refuses: 0 };

/** What a side's chamber would make of any treaty, as things stand (Putnam 1988). Public. */
export interface WinSet {
  readonly factions: readonly FactionSupport[];
  /** The factions' support by their shares. */
  readonly total: AdditiveUtility;
  readonly quorum: number;
  readonly steepness: number;
  /** What earlier votes have shown of the chamber: it passes what had this chance at first, and refuses what had that. */
  readonly shown: { readonly passes: number; readonly refuses: number };
}

/** The chance that a chamber of which nothing is known yet passes a treaty, 0-1: logistic in its support, per cent. */
export const firstChance = ({ quorum, steepness }: Pick<WinSet, 'quorum' | 'steepness'>, support: number): number =>
  logistic(steepness * (support - quorum));

/**
 * The chance that a chamber passes a treaty, 0-1. Its mood does not change between votes, so that what an earlier one
 * has shown of it narrows the chance: less support than was refused is refused again.
 */
export const ratificationProbability = (winSet: WinSet, terms: Outcome): number => {
  const { passes, refuses } = winSet.shown;
  const chance = firstChance(winSet, utilityOf(winSet.total, terms));
  return (clamp(chance, refuses, passes) - refuses) / (passes - refuses);
};

/** What votes so far have shown of a side's chamber. */
const shownBy = (
  ballots: readonly Ballot[],
  side: Side,
  rule: Pick<WinSet, 'quorum' | 'steepness'>,
): WinSet['shown'] => {
  let { passes, refuses } = NOTHING_SHOWN;
  for (const { votes } of ballots) {
    const { passed, support } = votes[side];
    const chance = firstChance(rule, support);
    if (passed) passes = Math.min(passes, chance);
    else refuses = Math.max(refuses, chance);
  }
  return { passes, refuses };
};

/** The support, per cent, at which a vote is even: the quorum before the first, and what votes since have made of it. */
export const evenSupport = ({ quorum, steepness, shown }: Pick<WinSet, 'quorum' | 'steepness' | 'shown'>): number => {
  const chance = (shown.passes + shown.refuses) / 2;
  return quorum + log(chance / (1 - chance)) / steepness;
};

/** The same as it was for a side at a vote of the past, by its place among the ballots. */
export const evenSupportAt = (winSet: WinSet, side: Side, ballots: readonly Ballot[], vote: number): number =>
  evenSupport({ ...winSet, shown: shownBy(ballots.slice(0, vote), side, winSet) });

const totalOf = (factions: readonly FactionSupport[]): AdditiveUtility => {
  const sum = (of: (support: AdditiveUtility) => number): number =>
    factions.reduce((total, { share, support }) => total + share * of(support), 0);
  return {
    base: sum(({ base }) => base),
    values: (factions[0]?.support.values ?? []).map((options, i) =>
      options.map((_, k) => sum(({ values }) => values[i]?.[k] ?? 0)),
    ),
  };
};

/** A side's win-set with approval where it opened. */
const openingWinSet = (rules: Rules, side: Side): WinSet => {
  const { scenario } = rules;
  const levers = startingLevers(scenario);
  const factions = scenario.factions
    .filter((faction) => faction.side === side)
    .map(({ id, share, base, cares }) => ({
      id,
      share,
      support: { base, values: articleValues(rules, side, cares, levers) },
    }));
  return { factions, total: totalOf(factions), ...scenario.ratification[side], shown: NOTHING_SHOWN };
};

const opened = new WeakMap<Rules, PerSide<WinSet>>();

const openingWinSets = (rules: Rules): PerSide<WinSet> => {
  const known = opened.get(rules);
  if (known) return known;
  const winSets = { us: openingWinSet(rules, 'us'), japan: openingWinSet(rules, 'japan') };
  opened.set(rules, winSets);
  return winSets;
};

const raised = (utility: AdditiveUtility, points: number): AdditiveUtility => ({
  ...utility,
  base: utility.base + points,
});

/** The win-set after approval has moved: every faction is that much warmer, whatever the treaty says. */
const afterApproval = ({ factions }: Scenario, winSet: WinSet, change: number): WinSet => {
  const moved = (id: string): number => (factions.find((faction) => faction.id === id)?.approval ?? 0) * change;
  return {
    ...winSet,
    factions: winSet.factions.map((faction) => ({ ...faction, support: raised(faction.support, moved(faction.id)) })),
    total: raised(
      winSet.total,
      winSet.factions.reduce((sum, { id, share }) => sum + share * moved(id), 0),
    ),
  };
};

/**
 * Both sides' win-sets as approval and earlier votes stand now. Articles count as they did at the opening, whatever either side has
 * done since: a faction judges the text, and its government by approval.
 */
export const winSetsOf = (rules: Rules, now: Series, ballots: readonly Ballot[]): PerSide<WinSet> => {
  const start = openingSeries(rules);
  const { us, japan } = openingWinSets(rules);
  const { scenario } = rules;
  const standing = (side: Side, winSet: WinSet): WinSet => ({
    ...afterApproval(scenario, winSet, now[`approval.${side}`] - start[`approval.${side}`]),
    shown: shownBy(ballots, side, scenario.ratification[side]),
  });
  return { us: standing('us', us), japan: standing('japan', japan) };
};
