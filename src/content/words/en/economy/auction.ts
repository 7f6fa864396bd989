import type { EconomyWords } from '../../economy-words.ts';

export const auctionTerms: EconomyWords['auctionTerms'] = {
  yield: { label: 'Yield', explanation: 'The rate at which the whole issue was sold.' },
  whenIssued: { label: 'When-issued', explanation: 'The yield at which the bond traded just before the sale.' },
  bidToCover: { label: 'Bid-to-cover', explanation: 'Bids received for each dollar on offer.' },
  tail: {
    label: 'Tail',
    explanation:
      'Auction yield less the when-issued yield. Below zero, buyers paid up; above, they had to be persuaded.',
  },
  primaryDealers: {
    label: 'Primary dealers',
    explanation: 'Banks obliged to bid. They take what nobody else does, so a large share is a bad sign.',
  },
  directBidders: {
    label: 'Direct bidders',
    explanation: 'Investors bidding for themselves. Mostly American, but not only.',
  },
  indirectBidders: {
    label: 'Indirect bidders',
    explanation: 'Investors bidding through a dealer. Many are foreign, but it does not mean foreign.',
  },
};

export const auctionVerdicts: EconomyWords['auctionVerdicts'] = {
  strong: { label: 'Strong', explanation: 'Buyers paid more than the market had guessed.' },
  solid: { label: 'Solid', explanation: 'Sold about where the market had guessed. Most auctions are dull.' },
  weak: { label: 'Weak', explanation: 'Buyers wanted more yield than the market had guessed.' },
  ugly: { label: 'Ugly', explanation: 'A long tail, and dealers left holding the bonds. Sold all the same.' },
};
