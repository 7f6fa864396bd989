import type { Lever } from '../../schema/scenario.ts';
import { japanLevers as modern } from '../modern/levers-japan.ts';
import { leverFrom } from './reuse.ts';

const trust = (amount: number) => ({ type: 'trust', amount }) as const;
const approval = (amount: number) => ({ type: 'approval', side: 'japan', amount }) as const;
const unfunded = (amount: number) => ({ type: 'japanFiscal', amount, funded: false }) as const;
const invested = (amount: number) => ({ type: 'investmentPledge', amount }) as const;

/**
 * The levers of Japan. The food tax starts at the pledge of 19 January, which the calendar
 * brings to the market in the first week: keeping it is a choice, and so is every way back.
 */
export const japanLevers: readonly Lever[] = [
  {
    id: 'foodTax',
    side: 'japan',
    theme: 'bonds',
    primary: true,
    kind: 'stance',
    offices: ['japan.diet', 'japan.primeMinister'],
    initial: 2,
    options: [
      { id: 'withdrawn', shocks: [approval(-9)] },
      { id: 'funded', shocks: [{ type: 'japanFiscal', amount: 5, funded: true }, approval(-4)] },
      { id: 'pledged', shocks: [unfunded(5)] },
      { id: 'permanent', shocks: [unfunded(9), approval(2)] },
    ],
    parameters: ['jgb_fiscal', 'fx_jfiscal', 'mult_jp'],
  },
  leverFrom(modern, 'intervention', {
    initial: 0,
    options: [
      { id: 'none', shocks: [] },
      { id: 'check', shocks: [{ type: 'rateCheck', joint: false }, trust(0.5)] },
      { id: 'buy3', shocks: [{ type: 'fxIntervention', amount: 3, joint: false }, trust(1), approval(-0.3)] },
      { id: 'buy6', shocks: [{ type: 'fxIntervention', amount: 6, joint: false }, trust(1.5), approval(-0.5)] },
      { id: 'buy12', shocks: [{ type: 'fxIntervention', amount: 12, joint: false }, trust(-1)] },
    ],
    parameters: ['fx_interv', 'fx_interv_hl', 'fx_ratecheck'],
  }),
  {
    id: 'tranche',
    side: 'japan',
    theme: 'deals',
    primary: true,
    kind: 'stance',
    offices: ['japan.meti', 'japan.primeMinister'],
    initial: 0,
    options: [
      { id: 'wait', shocks: [] },
      { id: 'usd36bn', shocks: [invested(36), trust(8), approval(-1)] },
      { id: 'usd100bn', shocks: [invested(100), trust(13), approval(-3)] },
      { id: 'usd200bn', shocks: [invested(200), trust(18), approval(-7)] },
    ],
    parameters: ['invest_disb', 'deal'],
  },
  leverFrom(modern, 'production', { primary: true }),
  leverFrom(modern, 'counterTariff', { primary: false }),
  leverFrom(modern, 'bojRate', {
    options: [
      { id: 'easier', shocks: [{ type: 'bojSurprise', amount: -12 }, trust(-3), approval(-2.5)] },
      { id: 'hold', shocks: [] },
      { id: 'tighter', shocks: [{ type: 'bojSurprise', amount: 10 }, trust(4), approval(3)] },
      { id: 'rise25', shocks: [{ type: 'bojSurprise', amount: 20 }, trust(7), approval(6)] },
    ],
  }),
  leverFrom(modern, 'treasuries', { primary: false }),
  leverFrom(modern, 'superLongs', {}),
  {
    id: 'bojPurchase',
    side: 'japan',
    theme: 'bonds',
    primary: false,
    kind: 'action',
    offices: ['japan.boj'],
    initial: 0,
    options: [
      { id: 'none', shocks: [] },
      { id: 'buy1', shocks: [{ type: 'bojPurchase', amount: 1 }, trust(-0.5)] },
      { id: 'buy5', shocks: [{ type: 'bojPurchase', amount: 5 }, trust(-1.7)] },
    ],
    parameters: ['boj_taper', 'fx_boj25'],
  },
  leverFrom(modern, 'taper', {}),
  {
    id: 'supplyChain',
    side: 'japan',
    theme: 'alliances',
    primary: true,
    kind: 'stance',
    offices: ['japan.meti', 'japan.primeMinister'],
    initial: 0,
    options: [
      { id: 'asNow', shocks: [] },
      { id: 'otherMines', shocks: [{ type: 'tradeDiversion', amount: 0.15 }, trust(-1), approval(1.4)] },
      { id: 'sharedStock', shocks: [trust(8), approval(-3.5)] },
    ],
    parameters: ['cptpp_gdp_jp'],
  },
  leverFrom(modern, 'partners', { primary: false }),
];
