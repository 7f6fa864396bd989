import { delegateOf } from '../core/agent/delegate/delegate.ts';
import { bots } from '../core/agent/scripted/bots.ts';
import { openEconomy } from '../core/economy/state/economy-state.ts';
import { drawNoise } from '../core/economy/state/noise.ts';
import { stepWeek } from '../core/economy/week.ts';
import type { Agent } from '../core/game/agent.ts';
import { attributionOf } from '../core/game/attribution.ts';
import { counterfactual } from '../core/game/counterfactual.ts';
import {
  appraisalOf,
  type GameState,
  type Observation,
  playOut,
  previewLever,
  type Rules,
  replay,
  score,
  start,
} from '../core/game/index.ts';
import { openStream } from '../core/numeric/stream.ts';
import type { LevelId } from '../schema/setup.ts';
import { loadRules } from './rulebook.ts';

const levels = ['easy', 'normal', 'hard'] as const satisfies readonly LevelId[];
const SAMPLES = 40;
const WARM_UP = 10;

interface Figure {
  readonly median: number;
  readonly p95: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Milliseconds of one call, over samples, after a warm-up. */
const measure = (run: () => void): Figure => {
  for (let i = 0; i < WARM_UP; i++) run();
  const samples = Array.from({ length: SAMPLES }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  return { median: at(samples, 0.5), p95: at(samples, 0.95) };
};

const WEEKS = 2000;
const GAMES = 100;

const weeks = (rules: Rules): Figure => {
  const opening = openEconomy(rules.preset, rules.parameters);
  const figure = measure(() => {
    let state = opening;
    let stream = openStream(1, 'bench');
    for (let i = 0; i < WEEKS; i++) {
      const [noise, next] = drawNoise(stream);
      stream = next;
      state = stepWeek(state, [], noise, rules.parameters).state;
    }
  });
  return { median: (figure.median * 1000) / WEEKS, p95: (figure.p95 * 1000) / WEEKS };
};

const games = (rules: Rules): Figure => {
  const setup = { scenario: rules.scenario.id, seed: 7, mandates: {} };
  const { commands } = playOut(rules, setup, { us: bots.boulware, japan: bots.boulware });
  const figure = measure(() => {
    for (let i = 0; i < GAMES; i++) replay(rules, setup, commands);
  });
  return { median: (GAMES * 1000) / figure.median, p95: (GAMES * 1000) / figure.p95 };
};

/** Every round of a finished game in turn, as if for the first time. */
const attributions = (rules: Rules, { passed, ...rest }: GameState): Figure => {
  let call = 0;
  return measure(() => {
    const round = passed[call++ % passed.length];
    if (round) attributionOf(rules, { ...rest, passed: [{ ...round }] }, round.round);
  });
};

/** Each view a level's delegate had in a game against its like, as if for the first time. */
const decisions = (rules: Rules, level: LevelId): Figure => {
  const { decide } = delegateOf({ persona: 'consensus', level });
  const seen: Observation[] = [];
  const noting: Agent = (observation, by) => {
    seen.push(observation);
    return decide(observation, by);
  };
  playOut(rules, { scenario: rules.scenario.id, seed: 7, mandates: {} }, { us: decide, japan: noting });
  let call = 0;
  return measure(() => {
    const view = seen[call++ % seen.length];
    if (view) decide({ ...view, economy: { ...view.economy } }, rules);
  });
};

type Figures = Readonly<Record<string, Figure | Readonly<Record<string, Figure>>>>;

const isFigure = (figure: Figures[string]): figure is Figure => typeof figure.median === 'number';

const rounded = (value: number): number => Number(value.toPrecision(4));

/** One statistic of every figure, in the figures' own shape. */
const only = (figures: Figures, statistic: keyof Figure): object =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      isFigure(figure) ? rounded(figure[statistic]) : only(figure, statistic),
    ]),
  );

const measureAll = (rules: Rules): Figures => {
  const setup = { scenario: rules.scenario.id, seed: 7, mandates: {} };
  const state = start(rules, setup);
  const { state: finished, commands } = playOut(rules, setup, { us: bots.boulware, japan: bots.boulware });
  const move = { lever: 'intervention', option: 4 };
  const series = ['usdjpy', 'ust10y', 'jgb30y', 'carmakerProfit', 'approval.japan'] as const;
  const change = { kind: 'lever', round: 1, lever: move.lever, option: move.option } as const;
  return {
    weekMicros: weeks(rules),
    gamesPerSecond: games(rules),
    attributionMs: attributions(rules, finished),
    previewMs: measure(() => previewLever(rules, { ...state.economy }, state.levers, move, series)),
    counterfactualMs: measure(() => counterfactual(rules, setup, commands, change)),
    appraisalMs: measure(() => appraisalOf({ ...rules })),
    scoreMs: measure(() => score(rules, { ...finished, tastes: { ...finished.tastes } })),
    decisionMs: Object.fromEntries(levels.map((level) => [level, decisions(rules, level)])),
  };
};

/**
 * Measure the model, whole games, attribution of a round, a first preview, a game with one choice changed,
 * scoring and the agents' decisions: medians, and 95th percentiles under `p95`.
 */
export const bench = async (options: { readonly json: boolean }): Promise<number> => {
  const figures = measureAll(await loadRules('jun-2025'));
  const medians = only(figures, 'median');
  const p95 = only(figures, 'p95');
  if (options.json) console.log(JSON.stringify({ ...medians, p95 }));
  else console.log(JSON.stringify({ medians, p95 }, null, 2));
  return 0;
};
