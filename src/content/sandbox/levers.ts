import type { Lever } from '../../schema/scenario.ts';
import { japanLevers } from '../modern/levers-japan.ts';
import { usLevers } from '../modern/levers-us.ts';

const trust = (amount: number) => ({ type: 'trust', amount }) as const;

/** Small favours where no tariff can be rebated and no pause extended. */
const relief: Lever['options'] = [
  { id: 'none', shocks: [] },
  {
    id: 'steelDeal',
    shocks: [trust(15), { type: 'approval', side: 'us', amount: -5.7 }, { type: 'investmentPledge', amount: 14 }],
  },
  {
    id: 'leaderJoins',
    shocks: [
      trust(13),
      { type: 'approval', side: 'us', amount: -3.5 },
      { type: 'credibility', side: 'us', amount: -0.1 },
    ],
  },
];

/** With no tariff to escape, moving lines is harder to explain at home. */
const production: Lever['options'] = [
  { id: 'stay', shocks: [] },
  {
    id: 'existingLines',
    shocks: [{ type: 'productionShift', amount: 0.06 }, { type: 'approval', side: 'japan', amount: -2.5 }, trust(5)],
  },
  {
    id: 'newPlant',
    shocks: [
      { type: 'productionShift', amount: 0.15, site: 'new' },
      { type: 'approval', side: 'japan', amount: -2.5 },
      trust(12),
    ],
  },
];

const politics: readonly string[] = ['trust', 'approval', 'credibility'];

/** In a calm, whatever governments do to one another is the news: votes, trust and word move further (C). */
const louder = (lever: Lever, factor: number, ids?: readonly string[]): Lever => ({
  ...lever,
  options: lever.options.map(({ id, shocks }) => ({
    id,
    shocks: shocks.map((shock) =>
      'amount' in shock && politics.includes(shock.type) && (ids?.includes(id) ?? true)
        ? { ...shock, amount: factor * shock.amount }
        : shock,
    ),
  })),
});

/** The highest tariffs, a shock to importers, voters and the ally alike. */
const highest = ['rate35', 'derivatives'];

const tariffs = ['carTariff', 'generalTariff', 'steelTariff'];

/** No tariff stands at the opening; the old rate on cars is part of the calm. */
const atRest = (lever: Lever): Lever => {
  if (lever.id === 'treasuries') return { ...lever, offices: ['japan.finance', 'japan.primeMinister'] };
  if (lever.id === 'relief') return { ...lever, options: relief };
  if (lever.id === 'production') return { ...lever, options: production };
  if (lever.id === 'chinaTrack') return louder(lever, 1.25);
  if (lever.id === 'fedPressure') return louder(lever, 1.7);
  if (lever.id === 'counterTariff') return louder(lever, 1.4);
  if (!tariffs.includes(lever.id)) return lever;
  const options = lever.options.filter(({ id }) => lever.id !== 'carTariff' || id !== 'rate2');
  return louder({ ...lever, initial: 0, options }, lever.id === 'carTariff' ? 1.3 : 1.7, highest);
};

/** Every lever of 2025 and 2026, at rest. */
export const levers: readonly Lever[] = [...usLevers, ...japanLevers].map(atRest);
