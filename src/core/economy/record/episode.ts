import type { Parameters } from '../../../schema/parameter.ts';
import type { Preset } from '../../../schema/preset.ts';
import type { Series } from '../../../schema/series.ts';
import type { Shock } from '../../../schema/shock.ts';
import type { Settings, TimedShock } from '../../../schema/validation.ts';
import { openEconomy, withSettings } from '../state/economy-state.ts';
import { noNoise } from '../state/noise.ts';
import { stepWeek } from '../week.ts';
import { seriesOf } from './series.ts';

/** A shock's part in the week `ago` weeks after it lands; a shock without an amount lands at once and whole. */
const portion = (shock: TimedShock, ago: number): Shock | undefined => {
  const { at: _at, weeks = 1, ...whole } = shock;
  if (ago < 0 || ago >= weeks) return undefined;
  if (whole.type === 'volatility') return whole;
  if ('amount' in whole) return { ...whole, amount: whole.amount / weeks };
  return ago === 0 ? whole : undefined;
};

const landing = (shocks: readonly TimedShock[], week: number): readonly Shock[] => {
  const landed: Shock[] = [];
  for (const shock of shocks) {
    const part = portion(shock, week - shock.at);
    if (part !== undefined) landed.push(part);
  }
  return landed;
};

/**
 * Run timed shocks from a preset without noise, `weeks` weeks on. The track's first entry
 * is the opening (week -1), so that the end of week n stands at index n + 1. `settings`
 * override states on the opening day; the levels to which they return stay the preset's.
 */
export const runEpisode = (
  preset: Preset,
  settings: Settings,
  shocks: readonly TimedShock[],
  weeks: number,
  parameters: Parameters,
): readonly Series[] => {
  let state = withSettings(openEconomy(preset, parameters), settings);
  const track = [seriesOf(state)];
  for (let week = 0; week < weeks; week++) {
    state = stepWeek(state, landing(shocks, week), noNoise, parameters).state;
    track.push(seriesOf(state));
  }
  return track;
};
