import type { SandboxIds } from '../sandbox-ids.ts';
import type { ScenarioWords } from '../scenario-words.ts';
import { modernWords } from './modern.ts';
import { adviceJapan, adviceUs } from './sandbox/advice.ts';
import { endings } from './sandbox/endings.ts';
import { issues } from './sandbox/issues.ts';
import { levers } from './sandbox/levers.ts';
import { calendar, events } from './sandbox/news.ts';
import { records } from './sandbox/record.ts';

/** The sandbox in English. */
export const sandboxWords: ScenarioWords<SandboxIds> = {
  ...modernWords,
  title: 'Sandbox: what happens if …',
  tagline: 'Pull one lever. See what moves, and ask why.',
  premise:
    'The summer of 2025 without its tariffs. Markets are calm, nobody has announced anything, and forty weeks are yours. Touch one lever at a time and the market will say what it does.',
  roles: {
    us: {
      wants:
        'To find out what your levers do, and which of them turn on their owner. Then, perhaps, a treaty: orders, investment, a promise about the Treasuries.',
      fears:
        'Pulling everything at once. Prices will move and you will not know why; and a general tariff is paid mostly by your own importers.',
      clock:
        'Ten rounds of four weeks, and no date that presses. If nothing is signed by the end, cars pay 25 per cent and the rest 10: a last experiment.',
    },
    japan: {
      wants:
        'To find out what a trillion dollars of Treasuries can do, and what it cannot. Then, perhaps, a treaty that keeps the tariffs at nothing.',
      fears:
        'Your own weight. What you sell falls in price while you hold the rest, and promises without funds lift your yields and sink the yen.',
      clock:
        'Ten rounds of four weeks, and no date that presses. If nothing is signed by the end, your cars pay 25 per cent in America and the rest 10.',
    },
  },
  levers,
  issues,
  calendar,
  events,
  advice: { us: adviceUs, japan: adviceJapan },
  endings,
  yearLater: {
    ...modernWords.yearLater,
    mortgage: {
      ...modernWords.yearLater.mortgage,
      bad: 'A US mortgage costs {value}: families pay for the experiments.',
    },
  },
  records,
};
