/** What one can touch on the stage; each opens the same control as in the DOM. */
export type Touched = 'tariffs' | 'yen' | 'bonds' | 'deals' | 'alliances' | 'treaty' | 'market';

/** Words drawn on the stage. A `Touched` label names what a touch opens (shown as a tooltip). */
export type StageLabel =
  | Touched
  | 'japan'
  | 'us'
  | 'pacific'
  | 'carTariff' // with its rate in words; a narrow stage shows the figure alone
  | 'yenStronger'
  | 'yenWeaker'
  | 'yenSteady'
  | 'japanBuys' // Treasuries
  | 'japanSells'
  | 'japanHolds';

export interface TickerItem {
  readonly id: string;
  readonly label: string;
  readonly value: string; // already formatted
  readonly direction: -1 | 0 | 1;
}

/** All the stage knows: an observation, already put into words. It decides nothing. */
export interface StageView {
  readonly labels: Readonly<Record<StageLabel, string>>;
  readonly ticker: readonly TickerItem[];
  readonly carTariff: number; // %, chokes the ship lane to the United States
  readonly importsFromJapanUsdBn: number; // a year
  readonly exportsToJapanUsdBn: number; // a year
  readonly treasuryFlowUsdBn: number; // this round; positive: Japan buys, certificates sail east
  readonly usdjpyChangePercent: number; // this round; negative: the yen is stronger
  readonly stress: number; // 0–1, the weather over the Pacific
  readonly trust: number; // 0–100, how near the two delegates stand
  readonly phase: 'briefing' | 'policy' | 'table' | 'market' | 'reaction' | 'ended';
  readonly treatySettled: number;
  readonly treatyTotal: number;
}

export type Bidder = 'indirect' | 'direct' | 'dealer';

export interface AuctionBid {
  readonly bidder: Bidder;
  readonly amountUsdBn: number;
  readonly yieldBp: number; // the yield asked, as a level: 484.4 is 4.844 %
}

export type AuctionLabel = Bidder | 'offered' | 'bids' | 'bidToCover' | 'stopOut' | 'expected' | 'tail';

/** One auction to act out; bids may come in any order. */
export interface AuctionShow {
  readonly title: string;
  readonly sizeUsdBn: number;
  readonly bids: readonly AuctionBid[];
  readonly bidToCover: number;
  readonly tailBp: number; // stop-out less the yield expected just before; negative: it stopped through
  readonly verdictLabel: string;
  readonly labels: Readonly<Record<AuctionLabel, string>>;
}

export interface StageOptions {
  readonly language: 'en' | 'ja';
  onTouch(what: Touched): void;
  /** A bid has landed in the auction. */
  onBid?(): void;
}

export interface Stage {
  update(view: StageView): void;
  /** Resolve when the auction (6–9 s) is over or skipped; at once where the stage cannot be seen. */
  playAuction(show: AuctionShow): Promise<void>;
  pause(): void;
  resume(): void;
  destroy(): void;
}
