import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../src/content/parameter/central-parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { channelsOf, seriesOf } from '../../../src/core/economy/record/series.ts';
import { openEconomy } from '../../../src/core/economy/state/economy-state.ts';
import { drawNoise } from '../../../src/core/economy/state/noise.ts';
import { stepWeek } from '../../../src/core/economy/week.ts';
import { drawIndex, drawUnit, openStream, type Stream } from '../../../src/core/numeric/stream.ts';
import { presetIds } from '../../../src/schema/preset.ts';
import type { Shock } from '../../../src/schema/shock.ts';
import { strays, sumOf } from './physical-range.ts';

const GAMES = 10_000;
const WEEKS = 16; // a game of eight rounds

/** Each lever at an end of what the schema allows; `sign` is -1 or 1. */
const levers: readonly ((sign: number) => Shock)[] = [
  (sign) => ({ type: 'treasurySale', holder: 'official', amount: 10_000 * sign }),
  (sign) => ({ type: 'treasurySale', holder: 'private', amount: 10_000 * sign }),
  (sign) => ({ type: 'reserveShift', into: 'gold', amount: 10_000 * sign }),
  (sign) => ({ type: 'reserveShift', into: 'euro', amount: 10_000 * sign }),
  (sign) => ({ type: 'reserveLengthening', amount: 10_000 * sign }),
  (sign) => ({ type: 'fimaRepo', amount: 10_000 * sign }),
  () => ({ type: 'treasuryThreat', credibility: 1 }),
  (sign) => ({ type: 'usPolicyPath', amount: 10_000 * sign }),
  (sign) => ({ type: 'treasuryPurchase', amount: 10_000 * sign }),
  (sign) => ({ type: 'issuanceShift', amount: 10_000 * sign }),
  (sign) => ({ type: 'usDebt', amount: 10_000 * sign }),
  (sign) => ({ type: 'usDowngrade', amount: 10 * sign }),
  (sign) => ({ type: 'fedIndependence', amount: 100 * sign }),
  (sign) => ({ type: 'confidence', amount: 10_000 * sign }),
  (sign) => ({ type: 'volatility', amount: sign > 0 ? 200 : 5 }),
  (sign) => ({ type: 'bojSurprise', amount: 10_000 * sign }),
  (sign) => ({ type: 'bojCap', amount: 10_000 * sign, surprise: 1 }),
  (sign) => ({ type: 'bojPurchase', amount: 10_000 * sign }),
  (sign) => ({ type: 'bojTaper', amount: 10_000 * sign }),
  (sign) => ({ type: 'japanFiscal', amount: 10_000 * sign, funded: false }),
  (sign) => ({ type: 'japanFiscal', amount: 10_000 * sign, funded: true }),
  (sign) => ({ type: 'jgbIssuance', amount: 10_000 * sign }),
  (sign) => ({ type: 'fxIntervention', amount: 10_000 * sign, joint: false }),
  (sign) => ({ type: 'fxIntervention', amount: 10_000 * sign, joint: true }),
  () => ({ type: 'rateCheck', joint: true }),
  (sign) => ({ type: 'currencyTalk', side: 'us', amount: sign }),
  (sign) => ({ type: 'jointAccord', amount: sign }),
  (sign) => ({ type: 'swapLine', amount: sign }),
  (sign) => ({ type: 'tariff', country: 'us', sector: 'all', amount: 10_000 * sign }),
  (sign) => ({ type: 'tariff', country: 'japan', sector: 'all', amount: 10_000 * sign }),
  (sign) => ({ type: 'tariffThreat', country: 'us', sector: 'all', amount: 10_000 * sign, credibility: 1 }),
  (sign) => ({ type: 'tariffThreat', country: 'japan', sector: 'all', amount: 10_000 * sign, credibility: 1 }),
  (sign) => ({ type: 'usGlobalTariff', amount: 10_000 * sign }),
  (sign) => ({ type: 'treasuryAuction', tenor: 30, size: 500, demand: 10 * sign, narrative: 'fiscal' }),
  (sign) => ({ type: 'jgbAuction', demand: 10 * sign }),
  (sign) => ({ type: 'contractedPurchase', amount: 10_000 * sign }),
  (sign) => ({ type: 'investmentPledge', amount: 10_000 * sign }),
  (sign) => ({ type: 'productionShift', amount: sign, site: 'existing' }),
  (sign) => ({ type: 'productionShift', amount: sign, site: 'new' }),
  (sign) => ({ type: 'tradeDiversion', amount: sign }),
  (sign) => ({ type: 'approval', side: 'us', amount: 10_000 * sign }),
  (sign) => ({ type: 'trust', amount: 10_000 * sign }),
  (sign) => ({ type: 'credibility', side: 'japan', amount: sign }),
];

/** Three levers pulled to an end. */
const pull = (stream: Stream): readonly [shocks: Shock[], next: Stream] => {
  const shocks: Shock[] = [];
  let current = stream;
  for (let n = 0; n < 3; n++) {
    const [index, afterIndex] = drawIndex(current, levers.length);
    const [unit, afterUnit] = drawUnit(afterIndex);
    current = afterUnit;
    const lever = levers[index];
    if (lever) shocks.push(lever(unit < 0.5 ? -1 : 1));
  }
  return [shocks, current];
};

/** Where the ledger of a price misses its move, bp or log percent; none if all sum. */
const gaps = (
  ledger: ReturnType<typeof channelsOf>,
  level: { ust10yBp: number; jgb10yBp: number; usdjpyLog: number },
) =>
  Math.abs(sumOf(ledger.ust10y) - level.ust10yBp) +
  Math.abs(sumOf(ledger.jgb10y) - level.jgb10yBp) +
  Math.abs(sumOf(ledger.usdjpy) - level.usdjpyLog);

/** Play a game of extremes; returns what left its range or did not sum, with the week. */
const play = (seed: number): string | undefined => {
  let stream = openStream(seed, 'extreme');
  let state = openEconomy(presets[presetIds[seed % presetIds.length] ?? 'calm'], centralParameters);
  for (let week = 0; week < WEEKS; week++) {
    const [shocks, afterShocks] = pull(stream);
    const [noise, afterNoise] = drawNoise(afterShocks);
    stream = afterNoise;
    state = stepWeek(state, shocks, noise, centralParameters).state;
    const strayed = strays(seriesOf(state));
    if (strayed.length > 0) return `week ${week}: ${strayed.join(' ')}`;
    if (!(gaps(channelsOf(state), state.level) < 1e-6)) return `week ${week}: ledger`;
  }
  return undefined;
};

describe('ten thousand games with three levers at an end every week', () => {
  it('keep every series in its physical range and every ledger whole', () => {
    const broken: string[] = [];
    for (let seed = 0; seed < GAMES && broken.length < 5; seed++) {
      const fault = play(seed);
      if (fault) broken.push(`seed ${seed}, ${fault}`);
    }
    expect(broken).toEqual([]);
  }, 120_000); // the machine's time, not the model's
});
