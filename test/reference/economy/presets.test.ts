import { describe, expect, it } from 'vitest';
import { closeOn, readingsOf } from '../../../src/cli/backtest/record.ts';
import { presets } from '../../../src/content/presets.ts';
import { type Preset, type PresetId, presetIds, presetSchema } from '../../../src/schema/preset.ts';

/** The days (or months) of the record from which a preset takes its levels. */
interface Dates {
  readonly treasuries: string;
  readonly jgbs: string;
  /** A day of H.10, or a month of it where no daily file is open. */
  readonly usdjpy: string;
  /** Month end of the Treasuries held in Japan (TIC). */
  readonly holdings: string;
  /** Last of the twelve months of goods trade (Census). */
  readonly trade: string;
}

/** A new preset takes its line here; null where the record of that year is not in `assets/record`. */
const takenFrom: Readonly<Record<PresetId, Dates | null>> = {
  calm: {
    treasuries: '2025-06-30',
    jgbs: '2025-06-30',
    usdjpy: '2025-06-30',
    holdings: '2025-06',
    trade: '2025-06',
  },
  'apr-2025': {
    treasuries: '2025-04-02',
    jgbs: '2025-04-02',
    usdjpy: '2025-04-02',
    holdings: '2025-03',
    trade: '2025-03',
  },
  'jun-2025': {
    treasuries: '2025-05-30',
    jgbs: '2025-05-30',
    usdjpy: '2025-05-30',
    holdings: '2025-05',
    trade: '2025-05',
  },
  'jul-2025': {
    treasuries: '2025-07-22',
    jgbs: '2025-07-22',
    usdjpy: '2025-07',
    holdings: '2025-06',
    trade: '2025-06',
  },
  'jan-2026': {
    treasuries: '2026-01-15',
    jgbs: '2026-01-16',
    usdjpy: '2026-01',
    holdings: '2025-12',
    trade: '2025-11',
  },
  'plaza-1985': null,
};

const modern = presetIds.flatMap((id): readonly [PresetId, Preset, Dates][] => {
  const dates = takenFrom[id];
  return dates ? [[id, presets[id], dates]] : [];
});

/** The figure published for exactly this day or month. */
const published = (file: string, column: string, date: string): number => {
  const reading = closeOn(readingsOf(file, column), date, 0);
  if (!reading) throw new Error(`${file}.csv has no ${column} on ${date}`);
  return reading.value;
};

/** Sum of the twelve months that end with one, $bn. */
const yearTo = (column: string, month: string): number => {
  const months = readingsOf('trade', column).filter(({ date }) => date <= month);
  expect(months.length).toBeGreaterThanOrEqual(12);
  return months.slice(-12).reduce((sum, { value }) => sum + value, 0) / 1000;
};

describe('presets', () => {
  it.each(presetIds)('%s has the shape of a preset', (id) => {
    expect(presetSchema.parse(presets[id])).toEqual(presets[id]);
    expect(presets[id].id).toBe(id);
  });

  it.each(modern)('%s opens at published yields', (_, preset, { treasuries, jgbs }) => {
    for (const series of ['ust2y', 'ust10y', 'ust30y'] as const)
      expect(preset[series], series).toBe(published('treasury-yields', series, treasuries));
    for (const series of ['jgb10y', 'jgb30y', 'jgb40y'] as const)
      expect(preset[series], series).toBe(published('jgb-yields', series, jgbs));
  });

  it.each(modern)('%s opens at the published rate of the yen', (_, preset, { usdjpy }) => {
    const file = usdjpy.length === 7 ? 'monthly' : 'usdjpy';
    expect(Math.abs(preset.usdjpy - published(file, 'usdjpy', usdjpy))).toBeLessThan(0.05);
  });

  it.each(modern)('%s holds in Japan the Treasuries that TIC counts', (_, preset, { holdings }) => {
    const total = published('treasury-holdings', 'japan', holdings);
    expect(preset.officialHoldings + preset.privateHoldings).toBeCloseTo(total, 6);
  });

  it.each(modern)('%s trades what the Census counts', (_, preset, { trade }) => {
    expect(preset.importsFromJapan).toBeCloseTo(yearTo('importsFromJapanUsdMn', trade), 1);
    expect(preset.exportsToJapan).toBeCloseTo(yearTo('exportsToJapanUsdMn', trade), 1);
  });

  it.each(modern)('%s takes no figure from after its day', (_, { date }, { treasuries, jgbs, holdings }) => {
    expect(treasuries <= date && jgbs <= date, date).toBe(true);
    expect(holdings <= date.slice(0, 7), date).toBe(true);
  });

  it('Plaza opens at the means of September 1985', () => {
    const plaza = presets['plaza-1985'];
    expect(Math.abs(plaza.usdjpy - published('monthly', 'usdjpy', '1985-09'))).toBeLessThan(0.05);
    expect(plaza.ust10y).toBe(published('monthly', 'ust10y', '1985-09'));
  });
});
