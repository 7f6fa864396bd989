import type { SandboxIds } from '../../sandbox-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

const modern = modernWords.levers;
const { rate2: _rate2, ...carRates } = modern.carTariff.options;
const { partsRebate: _partsRebate, pauseExtended: _pauseExtended, ...favours } = modern.relief.options;

/** What the sandbox says otherwise: no tariff stands, so none is old news. */
export const levers: ScenarioWords<SandboxIds>['levers'] = {
  ...modern,
  carTariff: {
    ...modern.carTariff,
    options: {
      ...carRates,
      rate0: { label: '0%', hint: 'Where you start: nothing to pay, nothing to see.' },
      rate10: { label: '10%', hint: 'A first step. Watch who cuts the price.' },
      rate20: { label: '20%', hint: 'Dear enough, in time, to move production.' },
      rate25: { label: '25%', hint: 'The rate of April 2025; exporters swallow most.' },
    },
  },
  generalTariff: {
    ...modern.generalTariff,
    options: {
      ...modern.generalTariff.options,
      rate0: { label: '0%', hint: 'Where you start: no revenue, no quarrel.' },
      rate10: { label: '10%', hint: 'Importers pay nearly all. Watch their price.' },
    },
  },
  steelTariff: {
    ...modern.steelTariff,
    options: {
      rate0: { label: '0%', hint: 'Where you start; the mills grumble as ever.' },
      rate25: { label: '25%', hint: 'Half is passed on, half swallowed.' },
      rate50: { label: '50%', hint: 'Mills gain; those who bend metal pay.' },
      derivatives: modern.steelTariff.options.derivatives,
    },
  },
  relief: {
    ...modern.relief,
    question: 'What small favour shows good faith?',
    options: {
      ...favours,
      leaderJoins: { label: 'The leader walks in', hint: 'Quick and warm; shows how much you want it.' },
    },
  },
};
