import { type PerSide, publicTaste, type Rules } from '../../core/game/index.ts';
import type { Taste } from '../../core/game/state.ts';
import { openingUtility } from '../../core/game/treaty-utility.ts';
import { type Prospect, surveyProspect } from './prospect.ts';

/** One option of an article. */
interface ArticleOption {
  readonly option: string;
  /** To each side at its public taste before anyone has moved, weighted points; an open clause's own reach not counted. */
  readonly worth: PerSide<number>;
  /** How often it is in the Nash bargain of two drawn tastes, per cent. */
  readonly agreed: number;
}

/** What there is to bargain over. */
export interface TableWorth {
  /** At the public tastes. */
  readonly prospect: Pick<Prospect, 'surplus' | 'shares'>;
  /** How often the US has the larger share of its surplus, per cent of the drawn pairs. */
  readonly usAhead: number;
  readonly articles: readonly { readonly issue: string; readonly options: readonly ArticleOption[] }[];
}

const percent = (items: readonly unknown[], all: readonly unknown[]): number => (100 * items.length) / all.length;

/** Find what each article is worth, and where pairs of drawn tastes would settle it. */
export const appraiseTable = (rules: Rules, draws: readonly PerSide<Taste>[]): TableWorth => {
  const { scenario } = rules;
  const known = { us: publicTaste(scenario, 'us'), japan: publicTaste(scenario, 'japan') };
  const { surplus, shares } = surveyProspect(rules, known);
  const values = {
    us: openingUtility(rules, 'us', known.us).values,
    japan: openingUtility(rules, 'japan', known.japan).values,
  };
  const drawn = draws.map((tastes) => surveyProspect(rules, tastes));
  return {
    prospect: { surplus, shares },
    usAhead: percent(
      drawn.filter((each) => each.shares.us > each.shares.japan),
      drawn,
    ),
    articles: scenario.issues.map((issue, i) => ({
      issue: issue.id,
      options: issue.options.map(({ id }, k) => ({
        option: id,
        worth: { us: values.us[i]?.[k] ?? 0, japan: values.japan[i]?.[k] ?? 0 },
        agreed: percent(
          drawn.filter(({ terms }) => terms?.[i] === k),
          drawn,
        ),
      })),
    })),
  };
};
