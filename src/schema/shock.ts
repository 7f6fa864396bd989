import * as z from 'zod';
import { sideSchema } from './party.ts';

const amount = z.number().min(-10_000).max(10_000);
const share = z.number().min(0).max(1);

export const sectorSchema = z.enum(['autos', 'steel', 'other', 'all']);
export type Sector = z.infer<typeof sectorSchema>;

/**
 * Everything that can happen to the economy in a week. The `type` is also the tag
 * that decides which channel of which price moves, and so the sign of the yen.
 * Amounts are changes unless said otherwise; units stand beside each.
 */
export const shockSchema = z.discriminatedUnion('type', [
  // Official (Ministry of Finance) or private Japanese sales of US Treasuries, $bn; negative buys.
  z.object({ type: z.literal('treasurySale'), holder: z.enum(['official', 'private']), amount }),
  // Official Treasuries exchanged for gold or euro bonds, $bn: a sale that does not come home as yen.
  z.object({ type: z.literal('reserveShift'), into: z.enum(['gold', 'euro']), amount }),
  // Official Treasuries moved out along the curve, $bn.
  z.object({ type: z.literal('reserveLengthening'), amount }),
  // Dollars drawn from the Federal Reserve against Treasuries (FIMA repo) instead of selling them, $bn; negative repays.
  z.object({ type: z.literal('fimaRepo'), amount }),
  // Japan calls its Treasury holding a bargaining chip, credibility 0-1.
  z.object({ type: z.literal('treasuryThreat'), credibility: share }),
  // Expected path of the Federal Reserve, bp.
  z.object({ type: z.literal('usPolicyPath'), amount }),
  // Purchases of Treasuries by the Federal Reserve or Treasury buybacks, $bn.
  z.object({ type: z.literal('treasuryPurchase'), amount }),
  // Long-term Treasury issuance replaced by bills, $bn a quarter; negative issues longer.
  z.object({ type: z.literal('issuanceShift'), amount }),
  // Projected federal debt, pp of GDP.
  z.object({ type: z.literal('usDebt'), amount }),
  // The federal government's rating is cut, notches; negative raises it.
  z.object({ type: z.literal('usDowngrade'), amount: z.number().min(-10).max(10) }),
  // Independence of the Federal Reserve, points; negative is pressure on it, -10 a threat to dismiss its chair.
  z.object({ type: z.literal('fedIndependence'), amount: z.number().min(-100).max(100) }),
  // Confidence in US policy, points of an index where March 2025 is 100.
  z.object({ type: z.literal('confidence'), amount }),
  // The VIX, as a level, for one week.
  z.object({ type: z.literal('volatility'), amount: z.number().min(5).max(200) }),
  // Bank of Japan's rate against what was priced, bp.
  z.object({ type: z.literal('bojSurprise'), amount }),
  // Yield-curve control: the cap moves, bp; surprise below zero is less than had leaked.
  z.object({ type: z.literal('bojCap'), amount, surprise: z.number().min(-1).max(1) }),
  // Outright JGB purchases, JPY tn.
  z.object({ type: z.literal('bojPurchase'), amount }),
  // Faster run-down of the Bank of Japan's purchases, JPY bn a month.
  z.object({ type: z.literal('bojTaper'), amount }),
  // Unfunded or funded permanent fiscal easing, JPY tn a year.
  z.object({ type: z.literal('japanFiscal'), amount, funded: z.boolean() }),
  // Super-long JGB issuance, JPY tn a year.
  z.object({ type: z.literal('jgbIssuance'), amount }),
  // Currency intervention, JPY tn; positive buys yen.
  z.object({ type: z.literal('fxIntervention'), amount, joint: z.boolean() }),
  // A central bank asks dealers for prices.
  z.object({ type: z.literal('rateCheck'), joint: z.boolean() }),
  // Words on the currency: +1 calls the yen too weak, -1 calls for a strong dollar.
  z.object({ type: z.literal('currencyTalk'), side: sideSchema, amount: z.number().min(-1).max(1) }),
  // An announced joint policy to move the yen up (Plaza), 0-1.
  z.object({ type: z.literal('jointAccord'), amount: z.number().min(-1).max(1) }),
  // A dollar or yen swap line between the central banks is opened (1) or closed (-1).
  z.object({ type: z.literal('swapLine'), amount: z.number().min(-1).max(1) }),
  // An ad valorem tariff in force, pp; `country` levies it on the other.
  z.object({ type: z.literal('tariff'), country: sideSchema, sector: sectorSchema, amount }),
  // A tariff announced but not in force, pp.
  z.object({ type: z.literal('tariffThreat'), country: sideSchema, sector: sectorSchema, amount, credibility: share }),
  // The average effective US tariff on the rest of the world, pp.
  z.object({ type: z.literal('usGlobalTariff'), amount }),
  // A Treasury auction: size $bn, demand in s.d. of its usual spread.
  z.object({
    type: z.literal('treasuryAuction'),
    tenor: z.union([z.literal(10), z.literal(20), z.literal(30)]),
    size: z.number().positive().max(500),
    demand: z.number().min(-10).max(10),
    narrative: z.enum(['calm', 'fear', 'fiscal']),
  }),
  // A super-long JGB auction, demand in s.d.: 30 years and the usual size unless said, JPY tn.
  z.object({
    type: z.literal('jgbAuction'),
    demand: z.number().min(-10).max(10),
    tenor: z.union([z.literal(20), z.literal(30), z.literal(40)]).optional(),
    size: z.number().positive().max(20).optional(),
  }),
  // Contracted extra US exports to Japan (farm, energy, defence), $bn a year.
  z.object({ type: z.literal('contractedPurchase'), amount }),
  // Announced Japanese investment in the United States, $bn; disbursed as such pledges really are.
  z.object({ type: z.literal('investmentPledge'), amount }),
  // Share of Japan's car exports to the US being moved to lines in the US, 0-1; existing lines unless a new plant is built.
  z.object({
    type: z.literal('productionShift'),
    amount: z.number().min(-1).max(1),
    site: z.enum(['existing', 'new']).optional(),
  }),
  // Japan's trade diversion towards CPTPP partners, 0-1 of a medium accession.
  z.object({ type: z.literal('tradeDiversion'), amount: z.number().min(-1).max(1) }),
  // Approval of a government, points.
  z.object({ type: z.literal('approval'), side: sideSchema, amount }),
  // Trust between the delegations, points 0-100.
  z.object({ type: z.literal('trust'), amount }),
  // Credibility of a side's threats, 0-1.
  z.object({ type: z.literal('credibility'), side: sideSchema, amount: z.number().min(-1).max(1) }),
]);
export type Shock = z.infer<typeof shockSchema>;
