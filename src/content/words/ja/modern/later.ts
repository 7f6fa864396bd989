import type { ModernWords } from '../../modern-words.ts';
import { dealArticles } from './articles-deal.ts';
import { marketArticles } from './articles-market.ts';
import { acceptance, threats } from './exchange.ts';
import { factions } from './factions.ts';
import { treaty } from './treaty.ts';
import { verdicts } from './verdict.ts';
import { debrief, yearLater } from './year-later.ts';

/** What the scenarios of 2025 and 2026 say alike from the first decision on, in Japanese. */
export const modernLater: Omit<ModernWords, 'levers' | 'goals' | 'statements'> = {
  issues: { ...marketArticles, ...dealArticles },
  factions,
  acceptance,
  threats,
  treaty,
  yearLater,
  debrief,
  verdicts,
};
