import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

type Issues = ScenarioWords<Plaza1985Ids>['issues'];

/** Articles on demand, markets and the alliance. */
export const dealArticles: Pick<Issues, 'package' | 'moss' | 'chips' | 'farm' | 'defence' | 'undetermined'> = {
  package: {
    title: 'Demand in Japan',
    options: {
      out: { label: 'Leave out', text: 'No article: the budget is made in Tokyo.' },
      report: {
        label: 'An aim',
        text: 'Japan shall pursue, in the medium term, growth led by domestic demand.',
      },
      works: {
        label: 'Public works',
        text: 'Japan shall carry out additional public works of 2 trillion yen in the coming fiscal year.',
      },
      taxCut: {
        label: 'Works and a tax cut',
        text: 'Japan shall carry out additional public works and tax reductions of 4 trillion yen in the coming fiscal year.',
      },
    },
  },
  moss: {
    title: 'Market access',
    options: {
      out: { label: 'Leave out', text: 'No article: the sector talks go on, as talks do.' },
      standards: {
        label: 'Standards',
        text: 'Japan shall accept foreign test data in telecommunications, medicine, electronics and forest products.',
      },
      procurement: {
        label: 'Public orders',
        text: 'Japan shall open to American suppliers the procurement of its telephone company and of public laboratories.',
      },
      shares: {
        label: 'Fixed shares',
        text: 'American suppliers shall have in each sector of the Annex not less than the share of the market stated there.',
      },
    },
  },
  chips: {
    title: 'Semiconductors',
    options: {
      out: { label: 'Leave out', text: 'No article: the courts will decide what dumping is.' },
      monitor: {
        label: 'Watch prices',
        text: 'Japan shall monitor the costs and export prices of semiconductors and inform the United States of them; the case under section 301 is suspended.',
      },
      fairValue: {
        label: 'No dumping anywhere',
        text: 'Japan shall prevent exports of semiconductors below fair value to any country; the case under section 301 is suspended.',
      },
      share20: {
        label: 'A fifth for foreigners',
        text: 'Japan recognises the expectation that foreign semiconductors attain more than 20 per cent of its market within five years; the case under section 301 is suspended.',
      },
    },
  },
  farm: {
    title: 'Farm goods',
    options: {
      out: { label: 'Leave out', text: 'No article: the orchards are left in peace.' },
      quotas: {
        label: 'Wider quotas',
        text: 'Japan shall enlarge each year its import quotas for beef, oranges and orange juice.',
      },
      beefCitrus: {
        label: 'Beef, oranges free',
        text: 'Japan shall abolish within three years its import quotas for beef, oranges and orange juice.',
      },
      rice: {
        label: 'Rice as well',
        text: 'Japan shall abolish within three years its import quotas for beef, oranges and orange juice, and shall admit rice.',
      },
    },
  },
  defence: {
    title: 'Defence',
    options: {
      out: { label: 'Leave out', text: 'No article: defence is not a trade matter.' },
      technology: {
        label: 'Share technology',
        text: 'Japan shall facilitate the transfer to the United States of technology with military uses.',
      },
      hostNation: {
        label: 'Costs of bases',
        text: 'Japan shall bear in part the wages of those it employs for United States forces on its territory.',
      },
      aboveOne: {
        label: 'Above 1% of GNP',
        text: 'Japan shall no longer hold its defence expenditure to 1 per cent of gross national product.',
      },
    },
  },
  undetermined: {
    title: 'Further measures',
    options: {
      out: { label: 'Leave out', text: 'No article: what is signed is all there is.' },
      consultSunset: {
        label: 'By consent, one year',
        text: 'Further measures may be added by written consent of both Parties; this Article shall lapse after twelve months.',
      },
      consult: {
        label: 'Consult in good faith',
        text: 'Japan shall consult on any further measure to open its markets that the United States may propose, and consider it favourably.',
      },
      blank: {
        label: 'Whatever is asked',
        text: 'Japan shall take such further measures to open its markets as the United States may specify after signature.',
      },
    },
  },
};
