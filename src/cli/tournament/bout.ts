import { credenceOf } from '../../core/agent/delegate/commitment.ts';
import type { Agent } from '../../core/game/agent.ts';
import {
  bothSides,
  type Ending,
  type GameState,
  type PerSide,
  playOut,
  type Rules,
  score,
} from '../../core/game/index.ts';
import { clamp } from '../../core/numeric/rounding.ts';
import type { Side } from '../../schema/party.ts';
import type { Forecast } from './calibration.ts';

/** Who plays whom, by policy id, and the seed of the game. */
export interface Fixture {
  readonly us: string;
  readonly japan: string;
  readonly seed: number;
}

/** A threat that fell due: how far its maker was believed when it was made, and whether it was carried out. */
export interface CalledThreat extends Forecast {
  readonly side: Side;
  readonly channel: string;
}

/** What a report needs to know of a finished game. */
export interface Bout extends Fixture {
  readonly ending: Ending;
  /** Own surplus over BATNA as a share of the best the other side could accept, -1 to 1; what a policy earns. */
  readonly surplus: PerSide<number>;
  readonly score: PerSide<number>;
  readonly agreement: readonly number[] | null;
  readonly threats: readonly CalledThreat[];
}

const calledThreats = ({ passed }: GameState): readonly CalledThreat[] =>
  passed.flatMap(({ record }) =>
    record.threats.flatMap((threat) => {
      const heard = passed.find(({ round }) => round === threat.round);
      const { side, channel, executed } = threat;
      return heard ? [{ side, channel, chance: credenceOf(heard, threat), came: executed }] : [];
    }),
  );

/**
 * Play a game and read off what it came to. What could have been had is judged by `judged`, which may allow more than
 * the rules it was played by. Throws only if a game cannot end.
 */
export const playBout = (rules: Rules, fixture: Fixture, agents: PerSide<Agent>, judged: Rules = rules): Bout => {
  const setup = { scenario: rules.scenario.id, seed: fixture.seed, mandates: {} };
  const { state } = playOut(rules, setup, agents);
  const scores = score(judged, state);
  if (!scores || !state.ending) throw new Error('a game played out must be finished');
  const surplusOf = (side: Side): number => {
    const { utility, batna, ideal } = scores[side];
    return ideal > batna ? clamp((utility - batna) / (ideal - batna), -1, 1) : 0;
  };
  return {
    ...fixture,
    ending: state.ending,
    surplus: { us: surplusOf('us'), japan: surplusOf('japan') },
    score: { us: scores.us.total, japan: scores.japan.total },
    agreement: state.agreement,
    threats: calledThreats(state),
  };
};

/** Both sides of a bout as one sees it: who it was, whom it met, what it earned. */
export const seatsOf = (bout: Bout) =>
  bothSides.map((side) => ({
    side,
    seed: bout.seed,
    policy: bout[side],
    against: bout[side === 'us' ? 'japan' : 'us'],
    surplus: bout.surplus[side],
    score: bout.score[side],
  }));
