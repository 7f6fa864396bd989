import type { Lever } from '../../schema/scenario.ts';

const tariffOnCars = (amount: number) => ({ type: 'tariff', country: 'us', sector: 'autos', amount }) as const;
const tariffOnGoods = (amount: number) => ({ type: 'tariff', country: 'us', sector: 'other', amount }) as const;
const tariffOnSteel = (amount: number) => ({ type: 'tariff', country: 'us', sector: 'steel', amount }) as const;
const trust = (amount: number) => ({ type: 'trust', amount }) as const;
const approval = (side: 'us' | 'japan', amount: number) => ({ type: 'approval', side, amount }) as const;

/** The levers of the United States. */
export const usLevers: readonly Lever[] = [
  {
    id: 'carTariff',
    side: 'us',
    theme: 'tariffs',
    primary: true,
    kind: 'stance',
    offices: ['us.commerce', 'us.whiteHouse'],
    initial: 5,
    options: [
      { id: 'rate0', shocks: [tariffOnCars(0)] },
      { id: 'rate2', shocks: [tariffOnCars(2.5)] },
      { id: 'rate10', shocks: [tariffOnCars(10)] },
      { id: 'rate15', shocks: [tariffOnCars(15)] },
      { id: 'rate20', shocks: [tariffOnCars(20)] },
      { id: 'rate25', shocks: [tariffOnCars(25)] },
      { id: 'rate35', shocks: [tariffOnCars(35), trust(-17), approval('us', -11.5)] },
    ],
    parameters: ['tar_pt_jauto_sr', 'tar_pt_jauto_lr', 'toyota_tariff_m'],
  },
  {
    id: 'generalTariff',
    side: 'us',
    theme: 'tariffs',
    primary: false,
    kind: 'stance',
    offices: ['us.ustr', 'us.whiteHouse'],
    initial: 1,
    options: [
      { id: 'rate0', shocks: [tariffOnGoods(0), trust(2)] },
      { id: 'rate10', shocks: [tariffOnGoods(10)] },
      { id: 'rate15', shocks: [tariffOnGoods(15)] },
      { id: 'rate20', shocks: [tariffOnGoods(20)] },
      { id: 'rate25', shocks: [tariffOnGoods(25), trust(-1)] },
      { id: 'rate35', shocks: [tariffOnGoods(35), trust(-6), approval('us', -7.5)] },
    ],
    parameters: ['tar_pt_border', 'cpi_us_per_pp', 'gdp_jp_per_pp'],
  },
  {
    id: 'steelTariff',
    side: 'us',
    theme: 'tariffs',
    primary: false,
    kind: 'stance',
    offices: ['us.commerce', 'us.whiteHouse'],
    initial: 1,
    options: [
      { id: 'rate0', shocks: [tariffOnSteel(0), trust(6)] },
      { id: 'rate25', shocks: [tariffOnSteel(25)] },
      { id: 'rate50', shocks: [tariffOnSteel(50), trust(-2)] },
      // The metal in machines and parts counted too, as from August 2025: about 5 points on all other goods (C).
      { id: 'derivatives', shocks: [tariffOnSteel(50), tariffOnGoods(5), trust(-8), approval('us', -4)] },
    ],
    parameters: ['tar_pt_steel'],
  },
  {
    id: 'dollarTalk',
    side: 'us',
    theme: 'yen',
    primary: true,
    kind: 'action',
    offices: ['us.treasury', 'us.whiteHouse'],
    initial: 0,
    options: [
      { id: 'silent', shocks: [] },
      {
        id: 'strongDollar',
        shocks: [{ type: 'currencyTalk', side: 'us', amount: -1 }, trust(1.9), approval('us', -1.1)],
      },
      { id: 'weakYen', shocks: [{ type: 'currencyTalk', side: 'us', amount: 0.6 }, trust(-1.9), approval('us', 1.3)] },
      { id: 'ultimatum', shocks: [{ type: 'currencyTalk', side: 'us', amount: 1 }, trust(-4), approval('us', 1.8)] },
    ],
    parameters: ['fx_ratecheck', 'fx_interv_hl'],
  },
  {
    id: 'rateCheck',
    side: 'us',
    theme: 'yen',
    primary: false,
    kind: 'action',
    offices: ['us.treasury', 'us.fed'],
    initial: 0,
    options: [
      { id: 'none', shocks: [] },
      { id: 'check', shocks: [{ type: 'rateCheck', joint: true }, trust(2.3), approval('us', -0.8)] },
    ],
    parameters: ['fx_ratecheck'],
  },
  {
    id: 'issuance',
    side: 'us',
    theme: 'bonds',
    primary: true,
    kind: 'stance',
    offices: ['us.treasury'],
    initial: 0,
    options: [
      { id: 'asAnnounced', shocks: [] },
      {
        id: 'longer',
        shocks: [
          { type: 'issuanceShift', amount: -120 },
          { type: 'confidence', amount: 1.5 },
          { type: 'credibility', side: 'us', amount: 0.12 },
          approval('us', 3.5),
        ],
      },
      {
        id: 'bills',
        shocks: [
          { type: 'issuanceShift', amount: 180 },
          { type: 'confidence', amount: -2 },
          { type: 'credibility', side: 'us', amount: -0.18 },
          approval('us', -4.7),
        ],
      },
      {
        id: 'buyback',
        shocks: [
          { type: 'treasuryPurchase', amount: 30 },
          { type: 'confidence', amount: -0.5 },
          { type: 'credibility', side: 'us', amount: -0.02 },
        ],
      },
    ],
    parameters: ['qe_bp_per_100bn', 'ust_stock_bp_per_100bn'],
  },
  {
    id: 'fedPath',
    side: 'us',
    theme: 'bonds',
    primary: false,
    kind: 'stance',
    offices: ['us.fed'],
    initial: 0,
    options: [
      { id: 'hold', shocks: [] },
      { id: 'dovish', shocks: [{ type: 'usPolicyPath', amount: -9 }, approval('us', -6.3)] },
      { id: 'hawkish', shocks: [{ type: 'usPolicyPath', amount: 9 }, approval('us', 7)] },
    ],
    parameters: ['fx_spread', 'taylor_fed'],
  },
  {
    id: 'fedPressure',
    side: 'us',
    theme: 'bonds',
    primary: false,
    kind: 'stance',
    offices: ['us.whiteHouse'],
    initial: 0,
    options: [
      { id: 'none', shocks: [] },
      {
        id: 'demandCuts',
        shocks: [
          { type: 'fedIndependence', amount: -10 },
          approval('us', 6.5),
          { type: 'credibility', side: 'us', amount: -0.3 },
        ],
      },
    ],
    parameters: ['ust_conf_bp'],
  },
  {
    id: 'spendingBill',
    side: 'us',
    theme: 'bonds',
    primary: false,
    kind: 'stance',
    offices: ['us.congress', 'us.whiteHouse'],
    initial: 1,
    options: [
      { id: 'trimmed', shocks: [{ type: 'usDebt', amount: -5 }, approval('us', -8)] },
      { id: 'asDrafted', shocks: [] },
      {
        id: 'expanded',
        shocks: [{ type: 'usDebt', amount: 5 }, { type: 'confidence', amount: -1 }, approval('us', 8)],
      },
    ],
    parameters: ['dsir_bp_per_pp'],
  },
  {
    id: 'relief',
    side: 'us',
    theme: 'deals',
    primary: true,
    kind: 'stance',
    offices: ['us.ustr', 'us.commerce', 'us.treasury', 'us.whiteHouse'],
    initial: 0,
    options: [
      { id: 'none', shocks: [] },
      { id: 'partsRebate', shocks: [tariffOnCars(-1.5), trust(6)] },
      { id: 'steelDeal', shocks: [trust(12), approval('us', -5), { type: 'investmentPledge', amount: 14 }] },
      {
        id: 'pauseExtended',
        shocks: [trust(14), approval('us', -5), { type: 'credibility', side: 'us', amount: -0.1 }],
      },
    ],
    parameters: ['reroute_rate', 'invest_disb'],
  },
  {
    id: 'chinaTrack',
    side: 'us',
    theme: 'alliances',
    primary: true,
    kind: 'stance',
    offices: ['us.ustr', 'us.commerce', 'us.whiteHouse'],
    initial: 1,
    options: [
      { id: 'alliesFirst', shocks: [trust(11), { type: 'confidence', amount: -0.5 }, approval('us', -6)] },
      { id: 'parallel', shocks: [] },
      { id: 'chinaFirst', shocks: [trust(-11), { type: 'confidence', amount: 1.5 }, approval('us', 6.5)] },
    ],
    parameters: ['ust_conf_bp'],
  },
];
