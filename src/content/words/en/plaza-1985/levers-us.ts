import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

type Levers = ScenarioWords<Plaza1985Ids>['levers'];

export const leversUs: Pick<
  Levers,
  | 'surcharge'
  | 'carDuty'
  | 'section301'
  | 'bills'
  | 'dollarTalk'
  | 'dollarSales'
  | 'budget'
  | 'fedPath'
  | 'fedPressure'
  | 'marketAccess'
  | 'allies'
> = {
  surcharge: {
    name: 'Import surcharge',
    question: 'What extra duty should goods from Japan pay?',
    options: {
      none: { label: 'None', hint: 'The bills stay in their drawers.' },
      rate10: { label: '10%', hint: 'Popular; importers and shoppers pay most of it.' },
      rate25: { label: '25%', hint: 'As one bill has it: trade and trust both shrink.' },
    },
  },
  carDuty: {
    name: 'Car duty',
    question: 'What should a Japanese car pay at the port?',
    options: {
      asNow: { label: '2.5%, as now', hint: 'The ordinary rate; Japan’s own limit does the rest.' },
      rate10: { label: '10%', hint: 'Detroit is pleased, its customers less.' },
      rate25: { label: '25%', hint: 'As light trucks pay; costs votes and trust.' },
    },
  },
  section301: {
    name: 'Section 301',
    question: 'Use the law against unfair trade?',
    options: {
      shelved: { label: 'Leave it shelved', hint: 'Complaints are filed, and filed away.' },
      investigate: { label: 'Open a case on chips', hint: 'Voters approve; Tokyo hires lawyers.' },
      retaliate: { label: '100% on electronics', hint: 'A sliver of trade, all the headlines.' },
    },
  },
  bills: {
    name: 'Protection bills',
    question: 'What does the President say of the bills?',
    options: {
      noWord: { label: 'Nothing', hint: 'Congress may think what it likes, and does.' },
      veto: { label: 'Promise a veto', hint: 'Calms Tokyo and markets; mill towns protest.' },
      encourage: { label: 'Let them move', hint: 'A useful threat, until it passes.' },
    },
  },
  dollarTalk: {
    name: 'Words on the dollar',
    question: 'What does Washington say about the dollar?',
    options: {
      silent: { label: 'Say nothing', hint: 'The market draws its own conclusions.' },
      strong: { label: 'Praise a strong dollar', hint: 'The old line; lifts the dollar for a while.' },
      further: { label: 'Wish it lower', hint: 'The dollar slips for some weeks.' },
      muchFurther: { label: 'Wish it much lower', hint: 'Moves most, and frightens your lenders.' },
    },
  },
  dollarSales: {
    name: 'Dollar sales',
    question: 'Should the Fed trade dollars for the Treasury?',
    options: {
      buy2: { label: 'Buy $2bn', hint: 'Holds the dollar up; Tokyo is grateful.' },
      none: { label: 'Stay out', hint: 'The creed of the past four years.' },
      sell1: { label: 'Sell $1bn', hint: 'A nudge down, felt for a season.' },
      sell3: { label: 'Sell $3bn', hint: 'A shove: exporters cheer, bondholders wince.' },
    },
  },
  budget: {
    name: 'Federal deficit',
    question: 'What becomes of the $200bn deficit?',
    options: {
      taxCut: { label: 'Another tax cut', hint: 'Popular until the bonds are sold.' },
      drift: { label: 'Leave it', hint: 'Everyone deplores it; nobody signs.' },
      schedule: { label: 'Cut by timetable', hint: 'Yearly targets, with automatic cuts behind them.' },
      austerity: { label: 'Cut now', hint: 'Yields ease, and so does your approval.' },
    },
  },
  fedPath: {
    name: 'Interest rates',
    question: 'What should the central bank do with rates?',
    options: {
      firm: { label: 'Keep money dear', hint: 'Guards the dollar; slows the economy.' },
      hold: { label: 'Wait', hint: 'Nothing new is nothing priced.' },
      ease: { label: 'Cut the discount rate', hint: 'Yields fall; a falling dollar falls faster.' },
    },
  },
  fedPressure: {
    name: 'Pressure on the Fed',
    question: 'Should the Treasury press for lower rates?',
    options: {
      none: { label: 'Leave it alone', hint: 'Its chairman has not asked for advice.' },
      lean: { label: 'Lean on the board', hint: 'Rates dip; lenders abroad ask who decides.' },
    },
  },
  marketAccess: {
    name: 'Market access',
    question: 'How should Japan’s market be opened?',
    options: {
      patience: { label: 'Wait', hint: 'Courteous, and easily mistaken for content.' },
      moss: { label: 'Sector talks', hint: 'Telephones, medicine, chips, timber: one by one.' },
      deadlines: { label: 'Set deadlines', hint: 'Quicker orders, cooler rooms.' },
    },
  },
  allies: {
    name: 'The five',
    question: 'With whom is the dollar discussed first?',
    options: {
      tokyoFirst: { label: 'Tokyo first', hint: 'Trust grows; Bonn reads of it in the papers.' },
      five: { label: 'All five', hint: 'Slow, balanced, and sure to leak.' },
      bonnFirst: { label: 'Bonn first', hint: 'Markets like it; Tokyo feels outnumbered.' },
    },
  },
};
