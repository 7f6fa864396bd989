import {
  type Band,
  leverOf,
  type Observation,
  previewLever,
  previewMoves,
  type Rules,
} from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import type { SeriesId } from '../../../schema/series.ts';

/** The likely effect of a choice on one series, with the scale it is drawn on. */
export interface Effect {
  readonly series: SeriesId;
  readonly band: Band;
  /** What fills the drawing from its middle to one end, in the series' unit. */
  readonly scale: number;
}

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

const LEAST_SHARE = 0.03;

/** Keep the effects worth showing, the largest first. */
const largest = (bands: Readonly<Partial<Record<SeriesId, Band>>>, side: Side, most: number): readonly Effect[] => {
  const scales = marked(side);
  return (Object.keys(scales) as SeriesId[])
    .map((series) => ({ series, band: bands[series] ?? { low: 0, central: 0, high: 0 }, scale: scales[series] ?? 1 }))
    .map((effect) => ({ effect, share: Math.max(-effect.band.low, effect.band.high) / effect.scale }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ effect }) => effect);
};

/** What one lever at one option is likely to do by the end of the round. */
export const effectsOf = (
  rules: Rules,
  observation: Observation,
  lever: string,
  option: number,
  most: number,
): readonly Effect[] => {
  const asked = Object.keys(marked(observation.side)) as SeriesId[];
  const bands = previewLever(rules, observation.economy, observation.levers, { lever, option }, asked);
  return largest(bands, observation.side, most);
};

/** What all drafted levers are likely to do together. */
export const effectsTogether = (rules: Rules, observation: Observation, most: number): readonly Effect[] => {
  const asked = Object.keys(marked(observation.side)) as SeriesId[];
  const moves = Object.entries(observation.drafts).map(([lever, option]) => ({ lever, option }));
  const bands = previewMoves(rules, observation.economy, observation.levers, moves, asked);
  return largest(bands, observation.side, most);
};

/** The option a lever stands at: drafted, or in force. */
export const standingOption = (rules: Rules, observation: Observation, lever: string): number =>
  observation.drafts[lever] ?? observation.levers[lever] ?? leverOf(rules.scenario, lever)?.initial ?? 0;
