import type { ParameterId } from '../../schema/parameter-id.ts';

/** The parameters that stand behind the levers. */
export type LeverParameterId = Extract<
  ParameterId,
  | 'boj_taper'
  | 'cpi_us_per_pp'
  | 'cptpp_gdp_jp'
  | 'deal'
  | 'dsir_bp_per_pp'
  | 'fx_boj25'
  | 'fx_interv'
  | 'fx_interv_hl'
  | 'fx_jfiscal'
  | 'fx_ratecheck'
  | 'fx_spread'
  | 'gdp_jp_per_pp'
  | 'invest_disb'
  | 'jgb_fiscal'
  | 'jgb_issue'
  | 'jgb_taper'
  | 'jp_imp_elast'
  | 'jp_ust_official'
  | 'mult_jp'
  | 'qe_bp_per_100bn'
  | 'reroute_newplant_m'
  | 'reroute_rate'
  | 'tar_pt_border'
  | 'tar_pt_jauto_lr'
  | 'tar_pt_jauto_sr'
  | 'tar_pt_steel'
  | 'taylor_boj'
  | 'taylor_fed'
  | 'toyota_tariff_m'
  | 'us_exp_jp'
  | 'ust_conf_bp'
  | 'ust_flow_bp_per_100bn'
  | 'ust_stock_bp_per_100bn'
>;

/** What each parameter says, in a sentence. Slots: {value} {low} {high}, in the parameter's own unit. */
export type EvidenceWords = Readonly<Record<LeverParameterId, string>>;
