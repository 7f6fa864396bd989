import type { Jun2025Ids } from '../jun-2025-ids.ts';
import type { OpeningScenarioWords } from '../later-scenario-words.ts';
import { adviceJapan, adviceUs } from './jun-2025/advice.ts';
import { calendar, events } from './jun-2025/news.ts';
import { modernOpening } from './modern/opening.ts';

/** June 2025 in English, up to the first decision. */
export const jun2025Words: OpeningScenarioWords<Jun2025Ids> = {
  ...modernOpening,
  title: 'June 2025: the $22bn auction',
  tagline: 'A trillion-dollar chip, and nobody sure it can be played.',
  premise:
    'Cars from Japan pay 25 per cent at American ports, and the rest may follow. Japan lends America more than any other country, and both bond markets are nervous.',
  roles: {
    us: {
      wants:
        'A treaty that brings factories, orders and investment, and lets you keep some tariff. Your car tariff hurts, because Japan’s carmakers pay most of it themselves.',
      fears:
        'Your own bond market. You borrow $22bn for thirty years next week; doubt lifts mortgages. A general tariff is mostly paid by your importers.',
      clock:
        'Eight rounds, to late September. The general tariff rises to 25 per cent on 1 August unless you have moved it. Time favours you at first; prices catch up later.',
    },
    japan: {
      wants:
        'The car tariff down: cars and parts are a third of what you sell to America. You can pay in investment, energy, defence and, at a price, rice.',
      fears:
        'A doubted alliance, an angry countryside, and your own super-long bonds. Your $1.1tn of Treasuries is a chip that loses value as you play it.',
      clock:
        'Eight rounds, to late September. Your carmakers bleed monthly, voters choose an upper house on 20 July, and on 1 August the general tariff may rise to 25 per cent.',
    },
  },
  calendar,
  events,
  advice: { us: adviceUs, japan: adviceJapan },
};
