import type { ModernWords } from '../../modern-words.ts';

type Issues = ModernWords['issues'];

const carDuty = (rate: string) =>
  `The United States shall apply to automobiles and parts thereof originating in Japan a duty not exceeding ${rate} per cent ad valorem, inclusive of the most-favoured-nation rate.`;
const generalDuty = (rate: string) =>
  `The United States shall apply to all other goods originating in Japan an additional duty not exceeding ${rate} per cent ad valorem.`;
/** Articles on tariffs, the yen and bonds. */
export const marketArticles: Pick<
  Issues,
  'carTariff' | 'generalTariff' | 'steel' | 'currency' | 'ratePledge' | 'holdings' | 'swapLine'
> = {
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
};
