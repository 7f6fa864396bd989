import type { EconomyWords } from '../../economy-words.ts';

export const sides: EconomyWords['sides'] = {
  us: { name: '米国', adjective: '米', capital: '米政府' },
  japan: { name: '日本', adjective: '日本', capital: '日本政府' },
};

export const seats: EconomyWords['seats'] = {
  'us.whiteHouse': {
    name: 'ホワイトハウス',
    speaker: '大統領補佐官',
    task: '代表団を率いる。政策の確定と打ち切りの判断',
  },
  'us.treasury': { name: '米財務省', speaker: '財務長官', task: '国債とドル' },
  'us.commerce': { name: '商務省', speaker: '商務長官', task: '自動車・鉄鋼関税' },
  'us.ustr': { name: '通商代表部', speaker: '通商代表', task: '相互関税と対中交渉' },
  'us.fed': { name: 'FRB', speaker: 'FRB議長', task: '金利。交渉には出ない' },
  'us.congress': { name: '米議会', speaker: '歳入委員長', task: '予算。交渉には出ない' },
  'japan.primeMinister': { name: '首相官邸', speaker: '官房長官', task: '代表団を率いる。政策の確定と打ち切りの判断' },
  'japan.finance': { name: '財務省', speaker: '財務相', task: '外貨準備、円、国債' },
  'japan.boj': { name: '日本銀行', speaker: '日銀総裁', task: '金利。交渉には出ない' },
  'japan.meti': { name: '経済産業省', speaker: '首席交渉官', task: '関税、購入、他国との連携' },
  'japan.diet': { name: '国会', speaker: '予算委員長', task: '財政。交渉には出ない' },
  'japan.carmakers': { name: '自動車業界', speaker: '業界団体会長', task: '生産。交渉には出ない' },
};

export const themes: EconomyWords['themes'] = {
  tariffs: '関税',
  yen: '円',
  bonds: '国債',
  deals: '投資・購入',
  alliances: '同盟・連携',
};

export const units: EconomyWords['units'] = {
  percent: { prefix: '', suffix: '%', scale: 1, decimals: 2 },
  poll: { prefix: '', suffix: '%', scale: 1, decimals: 0 },
  pollPoints: { prefix: '', suffix: 'ポイント', scale: 1, decimals: 1 },
  percentChange: { prefix: '', suffix: '%', scale: 1, decimals: 1 },
  basisPoint: { prefix: '', suffix: 'bp', scale: 1, decimals: 1 },
  yenPerDollar: { prefix: '', suffix: '円', scale: 1, decimals: 1 },
  index: { prefix: '', suffix: '', scale: 1, decimals: 1 },
  share: { prefix: '', suffix: '', scale: 100, decimals: 0 },
  points: { prefix: '', suffix: '', scale: 1, decimals: 0 },
  times: { prefix: '', suffix: '倍', scale: 1, decimals: 2 },
  usdBn: {
    prefix: '',
    suffix: '億ドル',
    scale: 10,
    decimals: 0,
    large: { from: 1000, prefix: '', suffix: '兆ドル', scale: 0.001, decimals: 2 },
  },
  usdBnYear: { prefix: '', suffix: '億ドル', scale: 10, decimals: 0 },
  jpyTn: { prefix: '', suffix: '兆円', scale: 1, decimals: 1 },
  jpyTnYear: { prefix: '', suffix: '兆円', scale: 1, decimals: 1 },
};
