import type { Side } from '../../schema/party.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { Series } from '../../schema/series.ts';
import { type AdditiveUtility, type Outcome, utilityOf } from '../negotiation/utility.ts';
import { logistic } from '../numeric/logistic.ts';
import { startingLevers } from './appraisal.ts';
import { articleValues } from './article-value.ts';
import type { PerSide } from './delegation.ts';
import { openingSeries } from './reading.ts';
import type { Rules } from './rules.ts';

/** How much a faction supports any treaty, per cent; it may fall below 0 or rise above 100. */
export interface FactionSupport {
  readonly id: string;
  readonly share: number;
  readonly support: AdditiveUtility;
}

/** What a side's chamber would make of any treaty, as things stand (Putnam 1988). Public. */
export interface WinSet {
  readonly factions: readonly FactionSupport[];
  /** The factions' support by their shares. */
  readonly total: AdditiveUtility;
  readonly quorum: number;
  readonly steepness: number;
}

/** The chance that a chamber passes a treaty, 0-1: logistic in its total support. */
export const ratificationProbability = ({ total, quorum, steepness }: WinSet, terms: Outcome): number =>
  logistic(steepness * (utilityOf(total, terms) - quorum));

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
  return { factions, total: totalOf(factions), ...scenario.ratification[side] };
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
 * Both sides' win-sets as approval stands now. Articles count as they did at the opening, whatever either side has
 * done since: a faction judges the text, and its government by approval.
 */
export const winSetsOf = (rules: Rules, now: Series): PerSide<WinSet> => {
  const start = openingSeries(rules);
  const { us, japan } = openingWinSets(rules);
  return {
    us: afterApproval(rules.scenario, us, now['approval.us'] - start['approval.us']),
    japan: afterApproval(rules.scenario, japan, now['approval.japan'] - start['approval.japan']),
  };
};
