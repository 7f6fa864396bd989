import type { AdviceWords } from '../../scenario-words.ts';

export const adviceUs: readonly AdviceWords[] = [
  {
    firm: 'Who pays a tariff on cars? Try 25. Japan’s makers cut their export prices to keep their buyers: watch their profit, not the price here.',
    mild: 'Cars are the exception. Put ten on everything else: over nine tenths of it shows in what our importers pay. Watch the import price.',
  },
  {
    firm: 'Words cost nothing. Demand a stronger yen and watch: it moves by a percent or so, half of which is gone within three weeks.',
    mild: 'One telephone call beats a speech. Ask dealers for yen prices: nearly two per cent, the first time. Call again later and see it halve.',
  },
  {
    firm: 'Order cheaper money. Expected short rates dip; then see what long bonds make of a central bank that takes orders.',
    mild: 'Let us hint at cuts unasked. Yields fall with no loss of confidence, and the dollar falls too. The reason for a move is the lesson.',
  },
  {
    firm: 'Spend three more points of GDP. Each adds some two basis points to the ten-year, for good. Is that much? See who pays it.',
    mild: 'Leave the debt and change its length: fewer long bonds, more bills. Long yields ease a little now; there is more to refinance later.',
  },
  {
    firm: 'Fifty on steel. About half sticks to the exporter, half to whoever bends metal here. With cars, nearly all of it stuck to the exporter.',
    mild: 'Ask for money instead: clear the steel takeover. Then watch how slowly an announced investment turns into output.',
  },
  {
    firm: 'Twenty-five on all else from Japan. Our price index barely stirs: Japan sends a twentieth of our imports. Its exporters stir sooner.',
    mild: 'Take the general tariff off and see what returns. Prices do, soon. Volumes take years to go and years to come: trade has a memory.',
  },
  {
    firm: 'Close with Beijing first. Confidence in our policy rises, so long yields ease and gold slips. Open the ten-year’s list of causes.',
    mild: 'Put the ally first. Markets pay nothing for trust. The table does, the next time you ask for something.',
  },
  {
    firm: 'Sell forty billion more of long bonds a quarter: some two and a half basis points. Supply matters, and less than headlines say.',
    mild: 'Trim the budget instead: three points of GDP less debt, some six basis points off the ten-year for good. Then read your approval.',
  },
  {
    firm: 'Thirty-five on cars, and wait. At first their makers swallow it; within two years about half reaches our buyers. A grip loosens with time.',
    mild: 'Cut the car tariff to nothing and watch their profit return before one more ship sails. Margins move first, ships later.',
  },
  {
    firm: 'Hint at no cuts. Yields rise because of policy, and the dollar rises with them. Recall the times when yields rose and it fell.',
    mild: 'Walk into the room. Trust rises at once, and your word as a threat weighs a little less. Even warmth has a price.',
  },
];

export const adviceJapan: readonly AdviceWords[] = [
  {
    firm: 'Buy six trillion of yen. The rate moves by two per cent or more, and half of that is gone within three weeks. Watch it leave.',
    mild: 'Let us hint at a rise instead. It moves the yen less on the day and for longer, because the reason stays.',
  },
  {
    firm: 'Sell forty billion and open the ten-year’s causes: the flow fades, the stock stays, and confidence may outweigh both. Then read our own loss.',
    mild: 'Sell nothing; lengthen. Fifty billion moved out along the curve eases their long end a little, and makes us feel every later move more.',
  },
  {
    firm: 'Put 25 on American goods and see who pays: our own buyers. Their sales here shrink slowly. Trust does not.',
    mild: 'Sign for gas. A contract adds to their exports over half a year, not today: compare the promise with the figure.',
  },
  {
    firm: 'Suspend the food tax, unfunded. Long yields jump and the yen falls: higher yields, weaker currency. That is the fiscal sign.',
    mild: 'Issue three trillion less of the longest bonds: some fifteen basis points off the 30-year. Supply is our gentlest lever.',
  },
  {
    firm: 'Swap twenty billion into gold. That sale never comes home, so the yen stays put; gold rises by more than one per cent.',
    mild: 'Buy twenty-five billion more. Their yields ease by a basis point or so for good, and trust grows. A chip can also be a gift.',
  },
  {
    firm: 'Turn to Asia’s bloc. Diverted trade pays over years; trust is charged today. Note the two clocks.',
    mild: 'Talk to Europe: less diverted, hardly anyone offended. Leverage is what the other side thinks you would do next.',
  },
  {
    firm: 'Let us cut bond buying faster. Each hundred billion a month adds about two basis points to the 30-year. Less than the debate about it.',
    mild: 'Order airliners: some four billion a year more of their exports, over half a year. Orders move more slowly than bond desks, and last longer.',
  },
  {
    firm: 'Sell a hundred billion at once. Spread over a calm month it would be a fifth of a point at the peak; in a single week dealers choke. Watch stress.',
    mild: 'Let us move lines to America and give the tariff less to bite on. About six per cent a year is all that can move, and jobs move with it.',
  },
  {
    firm: 'Sell a trillion yen and please exporters for a month. Washington will call it manipulation; the rate will soon forget it.',
    mild: 'Let us raise by a quarter. Yields and yen rise together: the policy sign. With an unfunded tax cut they part.',
  },
  {
    firm: 'Hand out cash, unfunded. Output gains a little; yields and prices gain too. Which of them does approval follow, and for how long?',
    mild: 'Let us announce a plant. It opens in about three years; the applause is today. See which of the two your approval feels.',
  },
];
