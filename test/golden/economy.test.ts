import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../src/content/parameter/central-parameters.ts';
import { presets } from '../../src/content/presets.ts';
import { runEpisode } from '../../src/core/economy/record/episode.ts';
import type { SeriesId } from '../../src/schema/series.ts';
import type { TimedShock } from '../../src/schema/validation.ts';

/** A year in which nearly everything happens: the balance of the model in one table. */
const programme: readonly TimedShock[] = [
  { type: 'tariff', country: 'us', sector: 'all', amount: 10, at: 0 },
  { type: 'treasuryAuction', tenor: 30, size: 22, demand: -0.5, narrative: 'fear', at: 1 },
  { type: 'bojSurprise', amount: 25, at: 2 },
  { type: 'treasurySale', holder: 'official', amount: 60, at: 4, weeks: 3 },
  { type: 'confidence', amount: -8, at: 5 },
  { type: 'volatility', amount: 34, at: 5, weeks: 2 },
  { type: 'fxIntervention', amount: 4, joint: false, at: 6 },
  { type: 'treasuryThreat', credibility: 0.6, at: 8 },
  { type: 'japanFiscal', amount: 4, funded: false, at: 10 },
  { type: 'jgbAuction', demand: -1.5, at: 11 },
  { type: 'tariff', country: 'japan', sector: 'all', amount: 5, at: 12 },
  { type: 'contractedPurchase', amount: 15, at: 15 },
  { type: 'investmentPledge', amount: 550, at: 15 },
  { type: 'tariff', country: 'us', sector: 'all', amount: -12, at: 15 },
  { type: 'jointAccord', amount: 0.3, at: 16 },
  { type: 'productionShift', amount: 0.2, at: 16 },
];

const columns: readonly (readonly [SeriesId, number])[] = [
  ['ust10y', 3],
  ['ust30y', 3],
  ['jgb10y', 3],
  ['jgb30y', 3],
  ['usdjpy', 2],
  ['sp500', 2],
  ['nikkei', 2],
  ['gold', 2],
  ['stress', 3],
  ['importsFromJapan', 2],
  ['bilateralDeficit', 2],
  ['carmakerProfit', 3],
  ['usOutput', 3],
  ['japanOutput', 3],
  ['approval.us', 2],
  ['approval.japan', 2],
  ['trust', 2],
  ['credibility.japan', 3],
];

describe('the economy in June 2025', () => {
  it('moves through a fixed programme as the table says', async () => {
    const track = runEpisode(presets['jun-2025'], {}, programme, 68, centralParameters);
    const rows = [0, 1, 2, 4, 6, 8, 10, 12, 16, 24, 36, 52, 68].map((week) =>
      [week, ...columns.map(([id, places]) => track[week]?.[id].toFixed(places))].join('\t'),
    );
    const table = [['week', ...columns.map(([id]) => id)].join('\t'), ...rows].join('\n');
    await expect(`${table}\n`).toMatchFileSnapshot('economy-jun-2025.tsv');
  });
});
