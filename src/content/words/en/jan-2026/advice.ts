import type { AdviceWords } from '../../scenario-words.ts';

export const adviceUs: readonly AdviceWords[] = [
  {
    firm: 'Demand rate cuts. Tokyo’s mess lifts our yields, and our voters pay the mortgage. A telephone call for the yen helps Japanese shoppers, who vote elsewhere.',
    mild: 'Have New York ask for yen prices. The call costs nothing and weighs like ¥4tn. Shouting at the central bank lowers short rates and frightens long ones.',
  },
  {
    firm: 'Cars to 20. They promised $550bn and have signed for none of it; a cap is for those who pay. Shuffling bills only shows our nerves.',
    mild: 'Sell bills and spare the 30-year. $25bn needs a quiet week. Breaking the cap in the week they vote would unite all their parties, against us.',
  },
  {
    firm: 'Call the yen too weak. It is, and saying so is free. Swearing by the cap gives away one tariff just as a court may take another.',
    mild: 'Swear by the cap. On Friday the court may void the other tariffs; a promise made before is worth more. Talk moves the yen for three weeks.',
  },
  {
    firm: 'Back to 15 on everything else; the statute allows it. A ruling is not a concession. Promising Tokyo dollars now would reward its budget.',
    mild: 'Confirm the dollar line. If Tokyo seizes up, its insurers sell our bonds first. Fifteen per cent for 150 days is paid here, by importers.',
  },
  {
    firm: 'Beijing first. The rare earths are there, and markets will cheer. Allies come round; they have nowhere else to go.',
    mild: 'Allies first. Two buyers with one stockpile worry a monopolist more than a state visit. Tokyo will not sign what it hears about second.',
  },
  {
    firm: 'Cut taxes; it is an election year. Voters forgive a deficit, not a lecture. Buying back our own bonds is plumbing.',
    mild: 'Buy back $30bn: long yields ease and nobody marches. A tax cut without money is Tokyo’s experiment. We have seen the result, at our own auctions.',
  },
  {
    firm: 'Twenty-five on cars. Last year their makers paid most of it themselves, and a deal followed. A rebate on parts is a tip before the meal.',
    mild: 'Rebate the parts: plants here gain at once. Twenty-five tears up our own signature, and every other partner will read the pieces.',
  },
  {
    firm: 'Demand one per cent. Japan lived below it for decades. Selling dollars beside Tokyo spends our reserves on their shopping.',
    mild: 'Sell dollars with Tokyo. Done jointly it works about four times as well, and closes the review. One per cent would tell buyers who sets our rates.',
  },
];

export const adviceJapan: readonly AdviceWords[] = [
  {
    firm: 'Make it permanent. Voters distrust a kindness with an expiry date, and they vote in three weeks. Trimmed bond sales win applause in rooms without ballots.',
    mild: 'Sell ¥1tn less of the super-longs, now. Last May the mere report brought yields down. A permanent promise without money is how London met its pension funds.',
  },
  {
    firm: 'Buy ¥3tn of yen before the vote; it is felt at the till. Signing projects today pays Washington before it has promised anything.',
    mild: 'Sign the first $36bn. Most of it is loans and guarantees, and it buys a hearing. Three trillion of yen is forgotten within weeks.',
  },
  {
    firm: 'Take their steel tariff to the WTO: cheap, and popular. Naming a new tax days after a vote would be honest, once.',
    mild: 'Say who pays for the food tax. The vote is over; the auctions are not. Geneva settles nothing for years, bond buyers settle monthly.',
  },
  {
    firm: 'Move $20bn of Treasuries into gold. It is noticed and does not lift the yen. A rate hint to please Washington makes the Bank its instrument.',
    mild: 'Hint at a rise. Prices justify it and the yen firms at once. Gold near its records is a dear way to make a point to an ally.',
  },
  {
    firm: 'Talk to Europe. It was threatened over Greenland and has time for us. A stockpile shared with Washington is ours to fill and theirs to open.',
    mild: 'Share a stockpile with Washington. Both of us fear the same seller, and few favours are so cheap. Europe will not settle anything by May.',
  },
  {
    firm: 'Buy ¥5tn of bonds and end the argument. Nobody shorts a central bank twice. Trimming sales just moves the debt to a lower shelf.',
    mild: 'Sell ¥3tn less of the super-longs. Yields ease and the Bank stays out of it. If it buys once for the budget, it will be asked again.',
  },
  {
    firm: 'Sell $40bn. They listen when their own auctions creak. Moving car lines to America hands over the jobs and leaves us the argument.',
    mild: 'Move models to the American lines we own; no tariff reaches those. A sale marks down everything we keep, and makes us the story.',
  },
  {
    firm: 'Spend ¥12tn in the thin days of Golden Week; speculators will remember. Another $100bn of projects buys one signature and empties the drawer.',
    mild: 'Put $100bn of projects on the table and close. Twelve trillion of yen lifts the currency for weeks; then everything fades but the bill.',
  },
];
