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
  const { policy, spillover } = draft.ledger.ust10y;
  const premium = termPremiumMove(draft) + spillover;
  const channels = {
    tariffs: p.spx_tariff * draft.equity.tariffUs,
    yields: (p.spx_yield * premium + p.spx_policy * (policy - draft.treasury.rule)) / 10,
    yen: 0,
    world: 0,
    volatility: (p.eq_vix / 10) * clamp(draft.dealers.vixExcess, -20, 80),
    noise: draft.equity.sp500Noise,
  };
  channels.noise += clipOf(totalEquity(channels));
  draft.ledger.sp500 = channels;
};

/** Why the Nikkei stands where it stands: `world` is the part through the S&P 500, `volatility` the unwinding of carry. */
const writeNikkei = (draft: Draft, p: Parameters): void => {
  const { fiscal, forced, auction } = draft.jgb;
  const channels = {
    tariffs: p.nky_tariff * draft.equity.tariffJapan,
    yields: (p.nky_yield / 10) * (fiscal + forced + auction),
    yen: p.nky_fx * draft.level.usdjpyLog,
    world: p.nky_world * totalEquity(draft.ledger.sp500),
    volatility: p.nky_carry * draft.fx.carry,
    noise: draft.equity.nikkeiNoise,
  };
  channels.noise += clipOf(totalEquity(channels));
  draft.ledger.nikkei = channels;
};

/** Why gold stands where it stands. */
const writeGold = (draft: Draft, p: Parameters): void => {
  const channels = {
    policy: (p.gold_policy * (draft.ledger.ust10y.policy - draft.treasury.rule)) / 10,
    confidence: (p.gold_conf * (100 - draft.treasury.confidenceIndex)) / 10,
    reserves: (p.gold_reserve * draft.holdings.goldUsdBn) / 10,
    noise: draft.equity.goldNoise,
  };
  channels.noise += clipOf(totalGold(channels));
  draft.ledger.gold = channels;
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
