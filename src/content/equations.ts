export const equationIds = [
  'passThrough',
  'volumes',
  'treasuries',
  'haven',
  'budget',
  'stress',
  'auctions',
  'yen',
  'intervention',
  'jgbs',
  'output',
  'shares',
  'politics',
] as const;
export type EquationId = (typeof equationIds)[number];

/** Words that stand in equations. */
export type TermId =
  | 'announced'
  | 'bluff'
  | 'bought'
  | 'carry'
  | 'cars'
  | 'concession'
  | 'cut'
  | 'dealers'
  | 'debt'
  | 'deficit'
  | 'demand'
  | 'doom'
  | 'downgrade'
  | 'events'
  | 'exports'
  | 'fear'
  | 'fedBuys'
  | 'fiscal'
  | 'flight'
  | 'fromUs'
  | 'gold'
  | 'goods'
  | 'ifFear'
  | 'inAQuarter'
  | 'inTwoYears'
  | 'independence'
  | 'interest'
  | 'joint'
  | 'jp'
  | 'nikkei'
  | 'others'
  | 'rateCheck'
  | 'spillover'
  | 'steel'
  | 'stocks'
  | 'supply'
  | 'tail'
  | 'threat'
  | 'toUs'
  | 'unfunded'
  | 'unwind'
  | 'us'
  | 'years'
  | 'yenBought';

/** One block of the model as it is written in `src/core/economy`. Symbols are the same in every language. */
export interface Equation {
  readonly id: EquationId;
  /** Slots are ids of coefficients in braces, and terms in brackets. Δ is this week's change, λ(h) what a week leaves of something that halves in h. */
  readonly lines: readonly string[];
}

export const equations: readonly Equation[] = [
  {
    id: 'passThrough',
    lines: [
      'p ← p + 0.35 (φ ln(1 + τ) − p)',
      'φ[goods] = {tar_pt_border}   φ[steel] = {tar_pt_steel}',
      'φ[cars] = {tar_pt_jauto_sr} → {tar_pt_jauto_lr}  [inTwoYears]',
      'Δp = −{erpt_us} Δln(USDJPY)',
    ],
  },
  {
    id: 'volumes',
    lines: [
      'q* = −{sigma_variety} (p − pʷ) − {kappa_sector} pʷ',
      'q → q*: {adj_trade_q}  [inAQuarter]',
      '[exports] = −{jp_imp_elast} Δp',
    ],
  },
  {
    id: 'treasuries',
    lines: [
      'y₁₀ = e + S + F + C + D + H',
      'ΔS = {ust_stock_bp_per_100bn} V/100',
      'F ← λ({ust_flow_halflife_w}) F + {ust_flow_bp_per_100bn} V/100 · A',
      'A = 1 + ({stress_mult_max} − 1) min(1, Z (V/{stress_flow_threshold} − 1)⁺)',
      'C = {ust_conf_bp} (100 − K)/10   D = {dsir_bp_per_pp} Δ[debt]',
      'Δy₃₀ = {ust_30y_beta_policy} Δe + {ust_30y_beta_tp} Δ(S + F + C + D)',
    ],
  },
  {
    id: 'haven',
    lines: [
      'H = {ust_riskoff_bp} ΔVIX/10 · (1 − (100 − K)/{ust_haven_points})⁺',
      '[independence]:',
      '  e: {fed_indep_path} I/10   C: +{fed_indep_premium} I/10   K: −{fed_indep_conf} I/10',
      '[flight]: {jp_flight} (100 − K)',
    ],
  },
  {
    id: 'budget',
    lines: [
      'Δ[deficit] = [interest] − {tariff_rev_gdp_per_pp} τ − {revenue_per_output} Y',
      '[interest]: {us_debt_maturity_y} [years]',
      'Δ[debt] = [announced] + {fiscal_horizon_y} [years] · Δ[deficit]',
      '[debt]/10 + (100 − K)/10 ≥ {rating_trigger} ⇒ [downgrade]',
    ],
  },
  {
    id: 'stress',
    lines: [
      'Z ← Z₀ + 0.9 (Z − Z₀) + (V/{stress_flow_threshold} − 1)⁺ + (VIX − 30)⁺ + …',
      'Z ≥ {fed_backstop_stress} ⇒ [fedBuys]: F → 0',
    ],
  },
  {
    id: 'auctions',
    lines: [
      'b = {auc30_btc_mean} + {auc_btc_sd} ([demand] − [fear]) + {auc_btc_per_bp} [concession] + ε',
      '[tail] = {auc_tail_per_btc} ({auc30_btc_mean} − b)/0.1',
      '[dealers] = {auc30_dealer_mean} + {auc_dealer_per_btc} ({auc30_btc_mean} − b)/0.1',
      'Δy = {auc_sec_per_tail} [tail]  [ifFear]',
    ],
  },
  {
    id: 'yen',
    lines: [
      'Δln(USDJPY), % =',
      '  {fx_spread} Δ(e − e[jp])',
      '  + {fx_tp} Δ(S + F + C + D)',
      '  + {fx_jfiscal} Δ[fiscal]/10',
      '  + {fx_riskoff} ΔVIX/10',
      '  + [others]',
    ],
  },
  {
    id: 'intervention',
    lines: [
      'I ← λ({fx_interv_hl}) I + {fx_interv} [yenBought]',
      '[joint]: × {fx_interv_joint}',
      '[rateCheck]: {fx_ratecheck} · ½ⁿ',
      '[carry]: {carry_trigger} % ⇒ [unwind]',
    ],
  },
  {
    id: 'jgbs',
    lines: [
      'y₁₀ = e[jp] + [supply] + {jgb_fiscal10} [fiscal] + [spillover]',
      '[fiscal] = {jgb_fiscal} [unfunded]',
      '[supply] = {jgb_qe} [bought] + {jgb_issue} [cut]',
      'y₃₀ > {jgb_doom} % [doom] ⇒ +{jgb_doom_bp_per_w} bp',
      '[toUs]: {spill_jgb_ust}/10   [fromUs]: {spill_ust_jgb}/10',
    ],
  },
  {
    id: 'output',
    lines: [
      'Y[jp] = {gdp_jp_per_pp} τ + {is_slope} Δy + {mult_jp} G',
      'Y[us] = {gdp_us_per_pp} τ + {is_slope} Δy',
      'P[us] = {cpi_us_per_pp} τ   P[jp] = {erpt_jp_cpi} Δln(USDJPY)/10',
    ],
  },
  {
    id: 'shares',
    lines: [
      'S&P = {spx_tariff} τ + {spx_yield} Δ(S + F + C + D)/10',
      '[nikkei] = {nky_tariff} τ[jp] + {nky_fx} Δln(USDJPY) + {nky_world} S&P',
      '[gold] = {gold_conf} (100 − K)/10 + {gold_reserve} R/10',
    ],
  },
  {
    id: 'politics',
    lines: [
      'A = A₀ + [events] + {appr_infl} π + {appr_gdp} g + {appr_equity} [stocks]/10 + …',
      '[bluff]: κ ← (1 − {bluff}) κ',
      '[threat]: {ust_threat_bp} bp · κ',
    ],
  },
];
