import type { Binding, Lever, Scenario } from '../../schema/scenario.ts';
import type { Shock } from '../../schema/shock.ts';
import { type Arrival, shocksOf } from './arrival.ts';
import { leverOf } from './rules.ts';
import type { LeverMove } from './state.ts';

/** The same shock the other way, or null where what was done cannot be undone (a level, an auction, a threat). */
const reversed = (shock: Shock): Shock | null => {
  if (shock.type === 'treasuryThreat' || shock.type === 'rateCheck') return null;
  if (shock.type === 'treasuryAuction' || shock.type === 'jgbAuction' || shock.type === 'volatility') return null;
  return { ...shock, amount: -shock.amount };
};

const undone = (shocks: readonly Shock[]): readonly Shock[] => shocks.map(reversed).filter((shock) => shock !== null);

/** What it does that a stance is no longer at an option. */
export const leavingShocks = (lever: Lever, option: number): readonly Shock[] =>
  undone(lever.options[option]?.shocks ?? []);

const movedShocks = (lever: Lever, from: number, to: number, leaving: readonly Shock[]): readonly Shock[] => {
  const arriving = lever.options[to]?.shocks ?? [];
  if (lever.kind === 'action') return arriving;
  return from === to ? [] : [...leaving, ...arriving];
};

/**
 * What moving a lever does to the economy: an action's own shocks; for a stance the new
 * option's shocks with the old one's reversed, so that going there and back changes nothing.
 */
export const leverShocks = (lever: Lever, from: number, to: number): readonly Shock[] =>
  movedShocks(lever, from, to, leavingShocks(lever, from));

const isPolitical = ({ type }: Shock): boolean => type === 'approval' || type === 'trust';

/** What an option does beside what it costs or wins in votes and trust. */
export const lastingShocks = (lever: Lever, option: number): readonly Shock[] =>
  (lever.options[option]?.shocks ?? []).filter((shock) => !isPolitical(shock));

/** The same where a treaty or the law moves it: votes and trust that an option has cost are not given back. */
const imposedShocks = (lever: Lever, from: number, to: number): readonly Shock[] =>
  movedShocks(lever, from, to, undone(lastingShocks(lever, from)));

/** Levers and moves after a set of bindings takes hold, and what the economy gets of it. */
export interface Rebound {
  readonly levers: Readonly<Record<string, number>>;
  readonly moves: readonly LeverMove[];
  readonly arrivals: readonly Arrival[];
}

/** Move levers to where bindings put them. Bindings to an unknown lever are ignored. */
export const bindLevers = (
  scenario: Scenario,
  levers: Readonly<Record<string, number>>,
  bindings: readonly Binding[],
  byLaw: boolean,
): Rebound => {
  const next = { ...levers };
  const moves: LeverMove[] = [];
  const arrivals: Arrival[] = [];
  for (const { lever: id, option } of bindings) {
    const lever = leverOf(scenario, id);
    const from = next[id];
    if (!lever || from === undefined || (lever.kind === 'stance' && from === option)) continue;
    const move = { lever: id, from, to: option };
    arrivals.push({
      cause: byLaw ? { kind: 'law', ...move } : { kind: 'lever', side: lever.side, ...move },
      shocks: byLaw ? imposedShocks(lever, from, option) : leverShocks(lever, from, option),
    });
    moves.push({ ...move, byLaw });
    next[id] = option;
  }
  return { levers: next, moves, arrivals };
};

/** Actions are taken once: put every action lever back to rest. */
export const restActions = (
  scenario: Scenario,
  levers: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> => {
  const next = { ...levers };
  for (const lever of scenario.levers) if (lever.kind === 'action') next[lever.id] = lever.initial;
  return next;
};

/** Where levers end up, and all that the economy gets of it at once. */
export interface Settlement {
  readonly levers: Readonly<Record<string, number>>;
  readonly shocks: readonly Shock[];
}

/** Put levers where the law has them, and let further shocks follow. */
export const settle = (
  scenario: Scenario,
  levers: Readonly<Record<string, number>>,
  bindings: readonly Binding[],
  shocks: readonly Shock[],
): Settlement => {
  const bound = bindLevers(scenario, levers, bindings, true);
  return { levers: bound.levers, shocks: [...shocksOf(bound.arrivals), ...shocks] };
};

/** What a treaty does when it enters into force. */
export const treatyEffects = (
  scenario: Scenario,
  levers: Readonly<Record<string, number>>,
  terms: readonly number[],
): Settlement => {
  const articles = scenario.issues.map((issue, i) => issue.options[terms[i] ?? 0]).filter((o) => o !== undefined);
  return settle(
    scenario,
    levers,
    articles.flatMap((article) => article.bindings),
    articles.flatMap((article) => article.shocks),
  );
};
