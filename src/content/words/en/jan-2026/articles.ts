import type { Jan2026Ids } from '../../jan-2026-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

type Issues = ScenarioWords<Jan2026Ids>['issues'];

const { carTariff, generalTariff, steel, currency, ratePledge, holdings, swapLine } = modernWords.issues;
const { investmentControl, energy, hostNation, china, undetermined } = modernWords.issues;

const lessIssued = (amount: string) =>
  `Japan shall reduce its issuance of bonds of more than ten years’ maturity by ¥${amount} trillion a year.`;
const financed = (amount: string) =>
  `Japan shall finance, within twelve months of signature, projects of US$${amount} billion under the arrangement of 2025.`;

/** The articles of the review. */
export const articles: Issues = {
  carTariff: {
    title: carTariff.title,
    options: {
      out: { label: 'Leave out', text: 'No article: the cap of 2025 lasts as long as Washington likes.' },
      rate15: carTariff.options.rate15,
      rate10: carTariff.options.rate10,
      rate2: carTariff.options.rate2,
    },
  },
  generalTariff: {
    title: generalTariff.title,
    options: {
      out: { label: 'Leave out', text: 'No article: the courts and Washington decide.' },
      rate15: {
        label: '15%, come what may',
        text: 'The United States may apply to all other goods originating in Japan, on whatever legal basis, an additional duty of 15 per cent ad valorem; Japan shall not contest it.',
      },
      rate10: generalTariff.options.rate10,
      rate0: generalTariff.options.rate0,
    },
  },
  steel,
  currency: {
    title: currency.title,
    options: {
      out: currency.options.out,
      consult: currency.options.consult,
      joint: {
        label: 'Act together',
        text: 'The Parties shall stand ready to intervene jointly against excess volatility and disorderly movements in exchange rates.',
      },
      target: currency.options.target,
    },
  },
  ratePledge,
  holdings,
  swapLine,
  superLongs: {
    title: 'Super-long issuance',
    options: {
      out: { label: 'Leave out', text: 'No article: Tokyo issues the bonds it likes.' },
      trim1: { label: '¥1tn less', text: lessIssued('1') },
      trim3: { label: '¥3tn less', text: lessIssued('3') },
    },
  },
  foodTax: {
    title: 'Food tax',
    options: {
      out: { label: 'Leave out', text: 'No article: Japan’s taxes are Japan’s business.' },
      funded: {
        label: 'Paid for',
        text: 'Japan shall offset any reduction of the consumption tax on food by permanent measures of equal amount.',
      },
      withdrawn: {
        label: 'Withdrawn',
        text: 'Japan shall maintain the consumption tax on food at its present rate.',
      },
    },
  },
  tranche: {
    title: 'First tranche',
    options: {
      out: { label: 'Leave out', text: 'No article: projects start when they are ready.' },
      usd36bn: { label: '$36bn', text: financed('36') },
      usd100bn: { label: '$100bn', text: financed('100') },
      usd200bn: { label: '$200bn', text: financed('200') },
    },
  },
  investmentTerms: {
    title: 'Terms of investment',
    options: {
      out: {
        label: 'Leave out',
        text: 'No article: Washington chooses, and keeps nine tenths once the money is back.',
      },
      mayDecline: {
        label: 'Tokyo may decline',
        text: 'Japan may decline to fund a project without prejudice to its treatment under this Protocol.',
      },
      joint: investmentControl.options.joint,
      half: {
        label: 'Joint, profits halved',
        text: 'Projects shall be selected by a joint committee of the Parties, and their profits shared equally at all times.',
      },
    },
  },
  energy: {
    title: energy.title,
    options: { out: energy.options.out, study: energy.options.study, alaska: energy.options.alaska },
  },
  hostNation,
  china,
  rareEarths: {
    title: 'Rare earths',
    options: {
      out: { label: 'Leave out', text: 'No article: each buys where it can.' },
      stockpile: {
        label: 'Common stockpile',
        text: 'The Parties shall hold and, in an emergency, share stocks of rare earths and other critical minerals.',
      },
      priceFloor: {
        label: 'Price floor',
        text: 'The Parties shall guarantee a minimum price to producers of rare earths outside non-market economies.',
      },
    },
  },
  undetermined,
};
