import type { Jun2025Ids } from '../../jun-2025-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const calendar: ScenarioWords<Jun2025Ids>['calendar'] = {
  steelDoubles: {
    headline: 'US doubles steel tariff to 50%',
    body: 'Steel and aluminium, Japan’s included, pay twice as much from 4 June.',
  },
  jgbJune: {
    headline: 'Tokyo sells 30-year bonds after May’s scare',
    body: 'A weak 20-year sale in May sent super-long yields to records; now the next maturity is on offer.',
  },
  auctionJune: {
    headline: 'The $22bn test: 30-year Treasuries on sale',
    body: 'Commentators call it a verdict on American debt. Dealers call it Thursday.',
  },
  g7: {
    headline: 'G7 leaders gather in the Rockies',
    body: 'The two leaders get half an hour; in New York, $13bn of 20-year bonds go on sale.',
  },
  letter: {
    headline: 'White House letter: 25% from 1 August',
    body: 'Tokyo reads its new general tariff online. The date, the letter hints, can move.',
  },
  auctionJuly: {
    headline: 'Another $22bn of 30-year Treasuries on sale',
    body: 'With the tariff letters out, the bidders set their own terms.',
  },
  upperHouse: {
    headline: 'Japan votes for its upper house',
    body: 'Rice, wages and tariffs are on the ballot; the coalition needs 50 seats.',
  },
  auction20July: {
    headline: '$13bn of 20-year Treasuries on sale',
    body: 'The maturity that frightened May is back.',
  },
  augustFirst: {
    headline: '1 August: the 25% tariff falls due',
    body: 'Unless Washington has moved it already, the general tariff on Japan becomes 25 per cent.',
  },
  auctionAugust: {
    headline: 'A bigger test: $25bn of 30-year Treasuries',
    body: 'The quarterly refunding asks for three billion more than last time.',
  },
  auction20August: {
    headline: '$16bn of 20-year Treasuries on sale',
    body: 'Desks are thin in August; deficits take no holiday.',
  },
  jgbSeptember: {
    headline: 'Tokyo sells 30-year bonds again',
    body: 'Life insurers used to buy without asking. Now they ask.',
  },
  auctionSeptember: {
    headline: 'Last 30-year Treasury sale before the deadline',
    body: '$22bn to place while the negotiators count days.',
  },
};

export const events: ScenarioWords<Jun2025Ids>['events'] = {
  deficitReport: {
    headline: 'Budget office raises US debt forecast',
    body: 'One more point of GDP, say the scorekeepers; bond buyers redo their sums.',
  },
  downgradeTalk: {
    headline: 'Rating agency hints at another US downgrade',
    body: 'All three have already taken away the top grade.',
  },
  superLongRout: {
    headline: 'Super-long JGBs tumble on tax-cut talk',
    body: 'A promise without funding meets an auction without enough bidders.',
  },
  riskOff: {
    headline: 'Investors run for cover as VIX tops 30',
    body: 'Shares fall, and the yen remembers it is a haven.',
  },
  chinaTruce: {
    headline: 'Washington and Beijing agree a truce',
    body: 'Markets exhale. Tokyo wonders who is next, and on what terms.',
  },
  bojLeak: {
    headline: 'Bank of Japan leans to a rise, report says',
    body: 'One unsourced paragraph does what speeches could not.',
  },
  weakJobs: {
    headline: 'US hiring slows sharply',
    body: 'Traders bring forward the rate cuts they expect.',
  },
  strongJobs: {
    headline: 'US payrolls beat every forecast',
    body: 'Rate cuts recede; the dollar firms.',
  },
  profitWarning: {
    headline: 'Carmaker cuts forecast, blames tariff',
    body: 'Parts suppliers ask how long their customers can absorb it.',
  },
  ricePrice: {
    headline: 'Rice prices climb again in Japan',
    body: 'A five-kilo bag is the opposition’s best poster.',
  },
  courtRuling: {
    headline: 'US court doubts emergency tariffs',
    body: 'Is a trade deficit an emergency? Judges ask; importers hope.',
  },
};
