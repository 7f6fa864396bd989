import type { SandboxIds } from '../../sandbox-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

const modern = modernWords.issues;

/** Tariff articles where none is in force: bind them at nothing, or let some in. */
export const issues: ScenarioWords<SandboxIds>['issues'] = {
  ...modern,
  carTariff: {
    title: modern.carTariff.title,
    options: {
      out: modern.carTariff.options.out,
      rate15: modern.carTariff.options.rate15,
      rate0: { label: 'Nothing new', text: modern.carTariff.options.rate2.text },
    },
  },
  generalTariff: {
    title: modern.generalTariff.title,
    options: {
      out: modern.generalTariff.options.out,
      rate10: modern.generalTariff.options.rate10,
      rate0: modern.generalTariff.options.rate0,
    },
  },
  steel: {
    title: modern.steel.title,
    options: modern.steel.options,
  },
};
