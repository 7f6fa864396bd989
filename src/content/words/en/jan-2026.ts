import type { Jan2026Ids } from '../jan-2026-ids.ts';
import type { ScenarioWords } from '../scenario-words.ts';
import { adviceJapan, adviceUs } from './jan-2026/advice.ts';
import { articles } from './jan-2026/articles.ts';
import { endings } from './jan-2026/endings.ts';
import { leversJapan } from './jan-2026/levers-japan.ts';
import { leversUs } from './jan-2026/levers-us.ts';
import { calendar, events } from './jan-2026/news.ts';
import { records } from './jan-2026/record.ts';
import { factions, goals, statements, treaty, yearLater } from './jan-2026/variants.ts';
import { modernWords } from './modern.ts';

/** January 2026 in English. */
export const jan2026Words: ScenarioWords<Jan2026Ids> = {
  ...modernWords,
  title: 'January 2026: the bond meltdown',
  tagline: 'One promise about groceries, two bond markets.',
  premise:
    'Japan votes on 8 February, and its cabinet promises untaxed food: ¥5tn a year, source unnamed. Super-long bonds fall in Tokyo and Treasuries with them, while last year’s deal comes up for review.',
  roles: {
    us: {
      wants:
        'The $550bn promised last year, soon and where you choose; a stronger yen; and cars taxed as you please. Today cars and most goods pay 15 per cent.',
      fears:
        'Contagion. When Tokyo’s bonds fall, yours follow by about a quarter. Your quarrels with allies, courts and your own central bank do the rest.',
      clock:
        'Eight rounds, to early May. On 20 February the Supreme Court rules on the emergency tariffs; if they fall, 10 per cent replaces 15. Without agreement, cars go to 25.',
    },
    japan: {
      wants:
        'The cap of 15 per cent made safe, a slower and safer $550bn, and dollars on call in a panic. You can pay in projects, energy, bases and fiscal discipline.',
      fears:
        'Your own bonds. Above 4 per cent on the 30-year, with a tax cut nobody funds, one weak auction can start a spiral. Issue less, buy, or take the promise back.',
      clock:
        'Eight rounds, to Golden Week. You face voters on 8 February; below 35 per cent approval your party replaces you. Without agreement, cars go to 25.',
    },
  },
  levers: { ...leversUs, ...leversJapan },
  issues: articles,
  goals,
  factions,
  statements,
  treaty,
  yearLater,
  calendar,
  events,
  advice: { us: adviceUs, japan: adviceJapan },
  endings,
  records,
};
