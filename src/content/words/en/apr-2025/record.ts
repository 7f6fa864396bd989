import type { Apr2025Ids } from '../../apr-2025-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const records: ScenarioWords<Apr2025Ids>['records'] = {
  carTariff24: {
    claim: 'Japanese cars face a 24% tariff.',
    verdict: 'false',
    record:
      'Cars paid 25% from 3 April, parts from 3 May. 24% was the general rate announced on 2 April, cut to 10% on the 9th.',
    source: 'US proclamations and orders, April 2025',
  },
  carmakerLoss: {
    claim: 'Japan’s biggest carmaker lost $1.3bn in two months.',
    verdict: 'exaggerated',
    record: 'It forecast a tariff cost of ¥180bn for April and May, within an operating profit of ¥3.8tn for the year.',
    source: 'Company forecast, 8 May 2025',
  },
  cardShook: {
    claim: 'The finance minister’s “card” shook the Treasury market.',
    verdict: 'misread',
    record:
      'Treasuries hardly moved in Asia. The ten-year rose 8 bp later that day, on American payrolls, to close at 4.33%.',
    source: 'Press reports; Federal Reserve H.15, 2 May 2025',
  },
  talksBroke: {
    claim: 'The April talks broke down.',
    verdict: 'false',
    record:
      'They were hard and they went on: finance ministers met on 24 April and 21 May, and a deal came on 22 July.',
    source: 'Both governments, April to July 2025',
  },
  japanDumped: {
    claim: 'Japan dumped its Treasuries in April.',
    verdict: 'exaggerated',
    record:
      'Private investors sold some $21bn of foreign bonds in two weeks, then bought. Treasuries held rose: $1,131bn in March, $1,135bn in May.',
    source: 'Ministry of Finance; US Treasury TIC data',
  },
  smallSale: {
    claim: 'Even a small Japanese sale can roil the market.',
    verdict: 'half',
    record:
      'In April 2024 official sales of $37bn in a day left no upward mark on the ten-year. What may is the belief that more will follow.',
    source: 'Ministry of Finance; Federal Reserve H.15',
  },
  foreignAbsent: {
    claim: 'Foreign buyers stayed away from America’s auctions.',
    verdict: 'unsupported',
    record:
      'On 9 April indirect bidders took 87.9% of $39bn of ten-year notes: the most in 105 sales of long debt from 2023 to 2026.',
    source: 'TreasuryDirect, 9 April 2025',
  },
  yenUltimatum: {
    claim: 'Washington demanded a yen 20–25% dearer.',
    verdict: 'unsupported',
    record:
      'After the finance ministers’ meeting, both sides said that no level or target for the currency had been discussed.',
    source: 'Finance ministries, 24 April 2025',
  },
  twoHolders: {
    claim: 'Japan and China together own $1.8tn of Treasuries.',
    verdict: 'right',
    record:
      'At the end of 2025: $1,185bn and $684bn. Most of Japan’s are official reserves; a government cannot order the rest sold.',
    source: 'US Treasury TIC data, December 2025',
  },
  wrongAuction: {
    claim: 'Watch Japan’s Treasury auctions for a signal.',
    verdict: 'misread',
    record: 'Japan’s ministry auctions JGBs. Treasuries are sold in Washington; there, Japan’s investors only bid.',
    source: 'Ministry of Finance; TreasuryDirect',
  },
};
