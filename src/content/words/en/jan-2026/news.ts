import type { Jan2026Ids } from '../../jan-2026-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const calendar: ScenarioWords<Jan2026Ids>['calendar'] = {
  pledge: {
    headline: 'Untaxed food: ¥5tn a year, receipt to follow',
    body: 'Tokyo calls a snap election and promises cheaper groceries. Bond buyers ask who pays.',
  },
  jgb20Jan: {
    headline: '20-year JGBs on sale, the day after the promise',
    body: '¥800bn is on offer. Life insurers, who usually take it, have asked for the menu again.',
  },
  greenland: {
    headline: 'Washington threatens tariffs over Greenland',
    body: 'Shares and the dollar fall together; gold does not.',
  },
  auction20Jan: {
    headline: '$13bn of 20-year Treasuries on sale',
    body: 'Tokyo’s bad day has crossed the ocean. New York finds out what it costs.',
  },
  bojMeets: {
    headline: 'Bank of Japan meets, its rate at 0.75%',
    body: 'It raised in December. Now it watches a bond market that no longer waits for it.',
  },
  jgb40Jan: {
    headline: 'The longest bond: ¥400bn for forty years',
    body: 'First sold in 2007, and at no sale yet at 4 per cent.',
  },
  jgb30Feb: {
    headline: '¥700bn of 30-year JGBs, three days before the vote',
    body: 'Life insurers must say what they think of election promises.',
  },
  election: {
    headline: 'Japan votes on 8 February',
    body: 'The food tax is on every poster. Who pays for it is on none.',
  },
  auction30Feb: {
    headline: '$25bn of 30-year Treasuries: refunding week',
    body: 'Three billion more than in January, and the insurers of Tokyo are invited as ever.',
  },
  auction20Feb: {
    headline: '$16bn of 20-year Treasuries on sale',
    body: 'Two days before the Supreme Court rules on the tariffs that help to pay for them.',
  },
  jgb20Feb: {
    headline: '¥800bn of 20-year JGBs: markets vote too',
    body: 'The first super-long sale since the election.',
  },
  courtRules: {
    headline: 'Supreme Court rules on the emergency tariffs',
    body: 'If they fall, 10 per cent under Section 122 replaces the 15, for 150 days. Cars are not included.',
  },
  jgb30Mar: {
    headline: '¥700bn of 30-year JGBs on sale',
    body: 'Two years ago these bonds paid under 2 per cent. Nobody quotes two years ago.',
  },
  auction30Mar: {
    headline: '$22bn of 30-year Treasuries on sale',
    body: 'A routine sale, in a year that has made routine attractive.',
  },
  auction20Mar: {
    headline: 'Two 20-year sales on one day',
    body: 'Tokyo offers ¥800bn, New York $13bn. The same insurers read both notices.',
  },
  jgb40Mar: {
    headline: '¥400bn of 40-year JGBs on sale',
    body: 'A week before the books close, buyers prefer bonds that do not move.',
  },
  taperSlows: {
    headline: 'Bank of Japan slows its retreat',
    body: 'Purchases now shrink by ¥200bn a quarter, not ¥400bn, as announced last June.',
  },
  jgb30Apr: {
    headline: '30-year JGBs: ¥600bn on offer, not ¥700bn',
    body: 'A new fiscal year, a smaller sale. Somebody has been listening.',
  },
  auction30Apr: {
    headline: '$22bn of 30-year Treasuries on sale',
    body: 'The last of its kind before the review is due.',
  },
  jgb20Apr: {
    headline: '¥700bn of 20-year JGBs on sale',
    body: 'A hundred billion yen less than in March.',
  },
  auction20Apr: {
    headline: '$13bn of 20-year Treasuries on sale',
    body: 'The negotiators have two weeks, the bond twenty years.',
  },
  goldenWeek: {
    headline: 'Golden Week: Tokyo rests, the yen does not',
    body: 'Thin markets. Around these days in 2024 the ministry bought ¥9.8tn of yen.',
  },
};

export const events: ScenarioWords<Jan2026Ids>['events'] = {
  electionUpset: {
    headline: 'Cabinet loses its majority at the polls',
    body: 'Voters liked the groceries better than the grocer. Partners must be found, and fed.',
  },
  weakSuperLongs: {
    headline: 'Super-long JGB sale draws few bids',
    body: 'Dealers are left holding what they had meant to pass on.',
  },
  shortSellers: {
    headline: 'Hedge funds bet against the JGB again',
    body: 'The trade is known as the widowmaker. It never lacks suitors.',
  },
  cabinetTrouble: {
    headline: 'Party elders “concerned” about the cabinet',
    body: 'In Tokyo, support is withdrawn in the passive voice.',
  },
  partyRevolt: {
    headline: 'Senators break ranks over the cost of living',
    body: 'Mortgage rates reached their voters before the party’s letter did.',
  },
  insurersSell: {
    headline: 'Japan’s insurers sell Treasuries to buy at home',
    body: 'A thirty-year yen yield like this needs no hedge.',
  },
  yenSlides: {
    headline: 'Yen slides; ministers watch “with urgency”',
    body: 'The phrase stands on a ladder of phrases. Traders know every rung.',
  },
  downgrade: {
    headline: 'Rating agency cuts the United States by a notch',
    body: 'All three had already taken away the top grade.',
  },
  riskOff: {
    headline: 'Investors run for cover as VIX tops 30',
    body: 'Shares fall; the yen must choose between haven and suspect.',
  },
  superLongRally: {
    headline: 'Buyers return to super-long JGBs',
    body: 'At some price an insurer remembers what it is for.',
  },
  deficitReport: {
    headline: 'Budget office sees US debt at 120% of GDP by 2036',
    body: 'Interest alone costs about $1tn this year. Bond buyers can add.',
  },
  rareEarthPermits: {
    headline: 'Beijing slows its rare-earth permits',
    body: 'Magnet makers count weeks of stock, in Japan and in America.',
  },
  bojLeak: {
    headline: 'Bank of Japan leans to a rise, report says',
    body: 'The weak yen argues for it better than any board member.',
  },
  refundSuits: {
    headline: 'Importers line up for tariff refunds',
    body: 'What a court may take from a tariff, accountants take from the Treasury.',
  },
  oilSpike: {
    headline: 'Oil jumps on fighting in the Gulf',
    body: 'Japan buys nearly all of its oil abroad, in dollars.',
  },
  weakJobs: {
    headline: 'US hiring slows sharply',
    body: 'Traders bring forward the rate cuts they expect.',
  },
  strongJobs: {
    headline: 'US payrolls beat every forecast',
    body: 'Rate cuts recede; the dollar firms.',
  },
};
