import type { Lever } from '../../schema/scenario.ts';
import { japanLevers } from '../modern/levers-japan.ts';
import { usLevers } from '../modern/levers-us.ts';

const tariffOnGoods = (amount: number) => ({ type: 'tariff', country: 'us', sector: 'other', amount }) as const;
const tariffOnSteel = (amount: number) => ({ type: 'tariff', country: 'us', sector: 'steel', amount }) as const;
const trust = (amount: number) => ({ type: 'trust', amount }) as const;
const wordOfUs = (amount: number) => ({ type: 'credibility', side: 'us', amount }) as const;
const approvalUs = (amount: number) => ({ type: 'approval', side: 'us', amount }) as const;

/** The general tariff with the rate announced on 2 April and a pause, which the law of 9 April respects. */
const generalTariff: Pick<Lever, 'initial' | 'options'> = {
  initial: 0,
  options: [
    { id: 'rate0', shocks: [tariffOnGoods(0), trust(2)] },
    { id: 'rate10', shocks: [tariffOnGoods(10)] },
    { id: 'pause10', shocks: [tariffOnGoods(10), trust(3), wordOfUs(-0.06)] },
    { id: 'rate15', shocks: [tariffOnGoods(15)] },
    { id: 'rate20', shocks: [tariffOnGoods(20)] },
    { id: 'rate24', shocks: [tariffOnGoods(24), trust(-1)] },
    { id: 'rate35', shocks: [tariffOnGoods(35), trust(-6), approvalUs(-9)] },
  ],
};

/**
 * The Treasury holding with a word about it in place of the quiet shift into euros: a threat believed as
 * little as that of 2 May. A week's purchase earns half the thanks of a fortnight's.
 */
const treasuries = ({ options }: Lever): Pick<Lever, 'offices' | 'options'> => {
  const [buy, hold, lengthen, ...sales] = options.filter(({ id }) => id !== 'euro20');
  const thanked = { buy: trust(1), lengthen: trust(0.5) };
  const earning = (option: Lever['options'][number] | undefined, thanks: ReturnType<typeof trust>) =>
    option && { ...option, shocks: [...option.shocks.filter(({ type }) => type !== 'trust'), thanks] };
  const hint = { id: 'hint', shocks: [{ type: 'treasuryThreat' as const, credibility: 0.15 }, trust(-1)] };
  return {
    offices: ['japan.finance', 'japan.primeMinister'],
    options: [earning(buy, thanked.buy), hold, hint, earning(lengthen, thanked.lengthen), ...sales].filter(
      (option) => option !== undefined,
    ),
  };
};

/** Small favours before there is a pause to extend: the leader may walk in instead, which shows how much he wants it. */
const relief = ({ options }: Lever): Pick<Lever, 'options'> => ({
  options: options.map((option) =>
    option.id === 'pauseExtended' ? { id: 'leaderJoins', shocks: [trust(13), approvalUs(-4), wordOfUs(-0.1)] } : option,
  ),
});

/** Metal after six weeks of 25 %: dropping it is a larger gift than later, widening it a smaller shock. */
const steelTariff = ({ options }: Lever): Pick<Lever, 'options'> => ({
  options: options.map((option) => {
    if (option.id === 'rate0') return { ...option, shocks: [tariffOnSteel(0), trust(10)] };
    if (option.id !== 'derivatives') return option;
    return { ...option, shocks: [tariffOnSteel(50), tariffOnGoods(6), trust(-6), approvalUs(-3)] };
  }),
});

const forApril = (lever: Lever): Lever => {
  if (lever.id === 'generalTariff') return { ...lever, ...generalTariff };
  if (lever.id === 'steelTariff') return { ...lever, ...steelTariff(lever) };
  if (lever.id === 'treasuries') return { ...lever, ...treasuries(lever) };
  return lever.id === 'relief' ? { ...lever, ...relief(lever) } : lever;
};

/** The levers of spring 2025. */
export const levers: readonly Lever[] = [...usLevers, ...japanLevers].map(forApril);
