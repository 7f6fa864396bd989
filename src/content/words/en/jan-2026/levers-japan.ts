import type { Jan2026Ids } from '../../jan-2026-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

type Levers = ScenarioWords<Jan2026Ids>['levers'];

const { production, counterTariff, bojRate, treasuries, superLongs, taper, partners } = modernWords.levers;

export const leversJapan: Pick<
  Levers,
  | 'foodTax'
  | 'intervention'
  | 'tranche'
  | 'production'
  | 'counterTariff'
  | 'bojRate'
  | 'treasuries'
  | 'superLongs'
  | 'bojPurchase'
  | 'taper'
  | 'supplyChain'
  | 'partners'
> = {
  foodTax: {
    name: 'Food tax',
    question: 'What becomes of the ¥5tn promise?',
    options: {
      withdrawn: { label: 'Take it back', hint: 'Bonds cheer. Bonds have no vote.' },
      funded: { label: 'Pay for it', hint: 'Someone is taxed instead; bonds rest.' },
      pledged: { label: 'As promised', hint: 'Food untaxed; who pays comes later.' },
      permanent: { label: 'Make it permanent', hint: 'Popular until the next auction.' },
    },
  },
  intervention: {
    name: 'Intervention',
    question: 'Should the ministry trade the yen?',
    options: {
      none: { label: 'Stay out', hint: 'The market sets the rate.' },
      check: { label: 'Rate check', hint: 'A call from Tokyo alone: half as loud.' },
      buy3: { label: 'Buy ¥3tn of yen', hint: 'A push up, gone within weeks.' },
      buy6: { label: 'Buy ¥6tn of yen', hint: 'A shove; carry traders may panic.' },
      buy12: { label: 'Buy ¥12tn of yen', hint: 'Everything at once; it fades as fast.' },
    },
  },
  tranche: {
    name: 'First projects',
    question: 'How much of the $550bn starts now?',
    options: {
      wait: { label: 'Not yet', hint: 'Nothing is signed before the review.' },
      usd36bn: { label: '$36bn', hint: 'A first tranche; Washington smiles.' },
      usd100bn: { label: '$100bn', hint: 'Fast money; the Diet counts guarantees.' },
      usd200bn: { label: '$200bn', hint: 'Faster than projects exist.' },
    },
  },
  production,
  counterTariff,
  bojRate,
  treasuries,
  superLongs,
  bojPurchase: {
    name: 'Unscheduled purchases',
    question: 'Should the central bank buy more JGBs now?',
    options: {
      none: { label: 'No', hint: 'The market clears by itself, one hopes.' },
      buy1: { label: 'Buy ¥1tn', hint: 'Small sum, clear sign: a spiral stops.' },
      buy5: { label: 'Buy ¥5tn', hint: 'Stops forced selling; Washington frowns.' },
    },
  },
  taper: {
    ...taper,
    options: {
      ...taper.options,
      asPlanned: { label: 'As planned', hint: '¥400bn less a quarter; half that from April.' },
    },
  },
  supplyChain: {
    name: 'Rare earths',
    question: 'Where should critical metals come from?',
    options: {
      asNow: { label: 'As now', hint: 'Cheap, near, and mostly from one seller.' },
      otherMines: { label: 'Vietnam and Australia', hint: 'Slow and dear; leverage for later.' },
      sharedStock: { label: 'Stock with Washington', hint: 'A favour both sides need.' },
    },
  },
  partners,
};
