import type { Parameters } from '../../schema/parameter.ts';
import { clamp } from '../numeric/rounding.ts';
import { type EquityChannels, type GoldChannels, totalEquity } from './state/channel.ts';
import type { Week } from './state/current-week.ts';
import type { Draft } from './state/economy-state.ts';
import { termPremiumMove } from './treasury-yield.ts';

const FLOOR = -230; // an index of 10
const CEILING = 230; // an index of 1000

const clipped = (channels: EquityChannels): EquityChannels => {
  const total = totalEquity(channels);
  if (total >= FLOOR && total <= CEILING) return channels;
  return { ...channels, noise: channels.noise + (clamp(total, FLOOR, CEILING) - total) };
};

/** Why the S&P 500 stands where it stands (model card, equation 9; the VIX term is C). */
const sp500Channels = (state: Draft, parameters: Parameters): EquityChannels =>
  clipped({
    tariffs: parameters.spx_tariff * state.equity.tariffUs,
    yields: (parameters.spx_yield / 10) * termPremiumMove(state, parameters),
    yen: 0,
    world: 0,
    volatility: (parameters.eq_vix / 10) * clamp(state.dealers.vixExcess, -20, 80),
    noise: state.equity.sp500Noise,
  });

/** Why the Nikkei stands where it stands; the part through the S&P 500 is `world`. */
const nikkeiChannels = (state: Draft, parameters: Parameters): EquityChannels =>
  clipped({
    tariffs: parameters.nky_tariff * state.equity.tariffJapan,
    yields: (parameters.nky_yield / 10) * (state.jgb.fiscal + state.jgb.forced + state.jgb.auction),
    yen: parameters.nky_fx * state.level.usdjpyLog,
    world: parameters.nky_world * totalEquity(state.ledger.sp500),
    volatility: 0,
    noise: state.equity.nikkeiNoise,
  });

/** Why gold stands where it stands. */
const goldChannels = (state: Draft, parameters: Parameters): GoldChannels => {
  const confidence = (parameters.gold_conf * (100 - state.treasury.confidenceIndex)) / 10;
  const reserves = (parameters.gold_reserve * state.holdings.goldUsdBn) / 10;
  const total = confidence + reserves + state.equity.goldNoise;
  return { confidence, reserves, noise: state.equity.goldNoise + (clamp(total, FLOOR, CEILING) - total) };
};

/**
 * Take in the week's tariff news, which is the change of the average rate, expected rates
 * included; what has been taken in fades as firms adapt.
 */
export const stepEquity = ({ draft, previous, noise, parameters, retention }: Week): void => {
  const { equity, tariff, ledger } = draft;
  const scale = parameters.noise_scale;
  equity.tariffUs = retention.tariffNews * equity.tariffUs + (tariff.averageUs - previous.tariff.averageUs);
  equity.tariffJapan =
    retention.tariffNews * equity.tariffJapan + (tariff.averageOnJapan - previous.tariff.averageOnJapan);
  equity.sp500Noise = retention.noise * equity.sp500Noise + scale * parameters.spx_vol_w * noise.sp500;
  equity.nikkeiNoise = retention.noise * equity.nikkeiNoise + scale * parameters.nky_vol_w * noise.nikkei;
  equity.goldNoise = retention.noise * equity.goldNoise + scale * parameters.gold_vol_w * noise.gold;
  ledger.sp500 = sp500Channels(draft, parameters);
  ledger.nikkei = nikkeiChannels(draft, parameters);
  ledger.gold = goldChannels(draft, parameters);
};
