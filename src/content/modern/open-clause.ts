import type { Issue } from '../../schema/scenario.ts';

type Option = Issue['options'][number];
type Clause = NonNullable<Option['reopens']>;

/** What each way of writing the undetermined clause lets Washington ask for later; chances and escrow are judgements (C). */
const clauses: Readonly<Record<string, Omit<Clause, 'issues' | 'escrow'> & { readonly deposit: number }>> = {
  consultSunset: { claimant: 'us', steps: 1, chance: 0.25, refusable: true, deposit: 0 },
  consult: { claimant: 'us', steps: 1, chance: 0.5, refusable: false, deposit: 5 },
  blank: { claimant: 'us', steps: 7, chance: 0.6, refusable: false, deposit: 14 },
};

/** Let the undetermined clause leave these articles open, with a deposit forfeited at the expense of one of Tokyo's goals. */
export const withOpenClause = (articles: readonly Issue[], open: readonly string[], payer: string): readonly Issue[] =>
  articles.map((issue) => {
    if (issue.id !== 'undetermined') return issue;
    const options = issue.options.map((option): Option => {
      const clause = clauses[option.id];
      if (!clause) return option;
      const { deposit, ...terms } = clause;
      return { ...option, reopens: { ...terms, issues: [...open], escrow: deposit > 0 ? { [payer]: deposit } : {} } };
    });
    return { ...issue, options };
  });
