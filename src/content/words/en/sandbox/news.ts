import type { SandboxIds } from '../../sandbox-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const calendar: ScenarioWords<SandboxIds>['calendar'] = {
  auctionJuly: {
    headline: 'The monthly 30-year sale: $22bn',
    body: 'Quite ordinary. Note the tail and the dealers’ share, to compare later.',
  },
  auctionAugust: {
    headline: 'Refunding month: $25bn of 30-year bonds',
    body: 'Three billion more than in July. Size alone moves little.',
  },
  auctionSeptember: {
    headline: '$22bn of 30-year Treasuries on sale',
    body: 'A bond that has cheapened before its sale finds more bids. That is the concession.',
  },
  jgbSeptember: {
    headline: '¥800bn of 20-year JGBs on sale',
    body: 'Bids of three times the offer are usual here; two and a half make a headline.',
  },
  auctionOctober: {
    headline: '$22bn of 30-year bonds, on schedule',
    body: 'Dealers usually keep about an eighth. At a fifth, people talk.',
  },
  auctionNovember: {
    headline: 'Refunding again: $25bn of 30-year bonds',
    body: 'The story told about a sale moves yields more than the sale does.',
  },
  jgbDecember: {
    headline: '¥700bn of 30-year JGBs on sale',
    body: 'Insurers bid when the yield suits them. What have you done to it?',
  },
  auctionDecember: {
    headline: 'The year’s last 30-year sale: $22bn',
    body: 'Thin desks, same arithmetic.',
  },
  auctionJanuary: {
    headline: '$22bn of 30-year bonds to open the year',
    body: 'Compare with July: what changed, and was it you?',
  },
  auctionFebruary: {
    headline: 'A quarter on: $25bn of 30-year bonds',
    body: 'Refunding comes round whatever the delegations do.',
  },
  jgbMarch: {
    headline: 'Another ¥700bn of 30-year JGBs',
    body: 'Its budget year is ending. Look who is still buying.',
  },
  auctionMarch: {
    headline: 'The last sale here: $22bn of 30-year bonds',
    body: 'What would it have fetched had you done nothing?',
  },
};

export const events: ScenarioWords<SandboxIds>['events'] = {
  weakJobs: {
    headline: 'US hiring a little slow',
    body: 'Expected rates ease, and the dollar with them: yields and currency move together.',
  },
  strongJobs: {
    headline: 'US hiring a little brisk',
    body: 'Expected rates rise, and the dollar with them. This time higher yields help it.',
  },
  nervousWeek: {
    headline: 'A nervous week',
    body: 'The VIX jumps, shares dip, the yen gains. Fear fades fast; see how fast.',
  },
  slowSale: {
    headline: 'A slow JGB sale',
    body: 'Fewer bids than usual. Super-long yields edge up, with nobody to blame.',
  },
  insurersBuy: {
    headline: 'Japan’s insurers buy Treasuries',
    body: 'Ten billion dollars, privately. Nobody calls it diplomacy.',
  },
  debtReport: {
    headline: 'US debt forecast edges up',
    body: 'Half a point of GDP: about one basis point on the ten-year.',
  },
  bojParagraph: {
    headline: 'A paragraph about the Bank of Japan',
    body: 'A rise may come sooner, it says. The yen firms before lunch.',
  },
  ricePrice: {
    headline: 'Rice gets dearer in Japan',
    body: 'The cabinet’s approval slips. No lever of yours did that.',
  },
  goodHarvest: {
    headline: 'A good harvest in Japan',
    body: 'The cabinet’s approval rises. No lever did that either.',
  },
  summitPicture: {
    headline: 'Two ministers, one cordial picture',
    body: 'Trust gains a little. Pictures are cheap.',
  },
};
