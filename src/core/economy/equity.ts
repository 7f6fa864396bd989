import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import { totalEquity, totalGold } from './state/channel.ts';
import type { Week } from './state/current-week.ts';
import type { Draft } from './state/economy-state.ts';
import { termPremiumMove } from './treasury-yield.ts';

const FLOOR = -230; // an index of 10
const CEILING = 230; // an index of 1000

/** What must be added to a log move to keep an index within 10 and 1000. */
const clipOf = (total: number): number => clamp(total, FLOOR, CEILING) - total;

/** Why the S&P 500 stands where it stands (model card, equation 9; the VIX term is C). */
const writeSp500 = (draft: Draft, p: Parameters): void => {
  const c = draft.ledger.sp500;
  const { policy, spillover } = draft.ledger.ust10y;
  const premium = termPremiumMove(draft) + spillover;
  c.tariffs = p.spx_tariff * draft.equity.tariffUs;
  c.yields = (p.spx_yield * premium + p.spx_policy * (policy - draft.treasury.rule)) / 10;
  c.volatility = (p.eq_vix / 10) * clamp(draft.dealers.vixExcess, -20, 80);
  c.noise = draft.equity.sp500Noise;
  c.noise += clipOf(totalEquity(c));
};

/** Why the Nikkei stands where it stands: `world` is the part through the S&P 500, `volatility` the unwinding of carry. */
const writeNikkei = (draft: Draft, p: Parameters): void => {
  const c = draft.ledger.nikkei;
  const { fiscal, forced, auction } = draft.jgb;
  c.tariffs = p.nky_tariff * draft.equity.tariffJapan;
  c.yields = (p.nky_yield / 10) * (fiscal + forced + auction);
  c.yen = p.nky_fx * draft.level.usdjpyLog;
  c.world = p.nky_world * totalEquity(draft.ledger.sp500);
  c.volatility = p.nky_carry * draft.fx.carry;
  c.noise = draft.equity.nikkeiNoise;
  c.noise += clipOf(totalEquity(c));
};

/** Why gold stands where it stands. */
const writeGold = (draft: Draft, p: Parameters): void => {
  const c = draft.ledger.gold;
  c.policy = (p.gold_policy * (draft.ledger.ust10y.policy - draft.treasury.rule)) / 10;
  c.confidence = (p.gold_conf * (100 - draft.treasury.confidenceIndex)) / 10;
  c.reserves = (p.gold_reserve * draft.holdings.goldUsdBn) / 10;
  c.noise = draft.equity.goldNoise;
  c.noise += clipOf(totalGold(c));
};

/**
 * Take in the week's tariff news, which is the change of the average rate, expected rates
 * included; what has been taken in fades as firms adapt.
 */
export const stepEquity = ({ draft, previous, noise, parameters, retention }: Week): void => {
  const { equity, tariff } = draft;
  const scale = parameters.noise_scale;
  equity.tariffUs = retention.tariffNews * equity.tariffUs + (tariff.averageUs - previous.tariff.averageUs);
  equity.tariffJapan =
    retention.tariffNews * equity.tariffJapan + (tariff.burdenOnJapan - previous.tariff.burdenOnJapan);
  equity.sp500Noise = retention.noise * equity.sp500Noise + scale * parameters.spx_vol_w * noise.sp500;
  equity.nikkeiNoise = retention.noise * equity.nikkeiNoise + scale * parameters.nky_vol_w * noise.nikkei;
  equity.goldNoise = retention.noise * equity.goldNoise + scale * parameters.gold_vol_w * noise.gold;
  writeSp500(draft, parameters);
  writeNikkei(draft, parameters);
  writeGold(draft, parameters);
};
