import type { Apr2025Ids } from '../apr-2025-ids.ts';
import type { ScenarioWords } from '../scenario-words.ts';
import { adviceJapan, adviceUs } from './apr-2025/advice.ts';
import { endings } from './apr-2025/endings.ts';
import { levers } from './apr-2025/levers.ts';
import { calendar, events } from './apr-2025/news.ts';
import { records } from './apr-2025/record.ts';
import { modernWords } from './modern.ts';

/** April 2025 in English. */
export const apr2025Words: ScenarioWords<Apr2025Ids> = {
  ...modernWords,
  title: 'April 2025: the bargaining chip',
  tagline: 'Everyone knows the size of the chip. Nobody knows the price of playing it.',
  premise:
    'On the evening of 2 April Washington announces 24 per cent on goods from Japan; cars pay 25 from the 3rd. Japan holds $1.1tn of American debt, and markets are about to remember it.',
  roles: {
    us: {
      wants:
        'A first treaty to show the others: orders, investment, money for your troops, and a clause for whatever you think of later. Your car tariff is the strong card.',
      fears:
        'Shares fall first. Then, if doubt reaches your own bonds, yields rise with them, and somebody in Tokyo counts what you owe.',
      clock:
        'Eleven rounds of a week, to the G7 summit. The 24 per cent takes effect on 9 April unless you move it. Every week of turmoil costs you belief.',
    },
    japan: {
      wants:
        'Both tariffs down, cars above all: cars and parts are a third of what you sell to America. You can pay in investment, gas, arms and, painfully, rice.',
      fears:
        'A blank signature: Washington asks for a clause it has yet to think of. And your chip, $1.1tn of Treasuries, is worth most while nobody has tested it.',
      clock:
        'Eleven rounds of a week, to the G7 summit. Carmakers lose money weekly and your cabinet is weak. Washington needs a first deal, and cannot hide it.',
    },
  },
  levers,
  calendar,
  events,
  advice: { us: adviceUs, japan: adviceJapan },
  endings,
  yearLater: {
    ...modernWords.yearLater,
    mortgage: {
      ...modernWords.yearLater.mortgage,
      bad: 'A US mortgage costs {value}: families pay for the doubts of spring.',
    },
  },
  records,
};
