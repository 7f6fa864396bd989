import type { Goal } from '../../schema/scenario.ts';
import { goals as modern } from '../modern/goals.ts';

/** Points for the mandate beside the articles that cost it: judgement (C). */
const mandate: Goal = {
  id: 'mandate',
  side: 'japan',
  weight: 1,
  measures: [{ series: 'approval.japan', pointsPerUnit: 0.3 }],
};

/** The goals of 2025–26, with the mandate of 8 February where June has farmers. */
export const goals: readonly Goal[] = modern.map((goal) => (goal.id === 'farmers' ? mandate : goal));
