import type { StageWords } from '../../stage-words.ts';

export const stageWords: StageWords = {
  tariffs: '関税',
  yen: '円相場',
  bonds: '国債',
  deals: '取引材料',
  alliances: '同盟・連携',
  treaty: '協定案',
  market: '市場',
  pacific: '太平洋',
  carTariff: '自動車関税 {rate}%',
  yenStronger: '円高',
  yenWeaker: '円安',
  yenSteady: '円は横ばい',
  japanBuys: '日本、米国債を買い増し',
  japanSells: '日本、米国債を売却',
  japanHolds: '日本、米国債を維持',
  auctionTitle: '米{tenor}年債入札 {size}0億ドル',
  offered: '発行予定額',
  bids: '応札',
  expected: '入札前利回り',
  stopOut: '最高落札利回り',
};
