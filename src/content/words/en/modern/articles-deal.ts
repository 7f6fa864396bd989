import type { ModernWords } from '../../modern-words.ts';

type Issues = ModernWords['issues'];

const pledge = (amount: string) =>
  `Japan shall facilitate, through its public financial institutions, investment in the United States of US$${amount} billion in equity, loans and guarantees.`;
const contribution = (rise: string) =>
  `Japan shall increase its contribution to the cost of United States forces in Japan by ${rise} per cent from fiscal year 2027.`;

/** Articles on deals and alliances. */
export const dealArticles: Pick<
  Issues,
  'investment' | 'investmentControl' | 'energy' | 'farm' | 'defence' | 'hostNation' | 'china' | 'cptpp' | 'undetermined'
> = {
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
