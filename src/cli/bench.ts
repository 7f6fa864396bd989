import { roster } from '../core/agent/roster.ts';
import { channelsOf } from '../core/economy/record/series.ts';
import { openEconomy } from '../core/economy/state/economy-state.ts';
import { drawNoise } from '../core/economy/state/noise.ts';
import { stepWeek } from '../core/economy/week.ts';
import { causesBetween } from '../core/game/cause.ts';
import {
  appraisalOf,
  leaderOf,
  observe,
  playOut,
  previewLever,
  type Rules,
  replay,
  score,
  start,
} from '../core/game/index.ts';
import { openStream } from '../core/numeric/stream.ts';
import { loadRules } from './rulebook.ts';

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
const GAMES = 20;

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
  const { commands } = playOut(rules, setup, { us: roster.stubborn, japan: roster.stubborn });
  const figure = measure(() => {
    for (let i = 0; i < GAMES; i++) replay(rules, setup, commands);
  });
  return { median: (GAMES * 1000) / figure.median, p95: (GAMES * 1000) / figure.p95 };
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Measure the model, whole games, attribution, preview, scoring and an opponent's decision. */
export const bench = async (options: { readonly json: boolean }): Promise<number> => {
  const rules = await loadRules('jun-2025');
  const setup = { scenario: rules.scenario.id, seed: 7, mandates: {} };
  const state = start(rules, setup);
  const { state: finished } = playOut(rules, setup, { us: roster.honest, japan: roster.honest });
  const earlier = channelsOf(state.economy);
  const later = channelsOf(finished.economy);
  const observation = { ...observe(rules, state, leaderOf.japan), stage: 'table' as const };
  const move = { lever: 'intervention', option: 4 };
  const series = ['usdjpy', 'ust10y', 'jgb30y', 'carmakerProfit', 'approval.japan'] as const;
  const figures = {
    weekMicros: weeks(rules),
    gamesPerSecond: games(rules),
    attributionMs: measure(() => causesBetween(earlier, later)),
    previewMs: measure(() => previewLever(rules, state.economy, state.levers, move, series)),
    appraisalMs: measure(() => appraisalOf({ ...rules })),
    scoreMs: measure(() => score(rules, finished)),
    decisionMs: measure(() => roster.honest(observation, rules.scenario)),
  };
  const medians = Object.fromEntries(Object.entries(figures).map(([name, f]) => [name, round(f.median)]));
  const p95 = Object.fromEntries(Object.entries(figures).map(([name, f]) => [name, round(f.p95)]));
  if (options.json) console.log(JSON.stringify({ ...medians, p95 }));
  else for (const [name, f] of Object.entries(figures)) console.log(`${name} ${round(f.median)} (p95 ${round(f.p95)})`);
  return 0;
};
