import type { Scenario } from '../../schema/scenario.ts';
import { type Bout, seatsOf } from './bout.ts';
import { calibrationBins, calibrationError } from './calibration.ts';

/** A mean and its standard error; both NaN of nothing. */
export interface Estimate {
  readonly mean: number;
  readonly error: number;
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean of independent values with its standard error. */
export const estimate = (values: readonly number[]): Estimate => {
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
};

/** How often each key comes up, most frequent first. */
const tally = (keys: readonly string[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
};

/** How games ended, by kind. */
export const endingsOf = (bouts: readonly Bout[]) => tally(bouts.map(({ ending }) => ending.kind));

/** Games by whose surplus share was the larger. */
export const winsOf = (bouts: readonly Bout[]) => ({
  us: bouts.filter(({ surplus }) => surplus.us > surplus.japan).length,
  japan: bouts.filter(({ surplus }) => surplus.japan > surplus.us).length,
  even: bouts.filter(({ surplus }) => surplus.us === surplus.japan).length,
});

/** Mean scores of both sides. */
export const scoresOf = (bouts: readonly Bout[]) => ({
  us: meanOf(bouts.map(({ score }) => score.us)),
  japan: meanOf(bouts.map(({ score }) => score.japan)),
});

/** What each policy came to on each side, best score first. */
export const policiesOf = (bouts: readonly Bout[]) => {
  const seats = bouts.flatMap(seatsOf);
  const places = [...new Set(seats.map(({ side, policy }) => `${side} ${policy}`))];
  return places
    .map((place) => {
      const held = seats.filter(({ side, policy }) => `${side} ${policy}` === place);
      return {
        side: held[0]?.side ?? 'us',
        policy: held[0]?.policy ?? '',
        games: held.length,
        meanScore: meanOf(held.map(({ score }) => score)),
        meanSurplus: meanOf(held.map(({ surplus }) => surplus)),
      };
    })
    .sort((a, b) => b.meanScore - a.meanScore);
};

/** When deals were struck: how many in each round, and the share of them in the last. */
export const timingOf = ({ rounds }: Scenario, bouts: readonly Bout[]) => {
  const struck = bouts.flatMap(({ agreement, ending }) => (agreement ? [ending.round] : []));
  const byRound = Array.from({ length: rounds }, (_, i) => struck.filter((round) => round === i + 1).length);
  return { byRound, lastShare: (byRound.at(-1) ?? 0) / Math.max(1, struck.length) };
};

/** At which level each issue was settled, as shares of deals by option, and how many levels have at least 5 %. */
export const settlementsOf = ({ issues }: Scenario, bouts: readonly Bout[]) => {
  const deals = bouts.flatMap(({ agreement }) => (agreement ? [agreement] : []));
  return issues.map(({ id, options }, i) => {
    const shares = options.map((_, k) => deals.filter((deal) => deal[i] === k).length / Math.max(1, deals.length));
    return { issue: id, shares, levels: shares.filter((share) => share >= 0.05).length };
  });
};

/** What became of threats that fell due: were they as credible as said, and were the public ones kept. */
export const threatsOf = (bouts: readonly Bout[]) => {
  const called = bouts.flatMap(({ threats }) => threats);
  const channels = [...new Set(called.map(({ channel }) => channel))].sort();
  return {
    called: called.length,
    calibrationError: calibrationError(called),
    bins: calibrationBins(called),
    honoured: Object.fromEntries(
      channels.map((channel) => {
        const held = called.filter((threat) => threat.channel === channel);
        return [channel, { called: held.length, share: held.filter(({ came }) => came).length / held.length }];
      }),
    ),
  };
};
