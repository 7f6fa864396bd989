import type { Rules } from '../../core/game/index.ts';
import { type Bout, type Fixture, playBout } from './bout.ts';
import { agentFor } from './field.ts';
import { type Estimate, estimate } from './summary.ts';

/** One seat of a game in which a delegate is measured: which persona, on which side, against whom. */
export interface Examination {
  readonly persona: string;
  readonly isUs: boolean;
  readonly against: string;
  readonly seed: number;
}

/** How often the higher of two neighbouring levels earns more in the same seat, an even game counting half. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly won: Estimate;
  readonly gain: Estimate;
}

/** Delegates in turn, on both sides in turn, against every opponent of a pool that is the same for all levels. */
export const examinations = (
  personas: readonly string[],
  pool: readonly string[],
  seed: number,
  count: number,
): readonly Examination[] =>
  Array.from({ length: count }, (_, game) => {
    const meeting = Math.floor(game / 2);
    return {
      persona: personas[meeting % personas.length] ?? '',
      against: pool[(meeting + Math.floor(meeting / pool.length)) % pool.length] ?? '',
      isUs: game % 2 === 0,
      seed: (seed + game) >>> 0,
    };
  });

const surplusAt = (rules: Rules, level: string, { persona, isUs, against, seed }: Examination): number => {
  const policy = `${persona}@${level}`;
  const fixture: Fixture = { us: isUs ? policy : against, japan: isUs ? against : policy, seed };
  const bout: Bout = playBout(rules, fixture, { us: agentFor(fixture.us), japan: agentFor(fixture.japan) });
  return isUs ? bout.surplus.us : bout.surplus.japan;
};

/** Compare each level with the one below it on the same examinations. */
export const stepsOf = (
  rules: Rules,
  levels: readonly string[],
  seats: readonly Examination[],
  tick: () => void,
): readonly Step[] => {
  const earned = levels.map((level) =>
    seats.map((seat) => {
      tick();
      return surplusAt(rules, level, seat);
    }),
  );
  return levels.slice(1).map((to, i) => {
    const gains = seats.map((_, game) => (earned[i + 1]?.[game] ?? 0) - (earned[i]?.[game] ?? 0));
    const won = gains.map((gain) => (gain > 0 ? 1 : gain < 0 ? 0 : 0.5));
    return { from: levels[i] ?? '', to, won: estimate(won), gain: estimate(gains) };
  });
};
