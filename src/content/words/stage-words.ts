/** Words drawn in the picture of the Pacific and the auction. */
export interface StageWords {
  readonly tariffs: string;
  readonly yen: string;
  readonly bonds: string;
  readonly deals: string;
  readonly alliances: string;
  readonly treaty: string;
  readonly market: string;
  readonly pacific: string;
  /** Slot: {rate}. */
  readonly carTariff: string;
  readonly yenStronger: string;
  readonly yenWeaker: string;
  readonly yenSteady: string;
  readonly japanBuys: string;
  readonly japanSells: string;
  readonly japanHolds: string;
  /** Slots: {size} in $bn, {tenor} in years. */
  readonly auctionTitle: string;
  readonly offered: string;
  readonly bids: string;
  readonly expected: string;
  readonly stopOut: string;
}
