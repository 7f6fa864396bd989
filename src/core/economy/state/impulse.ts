import type { Sector, Shock } from '../../../schema/shock.ts';
import { clamp } from '../../numeric/rounding.ts';

const nothing = {
  officialSale: 0,
  privateSale: 0,
  goldShift: 0,
  euroShift: 0,
  lengthening: 0,
  repo: 0,
  treasuryThreat: 0, // the highest
  usPolicyPath: 0,
  treasuryPurchase: 0,
  issuanceShift: 0,
  usDebt: 0,
  downgrade: 0,
  independence: 0,
  confidence: 0,
  volatility: 0, // the highest level; 0 means none
  bojSurprise: 0,
  capMove: 0,
  capUnexpected: 0, // the part of the moves that had not leaked
  bojPurchase: 0,
  bojTaper: 0,
  unfunded: 0,
  funded: 0,
  jgbIssuance: 0,
  interventionAlone: 0,
  interventionJoint: 0,
  rateCheckAlone: 0, // how many
  rateCheckJoint: 0,
  talkUs: 0,
  talkJapan: 0,
  accord: 0,
  swapLine: 0,
  usAutos: 0,
  usSteel: 0,
  usOther: 0,
  usGlobal: 0,
  japanTariff: 0,
  threatAutos: 0,
  threatSteel: 0,
  threatOther: 0,
  threatCredibility: 0, // the highest
  japanThreat: 0,
  japanThreatCredibility: 0, // the highest
  contracted: 0,
  pledged: 0,
  lineShift: 0,
  plantShift: 0,
  diversion: 0,
  approvalUs: 0,
  approvalJapan: 0,
  trust: 0,
  credibilityUs: 0,
  credibilityJapan: 0,
};

/** A week's shocks added up, so that their order does not matter. Units as in `schema/shock.ts`. */
export type Impulse = typeof nothing;

/** Shares of US goods exports to Japan, by sector (Census, B): what a Japanese tariff falls on. */
const exportShare: Readonly<Record<Sector, number>> = { autos: 0.02, steel: 0.02, other: 0.96, all: 1 };

type ShockOf<Type extends Shock['type']> = Extract<Shock, { type: Type }>;

const addTariff = (sum: Impulse, shock: ShockOf<'tariff'>): void => {
  const { country, sector, amount } = shock;
  if (country === 'japan') sum.japanTariff += amount * exportShare[sector];
  else {
    if (sector === 'autos' || sector === 'all') sum.usAutos += amount;
    if (sector === 'steel' || sector === 'all') sum.usSteel += amount;
    if (sector === 'other' || sector === 'all') sum.usOther += amount;
  }
};

const addTariffThreat = (sum: Impulse, shock: ShockOf<'tariffThreat'>): void => {
  const { country, sector, amount, credibility } = shock;
  if (country === 'japan') {
    sum.japanThreat += amount * exportShare[sector];
    sum.japanThreatCredibility = Math.max(sum.japanThreatCredibility, credibility);
    return;
  }
  if (sector === 'autos' || sector === 'all') sum.threatAutos += amount;
  if (sector === 'steel' || sector === 'all') sum.threatSteel += amount;
  if (sector === 'other' || sector === 'all') sum.threatOther += amount;
  sum.threatCredibility = Math.max(sum.threatCredibility, credibility);
};

const addSale = (sum: Impulse, shock: ShockOf<'treasurySale' | 'reserveShift' | 'fimaRepo'>): void => {
  if (shock.type === 'fimaRepo') sum.repo += shock.amount;
  else if (shock.type === 'reserveShift') {
    if (shock.into === 'gold') sum.goldShift += shock.amount;
    else sum.euroShift += shock.amount;
  } else if (shock.holder === 'official') sum.officialSale += shock.amount;
  else sum.privateSale += shock.amount;
};

const addToUnitedStates = (sum: Impulse, shock: Shock): void => {
  switch (shock.type) {
    case 'treasurySale':
    case 'reserveShift':
    case 'fimaRepo':
      addSale(sum, shock);
      break;
    case 'reserveLengthening':
      sum.lengthening += shock.amount;
      break;
    case 'treasuryThreat':
      sum.treasuryThreat = Math.max(sum.treasuryThreat, shock.credibility);
      break;
    case 'usPolicyPath':
      sum.usPolicyPath += shock.amount;
      break;
    case 'treasuryPurchase':
      sum.treasuryPurchase += shock.amount;
      break;
    case 'issuanceShift':
      sum.issuanceShift += shock.amount;
      break;
    case 'usDebt':
      sum.usDebt += shock.amount;
      break;
    case 'usDowngrade':
      sum.downgrade += shock.amount;
      break;
    case 'fedIndependence':
      sum.independence += shock.amount;
      break;
    case 'confidence':
      sum.confidence += shock.amount;
      break;
    case 'volatility':
      sum.volatility = Math.max(sum.volatility, shock.amount);
      break;
  }
};

const addToJapan = (sum: Impulse, shock: Shock): void => {
  switch (shock.type) {
    case 'bojSurprise':
      sum.bojSurprise += shock.amount;
      break;
    case 'bojCap':
      sum.capMove += shock.amount;
      sum.capUnexpected += shock.amount * shock.surprise;
      break;
    case 'bojPurchase':
      sum.bojPurchase += shock.amount;
      break;
    case 'bojTaper':
      sum.bojTaper += shock.amount;
      break;
    case 'japanFiscal':
      if (shock.funded) sum.funded += shock.amount;
      else sum.unfunded += shock.amount;
      break;
    case 'jgbIssuance':
      sum.jgbIssuance += shock.amount;
      break;
  }
};

const addToCurrency = (sum: Impulse, shock: Shock): void => {
  switch (shock.type) {
    case 'fxIntervention':
      if (shock.joint) sum.interventionJoint += shock.amount;
      else sum.interventionAlone += shock.amount;
      break;
    case 'rateCheck':
      if (shock.joint) sum.rateCheckJoint += 1;
      else sum.rateCheckAlone += 1;
      break;
    case 'currencyTalk':
      if (shock.side === 'us') sum.talkUs += shock.amount;
      else sum.talkJapan += shock.amount;
      break;
    case 'jointAccord':
      sum.accord += shock.amount;
      break;
    case 'swapLine':
      sum.swapLine += shock.amount;
      break;
  }
};

const addToTrade = (sum: Impulse, shock: Shock): void => {
  switch (shock.type) {
    case 'tariff':
      addTariff(sum, shock);
      break;
    case 'tariffThreat':
      addTariffThreat(sum, shock);
      break;
    case 'usGlobalTariff':
      sum.usGlobal += shock.amount;
      break;
    case 'contractedPurchase':
      sum.contracted += shock.amount;
      break;
    case 'investmentPledge':
      sum.pledged += shock.amount;
      break;
    case 'productionShift':
      if (shock.site === 'new') sum.plantShift += shock.amount;
      else sum.lineShift += shock.amount;
      break;
    case 'tradeDiversion':
      sum.diversion += shock.amount;
      break;
  }
};

const addToPolitics = (sum: Impulse, shock: Shock): void => {
  switch (shock.type) {
    case 'approval':
      if (shock.side === 'us') sum.approvalUs += shock.amount;
      else sum.approvalJapan += shock.amount;
      break;
    case 'trust':
      sum.trust += shock.amount;
      break;
    case 'credibility':
      if (shock.side === 'us') sum.credibilityUs += shock.amount;
      else sum.credibilityJapan += shock.amount;
      break;
  }
};

/** Add up a week's shocks; auctions are held one by one elsewhere. */
export const sumShocks = (shocks: readonly Shock[]): Readonly<Impulse> => {
  if (shocks.length === 0) return nothing;
  const sum = { ...nothing };
  for (const shock of shocks) {
    addToUnitedStates(sum, shock);
    addToJapan(sum, shock);
    addToCurrency(sum, shock);
    addToTrade(sum, shock);
    addToPolitics(sum, shock);
  }
  sum.volatility = clamp(sum.volatility, 0, 100);
  return sum;
};
