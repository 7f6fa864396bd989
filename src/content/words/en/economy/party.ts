import type { EconomyWords } from '../../economy-words.ts';

export const sides: EconomyWords['sides'] = {
  us: { name: 'United States', adjective: 'American', capital: 'Washington' },
  japan: { name: 'Japan', adjective: 'Japanese', capital: 'Tokyo' },
};

export const seats: EconomyWords['seats'] = {
  'us.whiteHouse': {
    name: 'White House',
    speaker: 'The President’s adviser',
    task: 'leads; locks policy; may walk out',
  },
  'us.treasury': { name: 'Treasury', speaker: 'The Treasury Secretary', task: 'debt and the dollar' },
  'us.commerce': { name: 'Commerce', speaker: 'The Commerce Secretary', task: 'tariffs on cars and steel' },
  'us.ustr': { name: 'Trade Representative', speaker: 'The Trade Representative', task: 'the general tariff; China' },
  'us.fed': { name: 'Federal Reserve', speaker: 'The Fed Chair', task: 'interest rates; not at the table' },
  'us.congress': { name: 'Congress', speaker: 'The committee chair', task: 'the budget; not at the table' },
  'japan.primeMinister': {
    name: 'Prime Minister’s Office',
    speaker: 'The Chief Cabinet Secretary',
    task: 'leads; locks policy; may walk out',
  },
  'japan.finance': { name: 'Finance Ministry', speaker: 'The Finance Minister', task: 'reserves, the yen, bonds' },
  'japan.boj': { name: 'Bank of Japan', speaker: 'The Governor', task: 'interest rates; not at the table' },
  'japan.meti': { name: 'Economy and Trade', speaker: 'The Chief Negotiator', task: 'tariffs, purchases, partners' },
  'japan.diet': { name: 'Diet', speaker: 'The committee chair', task: 'spending; not at the table' },
  'japan.carmakers': { name: 'Carmakers', speaker: 'The industry’s chairman', task: 'production; not at the table' },
};

export const themes: EconomyWords['themes'] = {
  tariffs: 'Tariffs',
  yen: 'Yen',
  bonds: 'Bonds',
  deals: 'Deals',
  alliances: 'Alliances',
};

export const units: EconomyWords['units'] = {
  percent: { prefix: '', suffix: '%', scale: 1, decimals: 2 },
  poll: { prefix: '', suffix: '%', scale: 1, decimals: 0 },
  pollPoints: { prefix: '', suffix: ' pts', scale: 1, decimals: 1 },
  percentChange: { prefix: '', suffix: '%', scale: 1, decimals: 1 },
  basisPoint: { prefix: '', suffix: ' bp', scale: 1, decimals: 1 },
  yenPerDollar: { prefix: '¥', suffix: '', scale: 1, decimals: 1 },
  index: { prefix: '', suffix: '', scale: 1, decimals: 1 },
  share: { prefix: '', suffix: '', scale: 100, decimals: 0 },
  points: { prefix: '', suffix: '', scale: 1, decimals: 0 },
  times: { prefix: '', suffix: '×', scale: 1, decimals: 2 },
  usdBn: {
    prefix: '$',
    suffix: 'bn',
    scale: 1,
    decimals: 0,
    large: { from: 1000, prefix: '$', suffix: 'tn', scale: 0.001, decimals: 2 },
  },
  usdBnYear: { prefix: '$', suffix: 'bn', scale: 1, decimals: 1 },
  jpyTn: { prefix: '¥', suffix: 'tn', scale: 1, decimals: 1 },
  jpyTnYear: { prefix: '¥', suffix: 'tn', scale: 1, decimals: 1 },
};
