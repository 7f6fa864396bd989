import { describe, expect, it } from 'vitest';
import { presets } from '../../../src/content/presets.ts';
import { type PresetId, presetIds, presetSchema } from '../../../src/schema/preset.ts';

type Opening = {
  readonly preset: PresetId;
  readonly ust: readonly [ust2y: number, ust10y: number, ust30y: number];
  readonly jgb: readonly [jgb10y: number, jgb30y: number, jgb40y: number];
  readonly usdjpy: number;
};

/** Federal Reserve H.15 and H.10, Ministry of Finance Japan: closes of the day named; January 2026 and July 2025 USDJPY are monthly means. */
const published: readonly Opening[] = [
  { preset: 'calm', ust: [3.72, 4.24, 4.78], jgb: [1.462, 2.803, 3.093], usdjpy: 144.17 }, // 30 June 2025
  { preset: 'apr-2025', ust: [3.91, 4.2, 4.54], jgb: [1.481, 2.444, 2.651], usdjpy: 149.98 }, // 2 April 2025
  { preset: 'jun-2025', ust: [3.89, 4.41, 4.92], jgb: [1.518, 2.846, 3.108], usdjpy: 144.18 }, // 30 May 2025
  { preset: 'jul-2025', ust: [3.83, 4.35, 4.9], jgb: [1.51, 3.022, 3.319], usdjpy: 147.2014 }, // 22 July 2025
  { preset: 'jan-2026', ust: [3.56, 4.17, 4.79], jgb: [2.182, 3.462, 3.618], usdjpy: 156.6505 }, // 15 and 16 January 2026
];

/** TIC, table 5: Treasuries held in Japan at the month end before, $bn. */
const tic: readonly (readonly [PresetId, number])[] = [
  ['calm', 1147.9], // June 2025
  ['apr-2025', 1130.8], // March 2025
  ['jun-2025', 1135.0], // May 2025
  ['jul-2025', 1147.9], // June 2025
  ['jan-2026', 1185.5], // December 2025
];

/** Census c5880: US goods imports from and exports to Japan, sums of twelve months to the month named, $bn. */
const census: readonly (readonly [PresetId, number, number])[] = [
  ['calm', 150.1, 80.9], // June 2025
  ['apr-2025', 149.3, 80.4], // March 2025
  ['jun-2025', 149.8, 81.6], // May 2025
  ['jul-2025', 150.1, 80.9], // June 2025
  ['jan-2026', 146.2, 82.2], // November 2025
];

describe('presets', () => {
  it.each(presetIds)('%s has the shape of a preset', (id) => {
    expect(presetSchema.parse(presets[id])).toEqual(presets[id]);
    expect(presets[id].id).toBe(id);
  });

  it.each(published)('$preset opens at published yields and rate', ({ preset, ust, jgb, usdjpy }) => {
    const { ust2y, ust10y, ust30y, jgb10y, jgb30y, jgb40y } = presets[preset];
    expect([ust2y, ust10y, ust30y]).toEqual(ust);
    expect([jgb10y, jgb30y, jgb40y]).toEqual(jgb);
    expect(presets[preset].usdjpy).toBeCloseTo(usdjpy, 0);
  });

  it.each(tic)('%s holds %f bn of Treasuries in Japan', (preset, total) => {
    expect(presets[preset].officialHoldings + presets[preset].privateHoldings).toBeCloseTo(total, 6);
  });

  it.each(census)('%s trades %f bn one way and %f the other', (preset, imports, exports) => {
    expect([presets[preset].importsFromJapan, presets[preset].exportsToJapan]).toEqual([imports, exports]);
  });

  it('Plaza opens at the mean of September 1985', () => {
    expect(presets['plaza-1985']).toMatchObject({ usdjpy: 236.5, ust10y: 10.37 }); // H.10 236.5275, H.15 10.37
  });
});
