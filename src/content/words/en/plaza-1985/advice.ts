import type { AdviceWords } from '../../scenario-words.ts';

export const adviceUs: readonly AdviceWords[] = [
  {
    firm: 'Sell three billion before the communiqué is a day old. The market has waited years to see us push. One polite billion tells it we are not sure.',
    mild: 'One billion is enough. The dollar has been falling since February. Push it hard and we may learn how fast our lenders can leave.',
  },
  {
    firm: 'Open a case on chips. Congress wants blood; give it paper. No mill town will feel a budget timetable before it votes.',
    mild: 'Vote the timetable. Much of the trade gap is our own borrowing. A chip case wins a headline and costs us Tokyo’s ear.',
  },
  {
    firm: 'Lean on the central bank. Oil is collapsing, inflation with it, and money is still dear. Promising vetoes only tells Tokyo that it may rest.',
    mild: 'Promise the veto: Tokyo moves its yen for a friend. Bully the central bank, and lenders abroad will ask who decides here.',
  },
  {
    firm: 'Set dates, sector by sector. Package after package has moved paper, not goods. Talks without dates are a hobby.',
    mild: 'Keep to sector talks. They open telephones and medicine, quietly. Deadlines make good television and angry ministries.',
  },
  {
    firm: 'Say that it must fall much further. The deficit still grows, and words are cheaper than intervention. Dear money would only stop the cure.',
    mild: 'Keep money dear. The deficit grows because old orders arrive at new prices; it will turn. A plunge would be paid for in bond yields.',
  },
  {
    firm: 'A hundred per cent on some electronics. Small enough to undo, large enough to believe. Courtesy to Tokyo has been tried.',
    mild: 'Settle it with Tokyo first. Two can hold a currency; five cannot even lunch in secret. Retaliation burns the trust that a floor will need.',
  },
  {
    firm: 'Ten per cent on everything. Elections are weeks away, and the mills stay shut whatever the dollar does. Nobody ever voted for a discount rate.',
    mild: 'Cut the discount rate. Cheap oil has done our work on prices, and growth is thin. A surcharge taxes our own shoppers to impress them.',
  },
  {
    firm: 'Twenty-five per cent, before the new Congress does it for us. We have asked for eight rounds. Buying dollars now would pay them for waiting.',
    mild: 'Buy two billion and say that it is enough. The yen has done its part; deliveries follow. A surcharge now pays twice for one repair.',
  },
];

export const adviceJapan: readonly AdviceWords[] = [
  {
    firm: 'Take their surcharge to Geneva before it is law. Why should we sell dollars to cure a deficit made in Washington?',
    mild: 'Sell three billion, with the others. A yen that rises by agreement is better than a tariff that falls by law. Geneva takes years.',
  },
  {
    firm: 'Announce three trillion. Most of it is planned already, and Washington counts noughts. Squeezing money in a slowing economy makes a recession.',
    mild: 'Tighten the money market. The yen will hold its gains, and that is what they measure. A package of old money fools nobody twice.',
  },
  {
    firm: 'Cut rates. Small exporters are closing, and no communiqué pays their wages. Sending insurers’ money abroad is a gift without a card.',
    mild: 'Let insurers buy abroad: it slows the yen, steadies American bonds and earns thanks. Cut now, and they say we took the yen back.',
  },
  {
    firm: 'End the car limit. Washington no longer asks for it, and our rivals grow fat on the prices it keeps. Cutting it deeper rewards them.',
    mild: 'Two million. Fewer cars at better prices: we hardly lose. End the limit, and Detroit will have a law by summer.',
  },
  {
    firm: 'Compare notes with Bonn. Two surplus countries are harder to blame than one. Public works buy applause and roads to nowhere.',
    mild: 'Vote real public works. Exports no longer pull; something must. Bonn will always let us go first, and watch.',
  },
  {
    firm: 'Buy three billion dollars. The yen has outrun every forecast, and firms need a season to breathe. No shipyard lives on imported chips.',
    mild: 'Ask firms to buy foreign chips. It costs little and ends the ugliest quarrel. Buying dollars alone is a bucket against the tide.',
  },
  {
    firm: 'Ten per cent on their goods. Patience has bought us longer lists of demands. Building over there gives up the argument and the jobs.',
    mild: 'Build three plants in America. A car made in Ohio knows no yen and no quota. A counter-duty is paid by our own buyers.',
  },
  {
    firm: 'Call the insurers home. Washington borrows from us every quarter; let it notice. Beef splits our party for a handshake.',
    mild: 'Give beef and oranges. Shoppers gain, and the treaty closes. Call the insurers home, and the yen they bring sinks our exporters.',
  },
];
