import type { SandboxIds } from '../../sandbox-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const records: ScenarioWords<SandboxIds>['records'] = {
  saleSize: {
    claim: 'Selling $100bn of Treasuries adds a point to their yield.',
    verdict: 'exaggerated',
    record:
      'Studies of a market a quarter to half this size found 40 to over 100 bp. Scaled to today’s: 18–20 bp at the peak, 6 lasting.',
    source: 'Beltran et al. 2013; Ahmed and Rebucci 2022; scaling ours',
  },
  whoPays: {
    claim: 'Foreigners pay the tariff.',
    verdict: 'half',
    record:
      'For most goods 93% or more is paid at the buyer’s border. Japanese cars are the exception: export prices fell 19.4%.',
    source: 'Amiti et al. 2019; Fajgelbaum et al. 2020; Bank of Japan, June 2025',
  },
  shopPrice: {
    claim: 'A 10% tariff makes the shop 10% dearer.',
    verdict: 'exaggerated',
    record: 'After about six months, some 20% of the tariffs of 2025 had reached American shelf prices.',
    source: 'Cavallo, Llamas and Vazquez, NBER working paper 34496',
  },
  setTheRate: {
    claim: 'A finance ministry can set the exchange rate.',
    verdict: 'exaggerated',
    record:
      'About 0.4% per ¥1tn, for weeks. Japan’s ¥9.8tn of spring 2024 moved it by 3%, mostly undone in some four weeks.',
    source: 'Ministry of Finance; Federal Reserve H.10',
  },
  yieldsLiftDollar: {
    claim: 'Higher American yields always lift the dollar.',
    verdict: 'false',
    record:
      'From 4 to 11 April 2025 the ten-year rose 47 bp and the dollar fell 1.6% against the yen. The reason decides.',
    source: 'Federal Reserve H.15 and H.10',
  },
  dearYen: {
    claim: 'A dearer yen shrinks America’s deficit at once.',
    verdict: 'false',
    record:
      'After the accord of 1985 the yen rose by nearly half in fifteen months. The deficit went from $46bn to $55bn first.',
    source: 'Federal Reserve H.10; US Census, 1985–86',
  },
  auctionsFail: {
    claim: 'Treasury auctions fail when foreigners stay away.',
    verdict: 'false',
    record: 'Of 105 sales of long debt from 2023 to 2026 none lacked bids; the weakest drew 2.24 times the offer.',
    source: 'TreasuryDirect',
  },
  debtCliff: {
    claim: 'Ten more points of public debt mean a crisis.',
    verdict: 'exaggerated',
    record: 'The usual estimate is 2 to 3 bp a point: 20 to 30 bp on the ten-year. Dear, and no cliff.',
    source: 'CBO working papers 2019-01 and 2024-05',
  },
  onlyTrillions: {
    claim: 'Only trillions can move the yen.',
    verdict: 'false',
    record:
      'On 23 January 2026 the New York Fed asked dealers for prices. No money moved; the dollar lost 1.7% that day.',
    source: 'Press reports, January 2026',
  },
  pledgePaid: {
    claim: 'Japan is handing America $550bn.',
    verdict: 'exaggerated',
    record:
      'It is a pledge, mostly of loans and guarantees. The first projects, $36bn, were announced in February 2026.',
    source: 'Both governments, 2025 and 2026',
  },
};
