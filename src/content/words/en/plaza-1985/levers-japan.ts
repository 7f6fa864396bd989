import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

type Levers = ScenarioWords<Plaza1985Ids>['levers'];

export const leversJapan: Pick<
  Levers,
  | 'carRestraint'
  | 'plants'
  | 'gatt'
  | 'intervention'
  | 'bojRate'
  | 'lifers'
  | 'demand'
  | 'purchases'
  | 'chips'
  | 'partners'
> = {
  carRestraint: {
    name: 'Car restraint',
    question: 'How many cars a year may go to America?',
    options: {
      lapse: { label: 'No limit', hint: 'Washington no longer asks; Detroit will.' },
      units230: { label: '2.3 million', hint: 'Today’s limit, wide enough to keep.' },
      units200: { label: '2.0 million', hint: 'Fewer cars, dearer ones; Detroit is grateful.' },
      units168: { label: '1.68 million', hint: 'Back to 1981: plants follow the customers.' },
    },
  },
  plants: {
    name: 'Plants in America',
    question: 'Should carmakers build more over there?',
    options: {
      stay: { label: 'Stay in Japan', hint: 'Jobs at home, quarrels at the port.' },
      onePlant: { label: 'One plant', hint: 'A start; years to the first car.' },
      threePlants: { label: 'Three plants', hint: 'Governors queue to cut the ribbon.' },
    },
  },
  gatt: {
    name: 'Answer to duties',
    question: 'How should Japan answer American duties?',
    options: {
      none: { label: 'Not at all', hint: 'There may be nothing to answer.' },
      complain: { label: 'Complain to the GATT', hint: 'Correct, popular and slow.' },
      rate10: { label: '10% on US goods', hint: 'Japan’s own buyers pay it.' },
    },
  },
  intervention: {
    name: 'Intervention',
    question: 'Should the ministry trade dollars?',
    options: {
      buy3: { label: 'Buy $3bn', hint: 'Slows the yen for weeks; Washington objects.' },
      none: { label: 'Stay out', hint: 'The market sets the rate.' },
      sell1: { label: 'Sell $1bn', hint: 'In company, even a little works.' },
      sell3: { label: 'Sell $3bn', hint: 'A hard push up; exporters telephone.' },
    },
  },
  bojRate: {
    name: 'Bank of Japan',
    question: 'What should the central bank do?',
    options: {
      cut: { label: 'Cut the discount rate', hint: 'Relief for firms; the yen slips, Washington sees.' },
      hold: { label: 'Hold', hint: 'Rates stay where they are.' },
      squeeze: { label: 'Tighten the market', hint: 'Short rates jump, and the yen with them.' },
    },
  },
  lifers: {
    name: 'Life insurers',
    question: 'How much may they lend abroad?',
    options: {
      bringHome: { label: 'Call money home', hint: 'The yen jumps; American bonds feel it.' },
      free: { label: 'As now', hint: 'A tenth of their assets, and full already.' },
      raiseCeiling: { label: 'Raise the ceiling', hint: 'They buy Treasuries; the yen eases.' },
    },
  },
  demand: {
    name: 'Demand at home',
    question: 'Should the state make Japan spend more?',
    options: {
      none: { label: 'No', hint: 'The Finance Ministry sleeps well.' },
      repackaged: { label: '¥3tn, mostly old', hint: 'A large figure, a small effect.' },
      works: { label: 'Public works', hint: 'New money; builders know what to do with it.' },
      taxCut: { label: 'Works and a tax cut', hint: 'Washington applauds; the budget bleeds.' },
    },
  },
  purchases: {
    name: 'Purchases',
    question: 'What should Japan buy to please Washington?',
    options: {
      none: { label: 'Nothing', hint: 'Pay only on signature.' },
      posters: { label: 'A buy-foreign drive', hint: 'The Prime Minister shops on television.' },
      telecoms: { label: 'Telephone exchanges', hint: 'Newly privatised, newly curious.' },
      beef: { label: 'Beef and oranges', hint: 'Washington delighted; farmers are not.' },
    },
  },
  chips: {
    name: 'Semiconductors',
    question: 'What of the complaint about cheap chips?',
    options: {
      deny: { label: 'Deny dumping', hint: 'Prices fall; so does patience.' },
      monitor: { label: 'Watch export prices', hint: 'A ministry learns the price of memory.' },
      buyForeign: { label: 'Ask firms to buy abroad', hint: 'Firms nod; Washington counts.' },
    },
  },
  partners: {
    name: 'Other partners',
    question: 'Whom else should Japan court?',
    options: {
      quiet: { label: 'Nobody, for now', hint: 'No leverage, no offence.' },
      gattRound: { label: 'A new GATT round', hint: 'Slow, proper, and welcome in Washington.' },
      bonn: { label: 'Side with Bonn', hint: 'The two surplus countries compare notes.' },
      asia: { label: 'Build up Asia', hint: 'Most trade moved, most eyebrows raised.' },
    },
  },
};
