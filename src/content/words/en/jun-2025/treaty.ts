import type { Jun2025Ids } from '../../jun-2025-ids.ts';
import type { ScenarioWords, TreatyWords } from '../../scenario-words.ts';

const articles = Array.from({ length: 16 }, (_, i) => `Article ${i + 1}`);

export const treaty: TreatyWords = {
  title: 'Agreement between the United States of America and Japan concerning Trade and Investment',
  preamble:
    'The United States of America and Japan (“the Parties”), desiring to settle their differences, have agreed as follows:',
  articles,
  closing: 'Done in duplicate, in the English and Japanese languages, both texts being equally authentic.',
};

const carDuty = (rate: string) =>
  `The United States shall apply to automobiles and parts thereof originating in Japan a duty not exceeding ${rate} per cent ad valorem, inclusive of the most-favoured-nation rate.`;
const generalDuty = (rate: string) =>
  `The United States shall apply to all other goods originating in Japan an additional duty not exceeding ${rate} per cent ad valorem.`;
const pledge = (amount: string) =>
  `Japan shall facilitate, through its public financial institutions, investment in the United States of US$${amount} billion in equity, loans and guarantees.`;
const contribution = (rise: string) =>
  `Japan shall increase its contribution to the cost of United States forces in Japan by ${rise} per cent from fiscal year 2027.`;

export const issues: ScenarioWords<Jun2025Ids>['issues'] = {
  carTariff: {
    title: 'Tariff on cars',
    options: {
      out: { label: 'Leave out', text: 'No article: Washington sets the car tariff as it likes.' },
      rate20: { label: '20%', text: carDuty('20') },
      rate15: { label: '15%', text: carDuty('15') },
      rate10: { label: '10%', text: carDuty('10') },
      rate2: {
        label: '2.5%',
        text: 'The United States shall apply to automobiles and parts thereof originating in Japan no duty beyond the most-favoured-nation rate.',
      },
    },
  },
  generalTariff: {
    title: 'General tariff',
    options: {
      out: { label: 'Leave out', text: 'No article: Washington sets the general tariff as it likes.' },
      rate20: { label: '20%', text: generalDuty('20') },
      rate15: { label: '15%', text: generalDuty('15') },
      rate10: { label: '10%', text: generalDuty('10') },
      rate0: {
        label: '0%',
        text: 'The United States shall apply no additional duty to other goods originating in Japan.',
      },
    },
  },
  steel: {
    title: 'Tariff on steel',
    options: {
      out: { label: 'Leave out', text: 'No article: Washington sets the steel tariff as it likes.' },
      rate25: {
        label: '25%',
        text: 'The United States shall apply to steel and aluminium originating in Japan a duty not exceeding 25 per cent ad valorem.',
      },
      rate0: {
        label: '0%',
        text: 'The United States shall exempt steel and aluminium originating in Japan from additional duties.',
      },
    },
  },
  currency: {
    title: 'Currency clause',
    options: {
      out: { label: 'Leave out', text: 'No article: the yen is not a trade matter.' },
      consult: {
        label: 'Consult',
        text: 'The Parties, confirming that exchange rates are to be determined by the market, shall consult on their movement.',
      },
      disclose: {
        label: 'Disclose',
        text: 'The Parties shall publish their intervention in foreign exchange monthly and shall not target rates for competitive purposes.',
      },
      target: {
        label: 'A stronger yen',
        text: 'Japan shall take the measures necessary for an orderly appreciation of the yen by not less than 20 per cent within twelve months.',
      },
    },
  },
  ratePledge: {
    title: 'Interest-rate pledge',
    options: {
      out: { label: 'Leave out', text: 'No article: the Bank of Japan decides alone.' },
      normalise: {
        label: 'Normalise in time',
        text: 'Japan notes the intention of its central bank, acting independently, to continue the normalisation of monetary policy.',
      },
      twoRises: {
        label: 'Two rises in a year',
        text: 'Japan undertakes that the policy rate of the Bank of Japan be raised on not fewer than two occasions within twelve months.',
      },
    },
  },
  holdings: {
    title: 'Treasury holdings',
    options: {
      out: { label: 'Leave out', text: 'No article: the chip stays in Tokyo’s pocket.' },
      noLeverage: {
        label: 'Not as leverage',
        text: 'Japan shall not employ its holdings of United States Treasury securities as an instrument of negotiation.',
      },
      maintain: {
        label: 'Keep the level',
        text: 'Japan shall maintain its official holdings of United States Treasury securities at their level on the date of signature.',
      },
      buy50: {
        label: 'Buy $50bn more',
        text: 'Japan shall increase its official holdings of United States Treasury securities by US$50 billion within twelve months.',
      },
    },
  },
  swapLine: {
    title: 'Swap line',
    options: {
      out: { label: 'Leave out', text: 'No article: the line exists, unpromised.' },
      confirm: {
        label: 'Confirm it',
        text: 'The Parties confirm the standing arrangement between their central banks for the exchange of dollars against yen.',
      },
      standing: {
        label: 'Make it unlimited',
        text: 'Dollars shall be available to the Bank of Japan against yen or Treasury securities, without limit and at a fixed charge.',
      },
    },
  },
  investment: {
    title: 'Investment',
    options: {
      out: { label: 'Leave out', text: 'No article: Japanese firms invest where they please.' },
      usd150bn: { label: '$150bn', text: pledge('150') },
      usd300bn: { label: '$300bn', text: pledge('300') },
      usd550bn: { label: '$550bn', text: pledge('550') },
    },
  },
  investmentControl: {
    title: 'Who chooses projects',
    options: {
      out: { label: 'Leave out', text: 'No article: each lender chooses for itself.' },
      joint: {
        label: 'A joint committee',
        text: 'Projects shall be selected by a joint committee of the Parties, acting by consensus.',
      },
      usChooses: {
        label: 'Washington',
        text: 'Projects shall be selected by the United States; Japan shall fund each within 45 business days of notice.',
      },
    },
  },
  energy: {
    title: 'Energy',
    options: {
      out: { label: 'Leave out', text: 'No article: utilities buy where gas is cheapest.' },
      study: {
        label: 'Study Alaskan gas',
        text: 'The Parties shall examine jointly the feasibility of supplying liquefied natural gas from Alaska.',
      },
      usd7bn: {
        label: '$7bn a year',
        text: 'Japan shall facilitate additional purchases of United States energy of US$7 billion a year.',
      },
      alaska: {
        label: 'Alaska, signed',
        text: 'Japan shall procure liquefied natural gas from Alaska for twenty years and shall share in financing its production.',
      },
    },
  },
  farm: {
    title: 'Farm goods',
    options: {
      out: { label: 'Leave out', text: 'No article: the fields are left in peace.' },
      riceInQuota: {
        label: 'Rice within the quota',
        text: 'Japan shall increase imports of United States rice within the existing minimum-access quota.',
      },
      usd8bn: {
        label: '$8bn a year',
        text: 'Japan shall facilitate purchases of United States agricultural goods, rice included, of US$8 billion a year.',
      },
      openRice: {
        label: 'Open the rice market',
        text: 'Japan shall eliminate, within five years, all duties and quotas on rice originating in the United States.',
      },
    },
  },
  defence: {
    title: 'Defence purchases',
    options: {
      out: { label: 'Leave out', text: 'No article: defence is not a trade matter.' },
      usd17bn: {
        label: '$17bn a year',
        text: 'Japan shall procure United States defence equipment of US$17 billion a year.',
      },
      gdp3: {
        label: '3% of GDP',
        text: 'Japan shall raise its defence expenditure to 3 per cent of gross domestic product by fiscal year 2030.',
      },
    },
  },
  hostNation: {
    title: 'Host-nation support',
    options: {
      out: { label: 'Leave out', text: 'No article: the present agreement runs to March 2027.' },
      plus10: { label: '+10%', text: contribution('10') },
      plus30: { label: '+30%', text: contribution('30') },
      plus80: { label: '+80%', text: contribution('80') },
    },
  },
  china: {
    title: 'China clause',
    options: {
      out: { label: 'Leave out', text: 'No article: Beijing is not in the room.' },
      consult: {
        label: 'Consult',
        text: 'The Parties shall consult on export controls, investment screening and excess capacity in third countries.',
      },
      align: {
        label: 'Align',
        text: 'Japan shall apply to third countries designated by the United States trade measures of equivalent effect.',
      },
    },
  },
  cptpp: {
    title: 'CPTPP accessions',
    options: {
      out: { label: 'Leave out', text: 'No article: Washington left that table in 2017.' },
      notify: {
        label: 'Give notice',
        text: 'Japan shall give the United States notice before taking a position on any accession to the CPTPP.',
      },
      freeze: {
        label: 'Freeze them',
        text: 'Japan shall not consent to any accession to the CPTPP without the concurrence of the United States.',
      },
    },
  },
  undetermined: {
    title: 'Undetermined clause',
    options: {
      out: { label: 'Leave out', text: 'No article: what is signed is all there is.' },
      consultSunset: {
        label: 'By consent, one year',
        text: 'Further obligations may be added by written consent of both Parties; this Article shall lapse after twelve months.',
      },
      consult: {
        label: 'Consult in good faith',
        text: 'Japan shall consult on any further obligation the United States may propose and shall consider it favourably.',
      },
      blank: {
        label: 'Blank cheque',
        text: 'Japan shall assume such further obligations as the United States may specify after signature.',
      },
    },
  },
};
