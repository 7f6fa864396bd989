import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

type Issues = ScenarioWords<Plaza1985Ids>['issues'];

const cars = (million: string) =>
  `Japan shall limit its exports of passenger cars to the United States to ${million} million units a year, and no further duty shall fall on them.`;
const steelShare = (percent: string) =>
  `Japan shall limit its exports of steel to the United States to ${percent} per cent of apparent consumption there.`;

/** Articles on restraint at the border, the yen and bonds. */
export const marketArticles: Pick<
  Issues,
  'waiver' | 'carRestraint' | 'steel' | 'accord' | 'burden' | 'rates' | 'floor' | 'deficitCut' | 'capital'
> = {
  waiver: {
    title: 'Import surcharge',
    options: {
      out: { label: 'Leave out', text: 'No article: Congress may do as it pleases.' },
      consult: {
        label: 'Not without notice',
        text: 'The United States shall consult Japan not less than ninety days before any surcharge on imports takes effect.',
      },
      twoYears: {
        label: 'None for two years',
        text: 'The United States shall apply no surcharge to goods originating in Japan for two years from signature.',
      },
      never: {
        label: 'None, and a veto',
        text: 'The United States shall apply no surcharge to goods originating in Japan, and its Executive shall disapprove any bill to that effect.',
      },
    },
  },
  carRestraint: {
    title: 'Cars',
    options: {
      out: { label: 'Leave out', text: 'No article: Tokyo sets its own limit, year by year.' },
      units230: { label: '2.3 million', text: cars('2.30') },
      units200: { label: '2.0 million', text: cars('2.00') },
      units168: { label: '1.68 million', text: cars('1.68') },
    },
  },
  steel: {
    title: 'Steel',
    options: {
      out: { label: 'Leave out', text: 'No article: the arrangement of 1984 may run, or not.' },
      share58: { label: '5.8% of the market', text: steelShare('5.8') },
      share45: { label: '4.5% of the market', text: steelShare('4.5') },
    },
  },
  accord: {
    title: 'The dollar',
    options: {
      out: { label: 'Leave out', text: 'No article: what the five said at the Plaza is all there is.' },
      orderly: {
        label: 'Orderly, no figure',
        text: 'Some further orderly appreciation of the yen is desirable; the Parties stand ready to cooperate when to do so would be helpful.',
      },
      tenPercent: {
        label: 'A further 10%',
        text: 'The Parties shall seek a further appreciation of the yen of about 10 per cent, without announcing it.',
      },
      yen165: {
        label: 'To about ¥165',
        text: 'The Parties shall seek an appreciation of the yen to the neighbourhood of 165 yen to the dollar.',
      },
      yen150: {
        label: 'To about ¥150',
        text: 'The Parties shall seek an appreciation of the yen to the neighbourhood of 150 yen to the dollar.',
      },
    },
  },
  burden: {
    title: 'Who sells dollars',
    options: {
      out: { label: 'Leave out', text: 'No article: whoever feels like it sells.' },
      thirds: {
        label: 'A third each',
        text: 'Intervention shall be borne in equal parts by the United States, Japan and the other participants.',
      },
      tokyoHalf: { label: 'Tokyo half', text: 'Japan shall bear one half of any concerted intervention.' },
      tokyoAll: {
        label: 'Tokyo all',
        text: 'Japan shall bear the whole of any intervention between the dollar and the yen.',
      },
    },
  },
  rates: {
    title: 'Interest rates',
    options: {
      out: { label: 'Leave out', text: 'No article: each central bank decides alone.' },
      consult: {
        label: 'Consult',
        text: 'The Parties note that their central banks will consult on interest rates with a view to sustained growth.',
      },
      together: {
        label: 'Cut together',
        text: 'The Parties welcome the intention of their central banks to lower their discount rates at the same time.',
      },
      tokyoTightens: {
        label: 'Tokyo tightens',
        text: 'Japan shall conduct monetary policy with due attention to the yen rate, and shall raise short rates to that end.',
      },
    },
  },
  floor: {
    title: 'A floor for the dollar',
    options: {
      out: { label: 'Leave out', text: 'No article: it falls until it stops.' },
      consult: {
        label: 'Consult',
        text: 'The Parties shall consult whenever the rate has moved by more than 10 per cent in a quarter.',
      },
      stabilise: {
        label: 'Around this level',
        text: 'The Parties shall cooperate to foster stability of the exchange rate around its level at signature.',
      },
      range: {
        label: 'A band of 5%',
        text: 'The Parties shall keep the exchange rate, by intervention if need be, within 5 per cent of its level at signature.',
      },
    },
  },
  deficitCut: {
    title: 'The US budget',
    options: {
      out: { label: 'Leave out', text: 'No article: Congress holds the purse.' },
      aim: {
        label: 'An aim',
        text: 'The United States shall continue its efforts to reduce government expenditure as a share of national product.',
      },
      schedule: {
        label: 'By timetable',
        text: 'The United States shall reduce its budget deficit by US$36 billion a year until balance in fiscal year 1991.',
      },
      austerity: {
        label: 'At once',
        text: 'The United States shall reduce its budget deficit by not less than US$60 billion in fiscal year 1987.',
      },
    },
  },
  capital: {
    title: 'Capital market',
    options: {
      out: { label: 'Leave out', text: 'No article: Tokyo frees its markets at its own pace.' },
      offshore: {
        label: 'An offshore market',
        text: 'Japan shall open an offshore banking market in Tokyo by the end of 1986.',
      },
      ceilings: {
        label: 'Insurers may lend',
        text: 'Japan shall raise to 30 per cent the share of assets that its life insurers may hold abroad.',
      },
      deregulate: {
        label: 'Free deposit rates',
        text: 'Japan shall free interest rates on deposits of all sizes and admit American firms to the Tokyo Stock Exchange.',
      },
    },
  },
};
