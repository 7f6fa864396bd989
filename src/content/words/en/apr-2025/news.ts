import type { Apr2025Ids } from '../../apr-2025-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const calendar: ScenarioWords<Apr2025Ids>['calendar'] = {
  announcement: {
    headline: 'Washington: 24% on Japan, 25% on cars',
    body: 'Cars pay from the 3rd, all else 10 per cent from the 5th. Shares fall wherever there is an exchange.',
  },
  jgbApril: {
    headline: 'Tokyo sells 30-year bonds in a storm',
    body: '¥800bn is on offer. Shares have crashed; that used to be good for bonds.',
  },
  reciprocalDue: {
    headline: 'Japan’s 24% falls due',
    body: 'It takes effect unless Washington moves it. The same day, $39bn of ten-year notes are on sale.',
  },
  auctionApril: {
    headline: '$22bn of 30-year Treasuries on sale',
    body: 'Buyers of a safe haven are asked whether this is still the haven.',
  },
  firstTalks: {
    headline: 'First talks open in Washington',
    body: 'Tokyo’s side has brought questions. That day, $13bn of 20-year bonds look for buyers.',
  },
  financeMinisters: {
    headline: 'The two finance ministers meet',
    body: 'Every trader listens for one word on the yen. Both are trained not to say it.',
  },
  payrolls: {
    headline: 'US payrolls hold up',
    body: 'The tariffs are not in the figures yet. The rate cuts were in the prices.',
  },
  auction10May: {
    headline: '$42bn of ten-year Treasuries on sale',
    body: 'Refunding week: the bidders are counted, then the headlines.',
  },
  auctionMay: {
    headline: '$25bn of 30-year Treasuries on sale',
    body: 'The quarter’s largest 30-year sale, in a quarter nobody would have chosen.',
  },
  jgbMay: {
    headline: '¥800bn of 30-year JGBs; insurers wait',
    body: 'They say they want better yields. They have begun to get them.',
  },
  jgb20May: {
    headline: '¥1tn of 20-year JGBs on sale',
    body: 'Usually the dullest of maturities.',
  },
  auction20May: {
    headline: '$16bn of 20-year Treasuries on sale',
    body: 'Nobody’s favourite maturity, in a week of budget votes.',
  },
  jgb40May: {
    headline: '¥500bn of 40-year JGBs on sale',
    body: 'Tokyo’s longest loan, and lenders of shortening patience.',
  },
  jgbJune: {
    headline: 'Another ¥800bn of 30-year JGBs',
    body: 'The ministry has asked dealers what they would like. They would like fewer.',
  },
  auctionJune: {
    headline: 'Last 30-year Treasury sale before the summit',
    body: '$22bn to place while the delegations pack.',
  },
  g7: {
    headline: 'G7 leaders gather in the Rockies',
    body: 'The two leaders get half an hour, a table and a photographer.',
  },
};

export const events: ScenarioWords<Apr2025Ids>['events'] = {
  bondLeg: {
    headline: 'Treasuries fall together with shares',
    body: 'Yields up, dollar down: the wrong way round. Japan’s investors sold $17.5bn of foreign bonds in a week.',
  },
  worldPause: {
    headline: 'White House pauses higher tariffs for most',
    body: 'Ninety days at 10 per cent; the bond market gets the credit. What Japan pays is settled here.',
  },
  beijingAnswers: {
    headline: 'Beijing answers tariff with tariff',
    body: 'Each side calls its step the last. Markets sell before the next.',
  },
  downgrade: {
    headline: 'US loses its last top credit rating',
    body: 'Debt and interest, says the agency. Everybody knew; now it is written down.',
  },
  cardRemark: {
    headline: 'Treasuries are “a card”, says finance minister',
    body: 'Whether to use it is a different decision. Two days later: no plan to.',
  },
  chinaTruce: {
    headline: 'Washington and Beijing agree a truce',
    body: 'The highest tariffs come down first. Tokyo notes what was rewarded.',
  },
  buyersReturn: {
    headline: 'Japanese investors buy foreign bonds again',
    body: 'Last week’s panic is this week’s yield.',
  },
  chairInDoubt: {
    headline: 'White House muses about the Fed chair’s job',
    body: 'Gold hears it first, long bonds second, the lawyers third.',
  },
  superLongRout: {
    headline: 'Super-long JGBs tumble',
    body: 'Talk of tax cuts meets a sale with too few bidders.',
  },
  fourPositions: {
    headline: 'Three US envoys, four positions',
    body: 'Tokyo’s team asks which of them to translate.',
  },
  carForecasts: {
    headline: 'Carmakers put the tariff into their forecasts',
    body: 'A cost, they stress, not a loss. Suppliers wonder whose.',
  },
  bojCautious: {
    headline: 'Bank of Japan lowers its growth forecast',
    body: 'The next rise moves from “soon” to “in time”.',
  },
  weakJobs: {
    headline: 'US hiring slows',
    body: 'Traders bring forward the rate cuts; importers bring forward everything else.',
  },
  pricesFirm: {
    headline: 'US prices firmer than forecast',
    body: 'The tariff or the weather: each camp has a chart.',
  },
  billGrows: {
    headline: 'US budget bill grows in committee',
    body: 'Everybody’s last demand is met, with somebody else’s money.',
  },
  courtRuling: {
    headline: 'US court doubts emergency tariffs',
    body: 'A trade deficit is many things, say the judges. Is it an emergency?',
  },
  ricePrice: {
    headline: 'Rice prices climb again in Japan',
    body: 'America’s rice growers read the figures with interest.',
  },
};
