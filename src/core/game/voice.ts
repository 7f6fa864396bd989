import type { Seat, Side } from '../../schema/party.ts';
import type { Series } from '../../schema/series.ts';
import { clamp } from '../numeric/rounding.ts';
import { drawIndex, drawUnit, openStream } from '../numeric/stream.ts';
import type { Arrival } from './arrival.ts';
import { bothSides, type PerSide } from './delegation.ts';
import { openingSeries } from './reading.ts';
import type { Rules } from './rules.ts';
import type { GameState } from './state.ts';

const LOOSE = 0.5;
const LOOSER_PER_POINT = 0.05;
const MOST = 0.8;
const CREDIBILITY_COST = 0.02;

/**
 * Probability that a principal contradicts its own delegation in a round, 0-1: the less discipline, and the
 * further approval has fallen since the opening (points), the likelier.
 */
export const voiceProbability = (discipline: number, fallen: number): number =>
  clamp((1 - discipline) * (LOOSE + LOOSER_PER_POINT * Math.max(0, fallen)), 0, MOST);

const voiceOf = (rules: Rules, { setup, envoys }: GameState, side: Side, round: number, now: Series): Seat | null => {
  const { discipline, principals } = rules.scenario;
  const fallen = openingSeries(rules)[`approval.${side}`] - now[`approval.${side}`];
  const [luck, stream] = drawUnit(openStream(setup.seed, `voice.${side}.${round}`));
  if (luck >= voiceProbability(discipline[side], fallen)) return null;
  const others = principals[side].filter(({ seat }) => seat !== envoys[side]);
  return others[drawIndex(stream, others.length)[0]]?.seat ?? null;
};

/** Who speaks out of turn on each side in a round: a principal who does not lead the talks. `now` is where things stand. */
export const voicesIn = (rules: Rules, state: GameState, round: number, now: Series): PerSide<Seat | null> => ({
  us: voiceOf(rules, state, 'us', round, now),
  japan: voiceOf(rules, state, 'japan', round, now),
});

/** What it does to a side's word to be contradicted from within. */
export const voiceArrivals = (voices: PerSide<Seat | null>): readonly Arrival[] =>
  bothSides.flatMap((side): Arrival[] => {
    const seat = voices[side];
    if (!seat) return [];
    const shocks = [{ type: 'credibility', side, amount: -CREDIBILITY_COST }] as const;
    return [{ cause: { kind: 'voice', side, seat }, shocks }];
  });
