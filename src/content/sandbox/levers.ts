import type { Lever } from '../../schema/scenario.ts';
import { japanLevers } from '../modern/levers-japan.ts';
import { usLevers } from '../modern/levers-us.ts';

const trust = (amount: number) => ({ type: 'trust', amount }) as const;

/** Small favours where no tariff can be rebated and no pause extended. */
const relief: Lever['options'] = [
  { id: 'none', shocks: [] },
  {
    id: 'steelDeal',
    shocks: [trust(9), { type: 'approval', side: 'us', amount: -4 }, { type: 'investmentPledge', amount: 14 }],
  },
  {
    id: 'leaderJoins',
    shocks: [
      trust(9),
      { type: 'approval', side: 'us', amount: -2.5 },
      { type: 'credibility', side: 'us', amount: -0.1 },
    ],
  },
];

/** Out of a calm, 35 % is a shock to importers, voters and the ally alike. */
const outOfTheCalm = (options: Lever['options']): Lever['options'] =>
  options.map((option) => ({
    ...option,
    shocks: option.shocks.map((shock) =>
      option.id === 'rate35' && (shock.type === 'trust' || shock.type === 'approval')
        ? { ...shock, amount: 1.5 * shock.amount }
        : shock,
    ),
  }));

/** No tariff stands at the opening; the old rate on cars is part of the calm. */
const atRest = (lever: Lever): Lever => {
  if (lever.id === 'treasuries') return { ...lever, offices: ['japan.finance', 'japan.primeMinister'] };
  if (lever.id === 'relief') return { ...lever, options: relief };
  if (lever.id === 'carTariff')
    return { ...lever, initial: 0, options: outOfTheCalm(lever.options.filter(({ id }) => id !== 'rate2')) };
  if (lever.id === 'generalTariff') return { ...lever, initial: 0, options: outOfTheCalm(lever.options) };
  return lever.id === 'steelTariff' ? { ...lever, initial: 0 } : lever;
};

/** Every lever of 2025 and 2026, at rest. */
export const levers: readonly Lever[] = [...usLevers, ...japanLevers].map(atRest);
