import type { Apr2025Ids } from '../../apr-2025-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

const modern = modernWords.levers;
const { rate25: _rate25, ...rates } = modern.generalTariff.options;
const { pauseExtended: _pauseExtended, ...favours } = modern.relief.options;
const { euro20: _euro20, ...moves } = modern.treasuries.options;

/** What April says otherwise: the announced rate and its pause, the card, the leader in the room. */
export const levers: ScenarioWords<Apr2025Ids>['levers'] = {
  ...modern,
  carTariff: {
    ...modern.carTariff,
    options: {
      ...modern.carTariff.options,
      rate25: { label: '25%', hint: 'In force from 3 April; exporters swallow most.' },
    },
  },
  generalTariff: {
    ...modern.generalTariff,
    options: {
      ...rates,
      rate0: { label: '0%', hint: 'Trust jumps; the announcement was only paper.' },
      rate10: { label: '10%', hint: 'The baseline of 5 April; importers pay it.' },
      pause10: { label: 'Pause at 10%', hint: 'Markets exhale; your dates weigh a little less.' },
      rate24: { label: '24%', hint: 'As announced on 2 April; mostly paid at home.' },
    },
  },
  spendingBill: {
    ...modern.spendingBill,
    options: {
      ...modern.spendingBill.options,
      asDrafted: { label: 'As drafted', hint: 'Trillions more debt; the sums vary by author.' },
    },
  },
  relief: {
    ...modern.relief,
    options: {
      ...favours,
      leaderJoins: { label: 'The leader walks in', hint: 'Quick and warm; shows how much you want it.' },
    },
  },
  treasuries: {
    ...modern.treasuries,
    options: {
      ...moves,
      hint: { label: 'Call it a card', hint: 'Free, quotable, and a little less true each time.' },
    },
  },
};
