import type { ModernWords } from '../modern-words.ts';
import { dealArticles } from './modern/articles-deal.ts';
import { marketArticles } from './modern/articles-market.ts';
import { goals } from './modern/goals.ts';
import { leversJapan } from './modern/levers-japan.ts';
import { leversUs } from './modern/levers-us.ts';
import { acceptance, refusals, statements, threats } from './modern/statements.ts';
import { treaty } from './modern/treaty.ts';
import { verdicts } from './modern/verdict.ts';
import { debrief, yearLater } from './modern/year-later.ts';

/** What the scenarios of 2025 and 2026 say alike, in Japanese. */
export const modernWords: ModernWords = {
  levers: { ...leversUs, ...leversJapan },
  issues: { ...marketArticles, ...dealArticles },
  goals,
  statements,
  refusals,
  acceptance,
  threats,
  treaty,
  yearLater,
  debrief,
  verdicts,
};
