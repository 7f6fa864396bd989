import * as z from 'zod';

export const presetIds = ['calm', 'apr-2025', 'jun-2025', 'jul-2025', 'jan-2026', 'plaza-1985'] as const;
export const presetIdSchema = z.enum(presetIds);
export type PresetId = z.infer<typeof presetIdSchema>;

const percent = z.number().min(-5).max(30);
const usdBn = z.number().min(0).max(10_000);
const rate = z.number().min(0).max(300);

/** The opening levels of the economy on a given day. */
export const presetSchema = z.object({
  id: presetIdSchema,
  date: z.iso.date(),
  ust2y: percent,
  ust10y: percent,
  ust30y: percent,
  jgb10y: percent,
  jgb30y: percent,
  jgb40y: percent,
  fedRate: percent,
  bojRate: percent,
  usdjpy: z.number().min(50).max(400),
  vix: z.number().min(5).max(100),
  stress: z.number().min(0).max(1),
  carry: z.number().min(0).max(1),
  leveragedHolders: z.number().min(0).max(1),
  fedBackstop: z.number().min(0).max(1),
  usGdp: z.number().positive().max(100), // $tn
  federalDebt: z.number().min(0).max(300), // held by the public, % of GDP
  netInterest: usdBn, // a year
  officialHoldings: usdBn,
  officialDeposits: usdBn, // the Ministry of Finance's dollars at hand: deposits and bills
  privateHoldings: usdBn,
  importsFromJapan: usdBn,
  exportsToJapan: usdBn,
  autoShare: z.number().min(0).max(1), // of imports from Japan: cars and parts
  steelShare: z.number().min(0).max(1),
  tariffAutos: rate, // pp in force at the opening, US on Japan
  tariffSteel: rate,
  tariffOther: rate,
  carmakerProfit: z.number().min(-20).max(20), // JPY tn a year
  approvalUs: z.number().min(0).max(100),
  approvalJapan: z.number().min(0).max(100),
  trust: z.number().min(0).max(100),
  source: z.string().min(1),
});
export type Preset = z.infer<typeof presetSchema>;
