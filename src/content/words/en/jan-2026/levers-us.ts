import type { Jan2026Ids } from '../../jan-2026-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

type Levers = ScenarioWords<Jan2026Ids>['levers'];

const { steelTariff, dollarTalk, issuance, fedPath, fedPressure, relief, chinaTrack } = modernWords.levers;

export const leversUs: Pick<
  Levers,
  | 'carTariff'
  | 'generalTariff'
  | 'steelTariff'
  | 'rateCheck'
  | 'dollarTalk'
  | 'issuance'
  | 'dollarLine'
  | 'fedPath'
  | 'fedPressure'
  | 'spendingBill'
  | 'relief'
  | 'chinaTrack'
> = {
  carTariff: {
    name: 'Car tariff',
    question: 'What should a Japanese car pay at the port?',
    options: {
      rate2: { label: '2.5%', hint: 'The rate of another age; Detroit objects.' },
      rate10: { label: '10%', hint: 'Heals most of the carmakers’ wound.' },
      rate15: { label: '15%', hint: 'The cap agreed in July 2025.' },
      rate20: { label: '20%', hint: 'Above the cap: a small breach is a breach.' },
      rate25: { label: '25%', hint: 'Last summer’s rate; last summer’s quarrel.' },
    },
  },
  generalTariff: {
    name: 'General tariff',
    question: 'What should everything else from Japan pay?',
    options: {
      rate0: { label: '0%', hint: 'Trust jumps; the revenue is gone.' },
      rate10: { label: '10%', hint: 'Section 122’s first rate, for 150 days.' },
      rate15: { label: '15%', hint: 'Agreed in 2025; a court may see it otherwise.' },
      rate20: { label: '20%', hint: 'More than agreed; importers pay nearly all.' },
      rate25: { label: '25%', hint: 'Mostly paid at home; sours everything.' },
    },
  },
  steelTariff: {
    ...steelTariff,
    options: {
      rate0: { label: '0%', hint: 'Cheaper metal; the mills protest.' },
      rate25: { label: '25%', hint: 'The rate of spring 2025.' },
      rate50: { label: '50%', hint: 'Since June 2025; those who bend metal pay.' },
      derivatives: { label: '50%, longer list', hint: 'More machines pay for their metal; buyers grumble.' },
    },
  },
  rateCheck: {
    name: 'Help with the yen',
    question: 'Should Washington help to lift the yen?',
    options: {
      none: { label: 'No call', hint: 'The telephone stays quiet.' },
      check: { label: 'Rate check', hint: 'One call does the work of trillions, once.' },
      join: { label: 'Sell dollars with Tokyo', hint: 'Joint action lasts longer; Congress asks why.' },
    },
  },
  dollarTalk,
  issuance,
  dollarLine: {
    name: 'Dollars for Tokyo',
    question: 'How firmly is the dollar line promised?',
    options: {
      unspoken: { label: 'Leave it unspoken', hint: 'It exists; nobody says so.' },
      confirmed: { label: 'Confirm it', hint: 'Calms dealers; Tokyo says thank you.' },
      open: { label: 'Open it wide', hint: 'Dealers relax; Congress hears “bail-out”.' },
    },
  },
  fedPath: {
    ...fedPath,
    options: {
      ...fedPath.options,
      dovish: { label: 'Hint at cuts', hint: 'Short rates ease; some ask who asked.' },
      hawkish: { label: 'Hint at no cuts', hint: 'Yields firm, and so does the Fed’s name.' },
    },
  },
  fedPressure: {
    ...fedPressure,
    options: {
      ...fedPressure.options,
      onePercent: { label: 'Demand 1%', hint: 'Loud applause; long bonds leave early.' },
    },
  },
  spendingBill: {
    name: 'Budget',
    question: 'What happens to spending and taxes?',
    options: {
      trimmed: { label: 'Trim spending', hint: 'Calmer bonds, crosser voters.' },
      asDrafted: { label: 'As enacted', hint: 'Debt of 120% of GDP by 2036, says the CBO.' },
      expanded: { label: 'New tax cuts', hint: 'Happier voters, dearer debt.' },
    },
  },
  relief: {
    name: relief.name,
    question: relief.question,
    options: {
      none: relief.options.none,
      partsRebate: relief.options.partsRebate,
      capHolds: { label: 'Swear by the cap', hint: 'Buys trust; one threat fewer in hand.' },
    },
  },
  chinaTrack,
};
