import type { Command } from '../../schema/command.ts';
import type { Side } from '../../schema/party.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { startingLevers } from './appraisal.ts';
import type { Arrival } from './arrival.ts';
import { optionValues } from './article-value.ts';
import { leaderOf, legislatureOf, sideOf, withSide } from './delegation.ts';
import { shutOut } from './floor.ts';
import { accept, type Rejection, type Result, reject } from './rejection.ts';
import type { Rules } from './rules.ts';
import type { GameState, Tie } from './state.ts';
import { publicTaste } from './taste.ts';

/** Rounds a tie holds, the one in which it is made included. */
export const TIE_ROUNDS = 3;
export const TIES_PER_GAME = 2;

/** What tying one's hands does at home and abroad, points. */
export const tiePrice = { approval: 1, trust: -2 } as const;

type Ties = Pick<GameState, 'ties' | 'round'>;

/** The tie that holds a side now, if any. */
export const standingTie = ({ ties, round }: Ties, side: Side): Tie | null =>
  ties.find((tie) => tie.side === side && round < tie.round + TIE_ROUNDS) ?? null;

/** The article of a package that a side's own tie forbids it, or null. */
export const forbiddenArticle = (
  { issues }: Scenario,
  state: Ties,
  side: Side,
  terms: readonly number[],
): string | null => {
  const tie = standingTie(state, side);
  const index = tie ? issues.findIndex(({ id }) => id === tie.issue) : -1;
  return tie && (terms[index] ?? 0) > tie.most ? tie.issue : null;
};

/** Whether an article is a side's own concession: its last option costs the side, as the public sees it. */
export const isConcession = (rules: Rules, side: Side, issue: number): boolean => {
  const { scenario } = rules;
  const worth = optionValues(rules, side, publicTaste(scenario, side), startingLevers(scenario), issue);
  return (worth.at(-1) ?? 0) < (worth[0] ?? 0);
};

/** Why a side may not tie its hands so, or null if it may. */
const untied = (
  rules: Rules,
  state: GameState,
  { seat, issue, most }: Extract<Command, { type: 'hands.tie' }>,
): { readonly ok: false; readonly rejection: Rejection } | null => {
  const side = sideOf(seat);
  if (seat !== leaderOf[side] && seat !== legislatureOf[side]) return reject('tie-office', seat);
  const index = rules.scenario.issues.findIndex(({ id }) => id === issue);
  const last = (rules.scenario.issues[index]?.options.length ?? 0) - 1;
  if (index < 0) return reject('issue-unknown', issue);
  if (most > last) return reject('option-unknown', issue);
  if (most === last) return reject('tie-empty', issue);
  if (!isConcession(rules, side, index)) return reject('tie-not-yours', issue);
  const made = state.ties.filter((tie) => tie.side === side).length;
  return made >= TIES_PER_GAME || standingTie(state, side) ? reject('tie-limit') : null;
};

/**
 * Tie the own side's hands: a resolution or an order by the leader's office or the legislature. For `TIE_ROUNDS`
 * rounds the side neither offers nor accepts more than `most` of an article that costs it. Plays well at home,
 * costs trust. An own standing offer that goes further is withdrawn.
 */
export const tieHands = (
  rules: Rules,
  state: GameState,
  command: Extract<Command, { type: 'hands.tie' }>,
): Result<GameState> => {
  const refused = shutOut(state, command) ?? untied(rules, state, command);
  if (refused) return refused;
  const side = sideOf(command.seat);
  const { issue, most } = command;
  const ties = [...state.ties, { side, round: state.round, issue, most }];
  const standing = state.offers[side];
  const isWithdrawn = standing && forbiddenArticle(rules.scenario, { ties, round: state.round }, side, standing);
  const felt: Arrival = {
    cause: { kind: 'tie', side, issue, most },
    shocks: [
      { type: 'approval', side, amount: tiePrice.approval },
      { type: 'trust', amount: tiePrice.trust },
    ],
  };
  return accept({
    ...state,
    ties,
    offers: isWithdrawn ? withSide(state.offers, side, null) : state.offers,
    pending: [...state.pending, felt],
  });
};
