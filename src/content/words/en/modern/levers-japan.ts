import type { ModernWords } from '../../modern-words.ts';

type Levers = ModernWords['levers'];

export const leversJapan: Pick<
  Levers,
  | 'counterTariff'
  | 'production'
  | 'intervention'
  | 'bojRate'
  | 'treasuries'
  | 'taper'
  | 'superLongs'
  | 'stimulus'
  | 'gesture'
  | 'partners'
> = {
  counterTariff: {
    name: 'Counter-tariff',
    question: 'Should Japan answer tariff with tariff?',
    options: {
      none: { label: 'No', hint: 'The talks stay polite.' },
      wto: { label: 'Complain to the WTO', hint: 'Pleases voters; settles nothing for years.' },
      rate10: { label: '10% on US goods', hint: 'Popular, though Japanese buyers pay it.' },
      rate25: { label: '25% on US goods', hint: 'Anger served hot; trust collapses.' },
    },
  },
  production: {
    name: 'Car production',
    question: 'Should carmakers build more in America?',
    options: {
      stay: { label: 'Stay in Japan', hint: 'Jobs at home, tariff at the port.' },
      existingLines: { label: 'Use existing US lines', hint: 'Escapes some tariff; costs jobs at home.' },
      newPlant: { label: 'Build a new plant', hint: 'Three years away; the picture is taken today.' },
    },
  },
  intervention: {
    name: 'Intervention',
    question: 'Should the ministry trade the yen?',
    options: {
      sell1: { label: 'Sell ¥1tn of yen', hint: 'Helps exporters; Washington calls it cheating.' },
      none: { label: 'Stay out', hint: 'The market sets the rate.' },
      buy1: { label: 'Buy ¥1tn of yen', hint: 'A nudge up, gone within weeks.' },
      buy3: { label: 'Buy ¥3tn of yen', hint: 'A push up; it fades as fast.' },
      buy6: { label: 'Buy ¥6tn of yen', hint: 'A shove; carry traders may panic.' },
    },
  },
  bojRate: {
    name: 'Bank of Japan rate',
    question: 'What does the central bank do or hint?',
    options: {
      easier: { label: 'Put rises off', hint: 'Softer yen, crosser Washington.' },
      hold: { label: 'Hold', hint: 'Wait for the tariffs to show.' },
      tighter: { label: 'Hint at a rise', hint: 'Firmer yen, cheaper imports; borrowers wince.' },
      rise25: { label: 'Raise by 0.25 points', hint: 'Stronger yen; cheaper imports, dearer loans.' },
    },
  },
  treasuries: {
    name: 'US Treasuries',
    question: 'What to do with the trillion-dollar chip?',
    options: {
      buy25: { label: 'Buy $25bn', hint: 'Goodwill, and slightly lower US yields.' },
      hold: { label: 'Hold', hint: 'The chip stays on the table, unplayed.' },
      lengthen50: { label: 'Lengthen $50bn', hint: 'Helps their long end; more risk on yours.' },
      sell10: { label: 'Sell $10bn', hint: 'Small move, loud message.' },
      sell40: { label: 'Sell $40bn', hint: 'US yields rise for weeks; so does your loss.' },
      sell100: { label: 'Sell $100bn', hint: 'The slow, costly weapon, used in earnest.' },
      gold20: { label: 'Swap $20bn into gold', hint: 'Sells without lifting the yen; gold jumps.' },
      euro20: { label: 'Swap $20bn into euros', hint: 'Discreet, and noticed all the same.' },
    },
  },
  taper: {
    name: 'Bond taper',
    question: 'How fast should the central bank buy fewer JGBs?',
    options: {
      slower: { label: 'More slowly', hint: 'Soothes super-longs.' },
      asPlanned: { label: 'As planned', hint: '¥400bn less each quarter.' },
      faster: { label: 'Faster', hint: 'Back to normal sooner; long yields rise.' },
    },
  },
  superLongs: {
    name: 'Super-long issuance',
    question: 'How many 20- to 40-year bonds to sell?',
    options: {
      asPlanned: { label: 'As planned', hint: 'Insurers have gone shopping elsewhere.' },
      trim1: { label: '¥1tn less', hint: 'Eases long yields.' },
      trim3: { label: '¥3tn less', hint: 'Eases them more; shorter debt must fill in.' },
    },
  },
  stimulus: {
    name: 'Household relief',
    question: 'Should the Diet ease the squeeze?',
    options: {
      none: { label: 'None', hint: 'Voters wait; bonds rest.' },
      cash3: { label: 'Cash hand-outs', hint: 'Votes today, unfunded debt tomorrow.' },
      foodTax5: { label: 'Suspend the food tax', hint: 'Popular, until bond buyers ask who pays.' },
    },
  },
  gesture: {
    name: 'Goodwill purchase',
    question: 'What could Japan buy to please Washington?',
    options: {
      none: { label: 'Nothing', hint: 'Pay only on signature.' },
      lng: { label: 'Gas', hint: 'Needed anyway; mildly appreciated.' },
      jets: { label: 'Airliners', hint: 'Large, slow and photogenic.' },
      rice: { label: 'Rice', hint: 'Washington delighted; farmers are not.' },
    },
  },
  partners: {
    name: 'Other partners',
    question: 'Whom else should Japan court?',
    options: {
      quiet: { label: 'Nobody, for now', hint: 'No leverage, no offence.' },
      euDialogue: { label: 'Talk to the EU', hint: 'Slow to pay; hard to object to.' },
      newMembers: { label: 'Enlarge the CPTPP', hint: 'Years to build, noticed at once.' },
      asianBloc: { label: 'Turn to Asia’s bloc', hint: 'Most trade diverted, most trust spent.' },
    },
  },
};
