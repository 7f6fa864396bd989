import type { OpponentWords } from '../../opponent-words.ts';

export const opponents: OpponentWords = {
  title: 'Who sits opposite',
  lead: 'Whoever they send to the table, one office sets the line. What it wants most stays its secret.',
  personas: {
    dealmaker: {
      line: 'Asks for everything, gives way at the last minute, and half the threats are theatre.',
      voice: 'It’s a good offer. It is not a great offer. Bring me a great one.',
    },
    technocrat: {
      line: 'Gives ground evenly, rarely bluffs, and watches the bond market more than the cars.',
      voice: 'Show me the clause, then show me what it does to the thirty-year.',
    },
    hawk: {
      line: 'Gives ground last of all and hardly returns a favour. Would rather keep the tariff than sign.',
      voice: 'A promise is paper. A tariff is a tariff.',
    },
    builder: {
      line: 'Returns every concession and means what it says. Good for a first game.',
      voice: 'We both have to sell this at home. Let us find the page we can both sign.',
    },
    guardian: {
      line: 'Holds the purse: late to give, faithful to its word, and never hurried by a headline.',
      voice: 'Every yen in this treaty has to be borrowed from someone. I am the one who asks.',
    },
    normaliser: {
      line: 'Calm and exact. Favours count for little; what it announces, it does.',
      voice: 'We shall say it once. Then we shall do it.',
    },
    protector: {
      line: 'Speaks for the farm belt: digs in, says so in public, and gives way only at the end.',
      voice: 'Take the cars. You will not take the paddies.',
    },
    consensus: {
      line: 'Moves when you move and seldom threatens. Good for a first game.',
      voice: 'Let us each take that home, and see who nods.',
    },
  },
  levelLegend: 'How hard they think',
  levels: {
    easy: 'Weighs few plans, misjudges them, misreads what articles are worth to it, and takes you for what the papers say. A gauge shows how near they are to yes.',
    normal: 'Weighs more plans, learns from your offers, and still misreads some articles. The gauge is rougher.',
    hard: 'Plans wider, reads you more closely and misjudges less. No gauge.',
    expert:
      'Pulls more levers at once, reads you best, notices who will never give way, and hardly misjudges. No gauge.',
  },
  fair: 'No level has money, votes or luck that you have not. They think further and misread less, that is all.',
  done: 'Seat them',
};
