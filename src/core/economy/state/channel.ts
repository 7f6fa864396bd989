/** Why a US yield stands where it stands, bp since the opening. */
export type TreasuryChannels = {
  readonly policy: number;
  readonly stock: number;
  readonly flow: number;
  readonly confidence: number;
  readonly debt: number;
  readonly haven: number;
  readonly spillover: number;
  readonly auction: number;
  readonly noise: number;
};

/** Why a Japanese yield stands where it stands, bp since the opening. */
export type JgbChannels = {
  readonly policy: number;
  readonly supply: number;
  readonly fiscal: number;
  readonly haven: number;
  readonly spillover: number;
  readonly auction: number;
  readonly noise: number;
};

/** Why the dollar stands where it stands, log percent since the opening; negative is a stronger yen. */
export type YenChannels = {
  readonly policyUs: number;
  readonly policyJapan: number;
  readonly termPremium: number;
  readonly fiscalJapan: number;
  readonly riskOff: number;
  readonly intervention: number;
  readonly talk: number;
  readonly accord: number;
  readonly carry: number;
  readonly repatriation: number;
  readonly noise: number;
};

/** Why a share index stands where it stands, log percent since the opening. */
export type EquityChannels = {
  readonly tariffs: number;
  readonly yields: number;
  readonly yen: number;
  readonly world: number;
  readonly volatility: number;
  readonly noise: number;
};

/** Why gold stands where it stands, log percent since the opening. */
export type GoldChannels = {
  readonly policy: number;
  readonly confidence: number;
  readonly reserves: number;
  readonly noise: number;
};

/**
 * The reasons for every market price, each cumulative since the opening. A price is its
 * opening plus the sum of its reasons: what a bound cuts off is counted under `noise`.
 */
export type Channels = {
  readonly ust10y: TreasuryChannels;
  readonly ust30y: TreasuryChannels;
  readonly jgb10y: JgbChannels;
  readonly jgb30y: JgbChannels;
  readonly usdjpy: YenChannels;
  readonly sp500: EquityChannels;
  readonly nikkei: EquityChannels;
  readonly gold: GoldChannels;
};

/** Sum the reasons, always in the same order. */
export const totalTreasury = (c: TreasuryChannels): number =>
  c.policy + c.stock + c.flow + c.confidence + c.debt + c.haven + c.spillover + c.auction + c.noise;

/** Sum the reasons, always in the same order. */
export const totalJgb = (c: JgbChannels): number =>
  c.policy + c.supply + c.fiscal + c.haven + c.spillover + c.auction + c.noise;

/** Sum the reasons, always in the same order. */
export const totalYen = (c: YenChannels): number =>
  c.policyUs +
  c.policyJapan +
  c.termPremium +
  c.fiscalJapan +
  c.riskOff +
  c.intervention +
  c.talk +
  c.accord +
  c.carry +
  c.repatriation +
  c.noise;

/** Sum the reasons, always in the same order. */
export const totalEquity = (c: EquityChannels): number =>
  c.tariffs + c.yields + c.yen + c.world + c.volatility + c.noise;

/** Sum the reasons, always in the same order. */
export const totalGold = (c: GoldChannels): number => c.policy + c.confidence + c.reserves + c.noise;

const noTreasury: TreasuryChannels = {
  policy: 0,
  stock: 0,
  flow: 0,
  confidence: 0,
  debt: 0,
  haven: 0,
  spillover: 0,
  auction: 0,
  noise: 0,
};
const noJgb: JgbChannels = { policy: 0, supply: 0, fiscal: 0, haven: 0, spillover: 0, auction: 0, noise: 0 };
const noYen: YenChannels = {
  policyUs: 0,
  policyJapan: 0,
  termPremium: 0,
  fiscalJapan: 0,
  riskOff: 0,
  intervention: 0,
  talk: 0,
  accord: 0,
  carry: 0,
  repatriation: 0,
  noise: 0,
};
const noEquity: EquityChannels = { tariffs: 0, yields: 0, yen: 0, world: 0, volatility: 0, noise: 0 };

/** The ledger on the opening day: nothing has moved. */
export const emptyLedger: Channels = {
  ust10y: noTreasury,
  ust30y: noTreasury,
  jgb10y: noJgb,
  jgb30y: noJgb,
  usdjpy: noYen,
  sp500: noEquity,
  nikkei: noEquity,
  gold: { policy: 0, confidence: 0, reserves: 0, noise: 0 },
};
