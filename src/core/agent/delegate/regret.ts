import type { Command, Terms } from '../../../schema/command.ts';
import type { Side } from '../../../schema/party.ts';
import type { Setup } from '../../../schema/setup.ts';
import { type Change, counterfactual } from '../../game/counterfactual.ts';
import { leaderOf, otherSide, type PerSide, sideOf } from '../../game/delegation.ts';
import { observe } from '../../game/observe.ts';
import { replay } from '../../game/replay.ts';
import { reportsOf } from '../../game/report.ts';
import type { Rules } from '../../game/rules.ts';
import { score } from '../../game/score.ts';
import type { GameState } from '../../game/state.ts';
import { utilityOf } from '../../negotiation/utility.ts';

/** A choice that cost its side: by how many of its weighted points it would have ended better otherwise. */
export type Regret =
  /** It refused these terms, which were worth more to it than what it got, if both chambers had passed them. */
  | { readonly kind: 'refusal'; readonly round: number; readonly terms: Terms; readonly points: number }
  /** It moved a lever that it had better left alone, all else as it was. */
  | {
      readonly kind: 'lever';
      readonly round: number;
      readonly lever: string;
      readonly option: number;
      readonly points: number;
    }
  /** It made a threat that it had better left unsaid, all else as it was. */
  | { readonly kind: 'threat'; readonly round: number; readonly points: number };

const MOST_REGRETS = 3;
/** Below this many points nothing is regretted. */
const LEAST_POINTS = 1;

/** A game that is over, and the commands that made it. */
interface Finished {
  readonly rules: Rules;
  readonly setup: Setup;
  readonly commands: readonly Command[];
  readonly state: GameState;
  readonly reached: PerSide<number>;
  readonly refusals: PerSide<readonly Regret[]>;
}

/** Play the game again and note what every refused package was worth to who refused it. */
const playAgain = (rules: Rules, setup: Setup, commands: readonly Command[]): Finished | null => {
  const refused: { side: Side; round: number; terms: Terms; worth: number }[] = [];
  const played = replay(rules, setup, commands, (before, command) => {
    if (command.type !== 'offer.decline') return;
    const side = sideOf(command.seat);
    const terms = before.offers[otherSide(side)];
    const { preference } = observe(rules, before, leaderOf[side]);
    if (terms) refused.push({ side, round: before.round, terms, worth: utilityOf(preference.utility, terms) });
  });
  const scores = played.ok ? score(rules, played.state) : null;
  if (!played.ok || !scores) return null;
  const reached = { us: scores.us.utility, japan: scores.japan.utility };
  const refusalsOf = (of: Side): readonly Regret[] =>
    refused.flatMap(({ side, round, terms, worth }) =>
      side === of ? [{ kind: 'refusal' as const, round, terms, points: worth - reached[of] }] : [],
    );
  const refusals = { us: refusalsOf('us'), japan: refusalsOf('japan') };
  return { rules, setup, commands, state: played.state, reached, refusals };
};

/** What a side would have gained by one choice made otherwise, in its weighted points. */
const gainBy = ({ rules, setup, commands, reached }: Finished, side: Side, change: Change): number => {
  const played = counterfactual(rules, setup, commands, change);
  const scores = played.ok ? played.value.changed.scores : null;
  return scores ? scores[side].utility - reached[side] : 0;
};

const leverRegrets = (game: Finished, side: Side): readonly Regret[] => {
  const owned = new Set(game.rules.scenario.levers.filter((lever) => lever.side === side).map(({ id }) => id));
  return reportsOf(game.state).flatMap(({ round, moves }) =>
    moves
      .filter(({ lever, byLaw }) => owned.has(lever) && !byLaw)
      .map(({ lever, to }) => {
        const points = gainBy(game, side, { kind: 'lever', round, lever, option: null });
        return { kind: 'lever' as const, round, lever, option: to, points };
      }),
  );
};

const threatRegrets = (game: Finished, side: Side): readonly Regret[] => {
  const rounds: number[] = [];
  replay(game.rules, game.setup, game.commands, ({ round }, command) => {
    if (command.type === 'threat.make' && sideOf(command.seat) === side) rounds.push(round);
  });
  return rounds.map((round) => {
    const points = gainBy(game, side, { kind: 'threat', round, side });
    return { kind: 'threat' as const, round, points };
  });
};

/** Of refused packages only the best that was on the table counts: it could have been taken once. */
const bestOf = (refusals: readonly Regret[]): readonly Regret[] =>
  [...refusals].sort((a, b) => b.points - a.points).slice(0, 1);

/**
 * The choices of a finished game that each side has most reason to regret, three at most, the dearest first. Empty
 * for a game that is not over.
 */
export const regretsOf = (rules: Rules, setup: Setup, commands: readonly Command[]): PerSide<readonly Regret[]> => {
  const game = playAgain(rules, setup, commands);
  const of = (side: Side): readonly Regret[] =>
    game
      ? [...bestOf(game.refusals[side]), ...leverRegrets(game, side), ...threatRegrets(game, side)]
          .filter(({ points }) => points >= LEAST_POINTS)
          .sort((a, b) => b.points - a.points)
          .slice(0, MOST_REGRETS)
      : [];
  return { us: of('us'), japan: of('japan') };
};
