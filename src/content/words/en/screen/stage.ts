import type { StageWords } from '../../stage-words.ts';

export const stageWords: StageWords = {
  tariffs: 'Tariffs',
  yen: 'The yen',
  bonds: 'Bonds',
  deals: 'Deals',
  alliances: 'Alliances',
  treaty: 'The treaty',
  market: 'The markets',
  pacific: 'Pacific Ocean',
  carTariff: 'Cars pay {rate}%',
  yenStronger: 'Yen stronger',
  yenWeaker: 'Yen weaker',
  yenSteady: 'Yen steady',
  japanBuys: 'Japan buys Treasuries',
  japanSells: 'Japan sells Treasuries',
  japanHolds: 'Japan holds its Treasuries',
  auctionTitle: '${size}bn of {tenor}-year Treasuries',
  offered: 'Offered',
  bids: 'Bids',
  expected: 'Expected',
  stopOut: 'Stop-out',
};
