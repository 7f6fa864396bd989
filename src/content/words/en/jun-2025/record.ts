import type { Jun2025Ids } from '../../jun-2025-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const records: ScenarioWords<Jun2025Ids>['records'] = {
  auctionFailed: {
    claim: 'The $22bn bond auction failed.',
    verdict: 'false',
    record: 'It went well: 4.844%, 1.5 bp below the market, bids of 2.43 times the offer, dealers left with 11.4%.',
    source: 'TreasuryDirect, 12 June 2025',
  },
  highestYield: {
    claim: 'Yields hit 5.12%, the highest since 2011.',
    verdict: 'false',
    record: 'That was the 20-year in May, highest since 2023. The 30-year closed no higher than 5.08% in 2025.',
    source: 'Federal Reserve H.15',
  },
  fourteenPercent: {
    claim: 'American participation fell to 14%.',
    verdict: 'misread',
    record: '14% was the share of direct bidders at May’s 20-year sale. “Direct” does not mean American.',
    source: 'TreasuryDirect, 21 May 2025',
  },
  foreignBoycott: {
    claim: 'Foreigners staged a silent boycott.',
    verdict: 'unsupported',
    record:
      'Indirect bidders took 65%, up from 59% in May. Japan’s holdings rose from $1,135bn to $1,239bn by February 2026.',
    source: 'TreasuryDirect; US Treasury TIC data',
  },
  carTariff24: {
    claim: 'Japanese cars face 24%.',
    verdict: 'false',
    record: 'Cars paid 25% from 3 April. 24% was the general rate, announced on 2 April and paused at 10%.',
    source: 'US proclamations, April 2025',
  },
  carmakerLoss: {
    claim: 'Japan’s biggest carmaker lost $1.3bn in two months.',
    verdict: 'exaggerated',
    record: 'It forecast ¥180bn of tariff costs for April and May, and ¥3.8tn of operating profit for the year.',
    source: 'Company forecast, 8 May 2025',
  },
  yenUltimatum: {
    claim: 'Washington demanded a 20–25% stronger yen.',
    verdict: 'unsupported',
    record: 'After both finance meetings, the two sides said that no level or target for the currency was discussed.',
    source: 'Finance ministries, 24 April and 21 May 2025',
  },
  jgbHigh: {
    claim: 'Ten-year JGBs at 1.26%, the highest since 2013.',
    verdict: 'false',
    record: 'They yielded 1.48% on 12 June, and had touched 1.59% in March.',
    source: 'Ministry of Finance, JGB yield curve',
  },
  recession: {
    claim: 'Japan’s second quarter confirms a recession.',
    verdict: 'false',
    record: 'Output grew: 2.2% annualised, as revised. The fall came in the third quarter.',
    source: 'Cabinet Office, revised GDP',
  },
  saleThreat: {
    claim: 'Tokyo threatened to sell $1.1tn of Treasuries.',
    verdict: 'half',
    record:
      'The finance minister called them a card, “whether we use it is a different decision”; two days later, no plan. Markets barely moved.',
    source: 'Press reports, 2–4 May 2025',
  },
};
