import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../src/client/stage/format.ts';
import type { StageView } from '../../../src/client/stage/stage-view.ts';
import { tagTexts } from '../../../src/client/stage/tag-text.ts';

const view: StageView = {
  labels: {
    tariffs: 'Tariffs',
    yen: 'Yen',
    bonds: 'Bonds',
    deals: 'Deals',
    alliances: 'Alliances',
    treaty: 'Treaty',
    market: 'Markets',
    japan: 'Japan',
    us: 'United States',
    pacific: 'Pacific',
    carTariff: 'Cars pay 25%',
    yenStronger: 'Yen stronger',
    yenWeaker: 'Yen weaker',
    yenSteady: 'Yen steady',
    japanBuys: 'Japan buys',
    japanSells: 'Japan sells',
    japanHolds: 'Japan holds',
  },
  ticker: [],
  carTariff: 25,
  importsFromJapanUsdBn: 148,
  exportsToJapanUsdBn: 80,
  treasuryFlowUsdBn: 0,
  usdjpyChangePercent: 0,
  stress: 0,
  trust: 50,
  phase: 'policy',
  treatySettled: 0,
  treatyTotal: 13,
};

const textOf = (change: Partial<StageView>, id: string, isCompact = false, language: 'en' | 'ja' = 'en') => {
  const tag = tagTexts({ ...view, ...change }, figuresIn(language), isCompact).find((text) => text.id === id);
  return [tag?.label, tag?.value];
};

describe('tags', () => {
  test('a fall of USDJPY is a stronger yen', () => {
    expect(textOf({ usdjpyChangePercent: -3.14 }, 'yen')).toEqual(['Yen stronger', '3.1%']);
    expect(textOf({ usdjpyChangePercent: 3.14 }, 'yen')).toEqual(['Yen weaker', '3.1%']);
    expect(textOf({}, 'yen')).toEqual(['Yen steady', '']);
  });

  test('a negative flow is a sale by Japan', () => {
    expect(textOf({ treasuryFlowUsdBn: -60 }, 'bonds')).toEqual(['Japan sells', '$60bn']);
    expect(textOf({ treasuryFlowUsdBn: 12 }, 'bonds')).toEqual(['Japan buys', '$12bn']);
    expect(textOf({}, 'bonds')).toEqual(['Japan holds', '']);
  });

  test('a narrow stage keeps the figure and gives its direction', () => {
    expect(textOf({ usdjpyChangePercent: -3.14 }, 'yen', true)).toEqual(['', '▲ 3.1%']);
    expect(textOf({ treasuryFlowUsdBn: -60 }, 'bonds', true)).toEqual(['', '▼ $60bn']);
    expect(textOf({}, 'tariffs', true)).toEqual(['', '25%']);
    expect(textOf({}, 'tariffs')).toEqual(['Cars pay 25%', '']);
  });

  test('Japanese counts dollars in oku', () => {
    expect(textOf({ treasuryFlowUsdBn: 12 }, 'bonds', false, 'ja')).toEqual(['Japan buys', '120億米ドル']);
  });
});
