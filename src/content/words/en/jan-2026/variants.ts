import type { Jan2026Ids } from '../../jan-2026-ids.ts';
import type { ScenarioWords, TreatyWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

const { farmers: _, ...shared } = modernWords.goals;

export const goals: ScenarioWords<Jan2026Ids>['goals'] = {
  ...shared,
  borrowing: { ...shared.borrowing, why: 'Mortgages and some $1tn a year of federal interest follow them.' },
  households: { ...shared.households, why: 'Groceries are dear, and a promise cannot be eaten.' },
  mandate: {
    name: 'The mandate',
    explanation: 'Votes, and a promise kept.',
    why: 'A cabinet that has fallen signs nothing.',
    wanted: 'It wanted to keep the promise it had gone to the voters with.',
  },
};

const { farmBelt: __, ...otherFactions } = modernWords.factions;

export const factions: ScenarioWords<Jan2026Ids>['factions'] = {
  ...otherFactions,
  newMembers: {
    name: 'New members',
    wants: 'Elected on a promise in February, they want it kept.',
  },
};

export const statements: ScenarioWords['statements'] = {
  us: {
    ...modernWords.statements.us,
    opening: [
      'We have a deal with Japan. We should like to see it arrive.',
      'Japan promised a great deal. We have come to ask when.',
    ],
    theyDeclined: [
      'Tokyo said no today. A cap is a courtesy; courtesies end.',
      'It was a fair offer. The next one may not be fairer.',
    ],
  },
  japan: {
    ...modernWords.statements.japan,
    opening: [
      'An agreement is kept by both sides. We shall begin there.',
      'We shall do what we promised, and ask the same.',
    ],
  },
};

export const treaty: TreatyWords = {
  ...modernWords.treaty,
  title: 'Protocol between the United States of America and Japan on the Review of the Arrangement of 2025',
  preamble:
    'The United States of America and Japan (“the Parties”), having reviewed their arrangement of 2025 and desiring calm in their markets, have agreed as follows:',
};

export const yearLater: ScenarioWords['yearLater'] = {
  ...modernWords.yearLater,
  mortgage: {
    ...modernWords.yearLater.mortgage,
    bad: 'A US mortgage costs {value}: families pay for the doubts of winter.',
  },
  jgb30y: {
    good: 'Thirty-year JGBs yield {value}: the insurers came home.',
    middling: 'Thirty-year JGBs yield {value}: dear, but placed.',
    bad: 'Thirty-year JGBs yield {value}: the promise is paid for at every auction.',
  },
};
