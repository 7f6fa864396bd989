import type { EconomyWords } from '../../economy-words.ts';

export const channels: EconomyWords['channels'] = {
  policy: {
    label: 'Central bank',
    up: 'Investors expect higher policy rates.',
    down: 'Investors expect lower policy rates.',
  },
  stock: {
    label: 'Bonds left to hold',
    up: 'More long bonds are left for other investors to hold, and they want paying for it.',
    down: 'Fewer long bonds are left for other investors to hold.',
  },
  flow: {
    label: 'Sales in the market',
    up: 'Bonds are sold, or feared to be, faster than dealers can place them.',
    down: 'The selling pressure fades, and dealers’ books empty.',
  },
  confidence: {
    label: 'Confidence',
    up: 'Investors trust Washington less: its long debt must pay more, and gold is wanted.',
    down: 'Investors trust Washington more: its long debt need pay less, and gold is left.',
  },
  debt: {
    label: 'Federal debt',
    up: 'More long-term debt is coming, so lenders ask for more.',
    down: 'Less long-term debt is coming, so lenders ask for less.',
  },
  haven: {
    label: 'Flight to quality',
    up: 'Nerves settled, and money left the safety of government bonds.',
    down: 'Frightened money ran to the safety of government bonds.',
  },
  spillover: {
    label: 'The other bond market',
    up: 'Yields rose on the other side of the Pacific, and dragged these along.',
    down: 'Yields fell on the other side of the Pacific, and drew these down.',
  },
  auction: {
    label: 'Auction',
    up: 'Bidders held back at the auction.',
    down: 'Bidders came in numbers to the auction.',
  },
  noise: {
    label: 'Everyday trading',
    up: 'Everyday trading, with no story behind it.',
    down: 'Everyday trading, with no story behind it.',
  },
  supply: {
    label: 'Supply and Bank of Japan',
    up: 'More JGBs must find private buyers.',
    down: 'Fewer JGBs must find private buyers.',
  },
  fiscal: {
    label: 'Unfunded spending',
    up: 'Spending without funding: lenders to Tokyo want more.',
    down: 'The budget looks safer: lenders to Tokyo want less.',
  },
  policyUs: {
    label: 'Fed expectations',
    up: 'Higher US rates are expected, so dollars pay more.',
    down: 'Lower US rates are expected, so dollars pay less.',
  },
  policyJapan: {
    label: 'Bank of Japan expectations',
    up: 'Lower Japanese rates are expected, so the yen pays less.',
    down: 'Higher Japanese rates are expected, so the yen pays more.',
  },
  termPremium: {
    label: 'Doubt about US debt',
    up: 'Doubts about US debt eased, and the dollar recovered.',
    down: 'US yields rose out of doubt, not growth, so the dollar fell.',
  },
  fiscalJapan: {
    label: 'Doubt about Japan’s budget',
    up: 'Japanese yields rose out of doubt, so the yen fell.',
    down: 'Doubts about Japan’s budget eased, and the yen recovered.',
  },
  riskOff: {
    label: 'Flight to safety',
    up: 'Money left its haven in yen.',
    down: 'Frightened money ran to the yen.',
  },
  intervention: {
    label: 'Intervention',
    up: 'Yen were sold by the ministry, or an earlier purchase wore off.',
    down: 'The ministry bought yen.',
  },
  talk: {
    label: 'Official words',
    up: 'Officials talked the dollar up, or earlier words wore off.',
    down: 'Officials said the yen was too weak.',
  },
  accord: {
    label: 'Currency accord',
    up: 'The joint promise on the yen was loosened.',
    down: 'Both governments promised a stronger yen.',
  },
  carry: {
    label: 'Carry trades',
    up: 'Traders borrowed cheap yen again to hold dollars.',
    down: 'Traders who had borrowed yen rushed to buy them back.',
  },
  repatriation: {
    label: 'Money coming home',
    up: 'Japanese money went abroad again.',
    down: 'Dollars from bonds sold came home and were changed into yen.',
  },
  tariffs: {
    label: 'Tariffs',
    up: 'Tariffs turned out lower than feared.',
    down: 'Tariffs turned out higher than hoped.',
  },
  yields: {
    label: 'Bond yields',
    up: 'Lower long yields made shares worth more.',
    down: 'Higher long yields made shares worth less.',
  },
  yen: {
    label: 'Yen',
    up: 'A weaker yen swells what exporters earn abroad.',
    down: 'A stronger yen shrinks what exporters earn abroad.',
  },
  world: {
    label: 'World markets',
    up: 'Shares rose elsewhere.',
    down: 'Shares fell elsewhere.',
  },
  volatility: {
    label: 'Nerves',
    up: 'Traders grew calmer.',
    down: 'Traders grew nervous.',
  },
  reserves: {
    label: 'Reserve managers',
    up: 'Reserves moved into gold.',
    down: 'Reserves moved out of gold.',
  },
};
