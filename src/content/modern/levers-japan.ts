import type { Lever } from '../../schema/scenario.ts';

const trust = (amount: number) => ({ type: 'trust', amount }) as const;
const approval = (side: 'us' | 'japan', amount: number) => ({ type: 'approval', side, amount }) as const;

/** The levers of Japan. */
export const japanLevers: readonly Lever[] = [
  {
    id: 'counterTariff',
    side: 'japan',
    theme: 'tariffs',
    primary: true,
    kind: 'stance',
    offices: ['japan.meti', 'japan.primeMinister'],
    initial: 0,
    options: [
      { id: 'none', shocks: [] },
      { id: 'wto', shocks: [trust(-2), approval('japan', 1.8)] },
      {
        id: 'rate10',
        shocks: [{ type: 'tariff', country: 'japan', sector: 'other', amount: 10 }, trust(-4), approval('japan', 3.3)],
      },
      {
        id: 'rate25',
        shocks: [{ type: 'tariff', country: 'japan', sector: 'other', amount: 25 }, trust(-8), approval('japan', 2.5)],
      },
    ],
    parameters: ['jp_imp_elast', 'gdp_jp_per_pp'],
  },
  {
    id: 'production',
    side: 'japan',
    theme: 'tariffs',
    primary: false,
    kind: 'stance',
    offices: ['japan.carmakers', 'japan.meti'],
    initial: 0,
    options: [
      { id: 'stay', shocks: [] },
      { id: 'existingLines', shocks: [{ type: 'productionShift', amount: 0.06 }, approval('japan', -1), trust(5)] },
      {
        id: 'newPlant',
        shocks: [{ type: 'productionShift', amount: 0.15, site: 'new' }, approval('japan', -2), trust(9)],
      },
    ],
    parameters: ['reroute_rate', 'reroute_newplant_m'],
  },
  {
    id: 'intervention',
    side: 'japan',
    theme: 'yen',
    primary: true,
    kind: 'action',
    offices: ['japan.finance'],
    initial: 1,
    options: [
      {
        id: 'sell1',
        shocks: [{ type: 'fxIntervention', amount: -1, joint: false }, trust(-2), approval('japan', 0.8)],
      },
      { id: 'none', shocks: [] },
      {
        id: 'buy1',
        shocks: [{ type: 'fxIntervention', amount: 1, joint: false }, trust(0.5), approval('japan', -0.1)],
      },
      { id: 'buy3', shocks: [{ type: 'fxIntervention', amount: 3, joint: false }, trust(1), approval('japan', -0.3)] },
      {
        id: 'buy6',
        shocks: [{ type: 'fxIntervention', amount: 6, joint: false }, trust(1.5), approval('japan', -0.5)],
      },
    ],
    parameters: ['fx_interv', 'fx_interv_hl'],
  },
  {
    id: 'bojRate',
    side: 'japan',
    theme: 'yen',
    primary: false,
    kind: 'stance',
    offices: ['japan.boj'],
    initial: 1,
    options: [
      { id: 'easier', shocks: [{ type: 'bojSurprise', amount: -15 }, trust(-2.5), approval('japan', -4.5)] },
      { id: 'hold', shocks: [] },
      { id: 'tighter', shocks: [{ type: 'bojSurprise', amount: 15 }, trust(2.5), approval('japan', 4.5)] },
      { id: 'rise25', shocks: [{ type: 'bojSurprise', amount: 25 }, trust(3), approval('japan', 5.5)] },
    ],
    parameters: ['fx_boj25', 'taylor_boj'],
  },
  {
    id: 'treasuries',
    side: 'japan',
    theme: 'bonds',
    primary: true,
    kind: 'action',
    offices: ['japan.finance'],
    initial: 1,
    options: [
      {
        id: 'buy25',
        shocks: [{ type: 'treasurySale', holder: 'official', amount: -25 }, trust(1.5), approval('japan', -1.2)],
      },
      { id: 'hold', shocks: [] },
      { id: 'lengthen50', shocks: [{ type: 'reserveLengthening', amount: 50 }, trust(1), approval('japan', -1)] },
      {
        id: 'sell10',
        shocks: [
          { type: 'treasurySale', holder: 'official', amount: 10 },
          { type: 'confidence', amount: -1 },
          trust(-3),
          approval('japan', 1.5),
        ],
      },
      {
        id: 'sell40',
        shocks: [
          { type: 'treasurySale', holder: 'official', amount: 40 },
          { type: 'confidence', amount: -2.5 },
          trust(-6),
          approval('japan', 2.5),
        ],
      },
      {
        id: 'sell100',
        shocks: [
          { type: 'treasurySale', holder: 'official', amount: 100 },
          { type: 'confidence', amount: -5 },
          trust(-9),
          approval('japan', 3),
        ],
      },
      { id: 'gold20', shocks: [{ type: 'reserveShift', into: 'gold', amount: 20 }, trust(-2), approval('japan', 1)] },
      {
        id: 'euro20',
        shocks: [{ type: 'reserveShift', into: 'euro', amount: 20 }, trust(-1.5), approval('japan', 0.7)],
      },
    ],
    parameters: ['ust_stock_bp_per_100bn', 'ust_flow_bp_per_100bn', 'jp_ust_official'],
  },
  {
    id: 'taper',
    side: 'japan',
    theme: 'bonds',
    primary: false,
    kind: 'stance',
    offices: ['japan.boj'],
    initial: 1,
    options: [
      { id: 'slower', shocks: [{ type: 'bojTaper', amount: -420 }, trust(-3), approval('japan', -2)] },
      { id: 'asPlanned', shocks: [] },
      { id: 'faster', shocks: [{ type: 'bojTaper', amount: 420 }, trust(3), approval('japan', 2)] },
    ],
    parameters: ['jgb_taper', 'boj_taper'],
  },
  {
    id: 'superLongs',
    side: 'japan',
    theme: 'bonds',
    primary: false,
    kind: 'stance',
    offices: ['japan.finance'],
    initial: 0,
    options: [
      { id: 'asPlanned', shocks: [] },
      { id: 'trim1', shocks: [{ type: 'jgbIssuance', amount: -1 }, approval('japan', -1.5)] },
      { id: 'trim3', shocks: [{ type: 'jgbIssuance', amount: -3 }, approval('japan', -6)] },
    ],
    parameters: ['jgb_issue'],
  },
  {
    id: 'stimulus',
    side: 'japan',
    theme: 'deals',
    primary: false,
    kind: 'stance',
    offices: ['japan.diet', 'japan.primeMinister'],
    initial: 0,
    options: [
      { id: 'none', shocks: [] },
      { id: 'cash3', shocks: [{ type: 'japanFiscal', amount: 1.5, funded: false }, approval('japan', 1)] },
      { id: 'foodTax5', shocks: [{ type: 'japanFiscal', amount: 5, funded: false }, approval('japan', 1.5)] },
    ],
    parameters: ['jgb_fiscal', 'fx_jfiscal', 'mult_jp'],
  },
  {
    id: 'gesture',
    side: 'japan',
    theme: 'deals',
    primary: true,
    kind: 'stance',
    offices: ['japan.meti', 'japan.primeMinister'],
    initial: 0,
    options: [
      { id: 'none', shocks: [] },
      { id: 'lng', shocks: [{ type: 'contractedPurchase', amount: 1 }, trust(5), approval('japan', -2.5)] },
      { id: 'jets', shocks: [{ type: 'contractedPurchase', amount: 4 }, trust(9), approval('japan', -4)] },
      { id: 'rice', shocks: [{ type: 'contractedPurchase', amount: 0.7 }, trust(12), approval('japan', -5.5)] },
    ],
    parameters: ['us_exp_jp', 'deal'],
  },
  {
    id: 'partners',
    side: 'japan',
    theme: 'alliances',
    primary: true,
    kind: 'stance',
    offices: ['japan.meti', 'japan.primeMinister'],
    initial: 0,
    options: [
      { id: 'quiet', shocks: [] },
      { id: 'euDialogue', shocks: [{ type: 'tradeDiversion', amount: 0.2 }, trust(-2), approval('japan', 1.7)] },
      {
        id: 'newMembers',
        shocks: [
          { type: 'tradeDiversion', amount: 0.5 },
          { type: 'contractedPurchase', amount: -1 },
          trust(-6),
          approval('japan', 4.5),
        ],
      },
      {
        id: 'asianBloc',
        shocks: [
          { type: 'tradeDiversion', amount: 0.7 },
          { type: 'contractedPurchase', amount: -2 },
          { type: 'confidence', amount: -1 },
          trust(-12),
          approval('japan', 7),
        ],
      },
    ],
    parameters: ['cptpp_gdp_jp'],
  },
];
