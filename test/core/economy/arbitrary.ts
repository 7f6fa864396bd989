import fc from 'fast-check';
import type { WeekNoise } from '../../../src/core/economy/state/noise.ts';
import { presetIds } from '../../../src/schema/preset.ts';
import type { Shock } from '../../../src/schema/shock.ts';

const within = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
const share = within(0, 1);
const signed = within(-1, 1);
const side = fc.constantFrom('us' as const, 'japan' as const);
const sector = fc.constantFrom('autos' as const, 'steel' as const, 'other' as const, 'all' as const);
const is = <Type extends Shock['type']>(type: Type) => fc.constant(type);

/** Any shock the schema allows, with amounts up to `size`. */
export const shockArbitrary = (size: number): fc.Arbitrary<Shock> => {
  const amount = within(-size, size);
  return fc.oneof(
    fc.record({ type: is('treasurySale'), holder: fc.constantFrom('official' as const, 'private' as const), amount }),
    fc.record({ type: is('reserveShift'), into: fc.constantFrom('gold' as const, 'euro' as const), amount }),
    fc.record({ type: is('reserveLengthening'), amount }),
    fc.record({ type: is('fimaRepo'), amount }),
    fc.record({ type: is('treasuryThreat'), credibility: share }),
    fc.record({ type: is('usPolicyPath'), amount }),
    fc.record({ type: is('treasuryPurchase'), amount }),
    fc.record({ type: is('issuanceShift'), amount }),
    fc.record({ type: is('usDebt'), amount }),
    fc.record({ type: is('usDowngrade'), amount: within(-10, 10) }),
    fc.record({ type: is('fedIndependence'), amount: within(-100, 100) }),
    fc.record({ type: is('confidence'), amount }),
    fc.record({ type: is('volatility'), amount: within(5, 200) }),
    fc.record({ type: is('bojSurprise'), amount }),
    fc.record({ type: is('bojCap'), amount, surprise: signed }),
    fc.record({ type: is('bojPurchase'), amount }),
    fc.record({ type: is('bojTaper'), amount }),
    fc.record({ type: is('japanFiscal'), amount, funded: fc.boolean() }),
    fc.record({ type: is('jgbIssuance'), amount }),
    fc.record({ type: is('fxIntervention'), amount, joint: fc.boolean() }),
    fc.record({ type: is('rateCheck'), joint: fc.boolean() }),
    fc.record({ type: is('currencyTalk'), side, amount: signed }),
    fc.record({ type: is('jointAccord'), amount: signed }),
    fc.record({ type: is('swapLine'), amount: signed }),
    fc.record({ type: is('tariff'), country: side, sector, amount }),
    fc.record({ type: is('tariffThreat'), country: side, sector, amount, credibility: share }),
    fc.record({ type: is('usGlobalTariff'), amount }),
    fc.record({
      type: is('treasuryAuction'),
      tenor: fc.constantFrom(10 as const, 20 as const, 30 as const),
      size: within(1, 500),
      demand: within(-10, 10),
      narrative: fc.constantFrom('calm' as const, 'fear' as const, 'fiscal' as const),
    }),
    fc.record({ type: is('jgbAuction'), demand: within(-10, 10) }),
    fc.record({ type: is('contractedPurchase'), amount }),
    fc.record({ type: is('investmentPledge'), amount }),
    fc.record({
      type: is('productionShift'),
      amount: signed,
      site: fc.constantFrom('existing' as const, 'new' as const),
    }),
    fc.record({ type: is('tradeDiversion'), amount: signed }),
    fc.record({ type: is('approval'), side, amount }),
    fc.record({ type: is('trust'), amount }),
    fc.record({ type: is('credibility'), side, amount: signed }),
  );
};

const normal = within(-6, 6);

const noiseArbitrary: fc.Arbitrary<WeekNoise> = fc.record({
  treasury: normal,
  jgb: normal,
  usdjpy: normal,
  sp500: normal,
  nikkei: normal,
  gold: normal,
  vix: normal,
  auction: normal,
});

export const presetIdArbitrary = fc.constantFrom(...presetIds);

/** Weeks of a wild game: a few shocks each, from the everyday to the absurd. */
export const gameArbitrary = fc.array(
  fc.record({
    shocks: fc.array(fc.oneof(shockArbitrary(50), shockArbitrary(10_000)), { maxLength: 4 }),
    noise: noiseArbitrary,
  }),
  { minLength: 1, maxLength: 30 },
);
