import {
  type Band,
  leverOf,
  type Observation,
  previewLever,
  previewMoves,
  previewThreat,
  type Rules,
} from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import type { Lever } from '../../../schema/scenario.ts';
import type { SeriesId } from '../../../schema/series.ts';

/** A series an effect is shown on, and the scale of its drawing. */
export interface Scope {
  readonly series: SeriesId;
  /** What fills the drawing from its middle to one end, in the series' unit. */
  readonly scale: number;
}

/** The likely effect of a choice on one series. */
export interface Effect extends Scope {
  readonly band: Band;
}

/** Of a marked move. */
const LEAST_SHARE = 0.03;
/** On how many series a lever's effect is shown. */
export const EFFECTS_SHOWN = 5;

/** A marked two-week move of each series: what counts as large on the desk. */
const marked = (side: Side): Readonly<Partial<Record<SeriesId, number>>> => ({
  usdjpy: 4,
  ust10y: 0.12,
  ust30y: 0.14,
  jgb10y: 0.12,
  jgb30y: 0.16,
  nikkei: 3,
  sp500: 3,
  gold: 3,
  stress: 0.2,
  carmakerProfit: 0.8,
  tariffRevenue: 5,
  exportsToJapan: 3,
  holdingsLoss: 12,
  trust: 10,
  [side === 'us' ? 'approval.us' : 'approval.japan']: 2.5,
});

/** Series that move together tell one story: of each pair only the one that moves more is shown. */
const pairs: Readonly<Partial<Record<SeriesId, SeriesId>>> = {
  ust10y: 'ust30y',
  ust30y: 'ust10y',
  jgb10y: 'jgb30y',
  jgb30y: 'jgb10y',
};

type Bands = Readonly<Partial<Record<SeriesId, Band>>>;

const reachOf = ({ low, high }: Band): number => Math.max(-low, high);

/** How large the central effect is, against a marked move of its series. */
export const shareOf = ({ band, scale }: Effect): number => Math.abs(band.central) / scale;

/** Whether an effect is large enough to be spoken of. */
export const isWorthAWord = (effect: Effect): boolean => shareOf(effect) >= LEAST_SHARE;

/** The series on which any of the choices moves most, each drawn so that none of them leaves the drawing. */
const scopeOf = (choices: readonly Bands[], side: Side, most: number): readonly Scope[] => {
  const scales = marked(side);
  const ranked = (Object.keys(scales) as SeriesId[])
    .map((series) => {
      const large = scales[series] ?? 1;
      const bands = choices.flatMap((bands) => bands[series] ?? []);
      const moved = Math.max(0, ...bands.map(({ central }) => Math.abs(central)));
      return { series, share: moved / large, scale: Math.max(large, ...bands.map(reachOf)) };
    })
    .sort((a, b) => b.share - a.share);
  return ranked
    .filter(({ series }, i) => !ranked.slice(0, i).some((larger) => larger.series === pairs[series]))
    .slice(0, most)
    .map(({ series, scale }) => ({ series, scale }));
};

const within = (scope: readonly Scope[], bands: Bands): readonly Effect[] =>
  scope.map(({ series, scale }) => ({ series, scale, band: bands[series] ?? { low: 0, central: 0, high: 0 } }));

const asked = (side: Side): SeriesId[] => Object.keys(marked(side)) as SeriesId[];

/**
 * The five series a lever moves most, at whichever option: the same ones wherever the slider
 * stands, so that bands move under the hand and rows do not.
 */
export const leverScope = (rules: Rules, observation: Observation, lever: Lever): readonly Scope[] => {
  const { economy, levers, side } = observation;
  const choices = lever.options.map((_, option) =>
    previewLever(rules, economy, levers, { lever: lever.id, option }, asked(side)),
  );
  return scopeOf(choices, side, EFFECTS_SHOWN);
};

/** What a lever at one option is likely to do by the end of the round, on the series of its scope. */
export const effectsOf = (
  rules: Rules,
  observation: Observation,
  scope: readonly Scope[],
  lever: string,
  option: number,
): readonly Effect[] => {
  const ids = scope.map(({ series }) => series);
  return within(scope, previewLever(rules, observation.economy, observation.levers, { lever, option }, ids));
};

/** What all drafted levers are likely to do together, the largest effect first. */
export const effectsTogether = (rules: Rules, observation: Observation, most: number): readonly Effect[] => {
  const { economy, levers, side } = observation;
  const moves = Object.entries(observation.drafts).map(([lever, option]) => ({ lever, option }));
  const bands = previewMoves(rules, economy, levers, moves, asked(side));
  return within(scopeOf([bands], side, most), bands);
};

/** What saying a threat does to the markets by the end of the round, carried out or not, the largest effect first. */
export const effectsOfWords = (
  rules: Rules,
  observation: Observation,
  threat: Parameters<typeof previewThreat>[2],
  most: number,
): readonly Effect[] => {
  const { side } = observation;
  const priced = asked(side).filter((series) => series !== 'trust');
  const bands = previewThreat(rules, observation, threat, priced);
  return within(scopeOf([bands], side, most), bands).filter(isWorthAWord);
};

/** The option a lever stands at: drafted, or in force. */
export const standingOption = (rules: Rules, observation: Observation, lever: string): number =>
  observation.drafts[lever] ?? observation.levers[lever] ?? leverOf(rules.scenario, lever)?.initial ?? 0;
