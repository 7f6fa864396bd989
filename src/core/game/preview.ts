import type { Binding } from '../../schema/scenario.ts';
import type { Series, SeriesId } from '../../schema/series.ts';
import type { Shock } from '../../schema/shock.ts';
import { seriesOf } from '../economy/record/series.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import { stepWeek } from '../economy/week.ts';
import { shocksOf } from './arrival.ts';
import { bindLevers } from './lever-shock.ts';
import { spokenShocks } from './make-threat.ts';
import { centralWorld, type PossibleWorld, possibleWorlds } from './possible-world.ts';
import { leverOf, type Rules } from './rules.ts';
import type { GameState, Threat } from './state.ts';

/** The likely effect of a choice on one series by the end of the round: a difference, in the series' unit. */
export interface Band {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

const afterRound = (economy: EconomyState, shocks: readonly Shock[], { parameters, weeks }: PossibleWorld): Series => {
  let current = economy;
  for (const [week, noise] of weeks.entries())
    current = stepWeek(current, week === 0 ? shocks : [], noise, parameters).state;
  return seriesOf(current);
};

/** A world, and how the round ends in it if nothing is done. */
interface Baseline {
  readonly world: PossibleWorld;
  readonly without: Series;
}

const baselines = new WeakMap<EconomyState, { readonly rules: Rules; readonly worlds: readonly Baseline[] }>();

/** The central world first, then the draws. */
const baselinesOf = (rules: Rules, economy: EconomyState): readonly Baseline[] => {
  const known = baselines.get(economy);
  if (known?.rules === rules) return known.worlds;
  const worlds = [centralWorld(rules), ...possibleWorlds(rules)].map((world) => ({
    world,
    without: afterRound(economy, [], world),
  }));
  baselines.set(economy, { rules, worlds });
  return worlds;
};

/** Quantile of ascending values, between neighbours in proportion. */
const quantile = (ascending: readonly number[], share: number): number => {
  const place = share * (ascending.length - 1);
  const below = Math.floor(place);
  const low = ascending[below] ?? 0;
  return low + (place - below) * ((ascending[below + 1] ?? low) - low);
};

const OUTSIDE = 0.1;

const bandOf = (central: number, drawn: readonly number[]): Band => {
  const ascending = [...drawn].sort((a, b) => a - b);
  return {
    low: Math.min(central, quantile(ascending, OUTSIDE)),
    central,
    high: Math.max(central, quantile(ascending, 1 - OUTSIDE)),
  };
};

type Bands = Readonly<Partial<Record<SeriesId, Band>>>;

/** The effect of shocks on each asked series over the round. */
const previewShocks = (
  rules: Rules,
  economy: EconomyState,
  shocks: readonly Shock[],
  asked: readonly SeriesId[],
): Bands => {
  const ends = baselinesOf(rules, economy).map(({ world, without }) => ({
    without,
    taken: shocks.length > 0 ? afterRound(economy, shocks, world) : without,
  }));
  return Object.fromEntries(
    asked.map((id) => {
      const [central = 0, ...drawn] = ends.map(({ taken, without }) => taken[id] - without[id]);
      return [id, bandOf(central, drawn)];
    }),
  );
};

/**
 * Preview moves made together: their effect on each asked series over the round. The centre is what the model
 * expects, without chance; the band is the middle four fifths of the effect over draws of the parameters from
 * their ranges and of chance, the same draws with and without the moves and every time. The band always holds
 * the centre. A move of an unknown lever does nothing.
 */
export const previewMoves = (
  rules: Rules,
  economy: EconomyState,
  levers: Readonly<Record<string, number>>,
  moves: readonly Binding[],
  asked: readonly SeriesId[],
): Bands => previewShocks(rules, economy, shocksOf(bindLevers(rules.scenario, levers, moves, false).arrivals), asked);

/**
 * Preview what making a threat does by the end of the round in which it is made, whether or not it is carried out
 * later: the words, and a first instalment. Bands as of `previewMoves`. A threat of an unknown lever does nothing.
 */
export const previewThreat = (
  rules: Rules,
  state: Pick<GameState, 'economy' | 'levers'>,
  threat: Pick<Threat, 'lever' | 'option' | 'channel'>,
  asked: readonly SeriesId[],
): Bands => {
  const lever = leverOf(rules.scenario, threat.lever);
  return previewShocks(rules, state.economy, lever ? spokenShocks(state, lever, threat) : [], asked);
};

/** Preview one lever at one option. */
export const previewLever = (
  rules: Rules,
  economy: EconomyState,
  levers: Readonly<Record<string, number>>,
  move: Binding,
  asked: readonly SeriesId[],
): Bands => previewMoves(rules, economy, levers, [move], asked);
