import type { Lever } from '../../schema/scenario.ts';
import { usLevers as modern } from '../modern/levers-us.ts';
import { leverFrom } from './reuse.ts';

const tariffOnCars = (amount: number) => ({ type: 'tariff', country: 'us', sector: 'autos', amount }) as const;
const tariffOnGoods = (amount: number) => ({ type: 'tariff', country: 'us', sector: 'other', amount }) as const;
const trust = (amount: number) => ({ type: 'trust', amount }) as const;
const wordOfUs = (amount: number) => ({ type: 'credibility', side: 'us', amount }) as const;
const approval = (amount: number) => ({ type: 'approval', side: 'us', amount }) as const;

/** The levers of the United States: the cap of 15 % is in force, so going above it breaks a deal. */
export const usLevers: readonly Lever[] = [
  leverFrom(modern, 'carTariff', {
    initial: 2,
    options: [
      { id: 'rate2', shocks: [tariffOnCars(2.5), trust(3), approval(-1)] },
      { id: 'rate10', shocks: [tariffOnCars(10), trust(1)] },
      { id: 'rate15', shocks: [tariffOnCars(15)] },
      { id: 'rate20', shocks: [tariffOnCars(20), trust(-4)] },
      { id: 'rate25', shocks: [tariffOnCars(25), trust(-7), approval(-0.5)] },
    ],
  }),
  leverFrom(modern, 'generalTariff', {
    initial: 2,
    options: [
      { id: 'rate0', shocks: [tariffOnGoods(0), trust(2)] },
      { id: 'rate10', shocks: [tariffOnGoods(10)] },
      { id: 'rate15', shocks: [tariffOnGoods(15)] },
      { id: 'rate20', shocks: [tariffOnGoods(20), trust(-3), approval(-4)] },
      { id: 'rate25', shocks: [tariffOnGoods(25), trust(-6), approval(-9)] },
    ],
  }),
  leverFrom(modern, 'steelTariff', { initial: 2 }),
  leverFrom(modern, 'rateCheck', {
    primary: true,
    options: [
      { id: 'none', shocks: [] },
      { id: 'check', shocks: [{ type: 'rateCheck', joint: true }, trust(2), approval(-0.8)] },
      { id: 'join', shocks: [{ type: 'fxIntervention', amount: 1, joint: true }, trust(3), approval(-1.6)] },
    ],
    parameters: ['fx_ratecheck', 'fx_interv'],
  }),
  leverFrom(modern, 'dollarTalk', { primary: false }),
  leverFrom(modern, 'issuance', {}),
  {
    id: 'dollarLine',
    side: 'us',
    theme: 'bonds',
    primary: false,
    kind: 'stance',
    offices: ['us.fed', 'us.treasury'],
    initial: 0,
    options: [
      { id: 'unspoken', shocks: [] },
      { id: 'confirmed', shocks: [{ type: 'swapLine', amount: 0.5 }, trust(4), approval(-1)] },
      { id: 'open', shocks: [{ type: 'swapLine', amount: 1 }, trust(10), approval(-2.5)] },
    ],
    parameters: ['ust_flow_bp_per_100bn', 'jp_ust_official'],
  },
  leverFrom(modern, 'fedPath', {}),
  leverFrom(modern, 'fedPressure', {
    options: [
      { id: 'none', shocks: [] },
      { id: 'demandCuts', shocks: [{ type: 'fedIndependence', amount: -6 }, approval(6), wordOfUs(-0.2)] },
      { id: 'onePercent', shocks: [{ type: 'fedIndependence', amount: -12 }, approval(9), wordOfUs(-0.35)] },
    ],
  }),
  leverFrom(modern, 'spendingBill', {}),
  leverFrom(modern, 'relief', {
    options: [
      { id: 'none', shocks: [] },
      { id: 'partsRebate', shocks: [tariffOnCars(-1.5), trust(5.5)] },
      {
        id: 'capHolds',
        shocks: [trust(12), approval(-4.5), { type: 'credibility', side: 'us', amount: -0.05 }],
      },
    ],
    parameters: ['reroute_rate', 'deal'],
  }),
  leverFrom(modern, 'chinaTrack', {}),
];
