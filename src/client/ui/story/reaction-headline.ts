import type { ReactionKey } from '../../../content/words/story-round-words.ts';
import { fill } from '../../../content/words/template.ts';
import type { Words } from '../../../content/words/words.ts';
import { leverOf, type Price, type RoundReport, type Rules } from '../../../core/game/index.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { writeLevel } from '../format.ts';
import { moveOf, pricesByMove, unusualness } from './price-move.ts';
import { isSale, tariffRise } from './statement.ts';

type Move = RoundReport['moves'][number];

/** What a headline is about: its wording, and the move or series that fills its slots. */
export interface Reaction {
  readonly key: ReactionKey;
  readonly move?: Move;
  readonly series?: SeriesId;
}

const UNUSUAL = 1.5;
const APPROVAL_LOST = 2;

/** Wordings for a price's rise and fall; of yields both maturities share one. */
const priceKeys: Readonly<Record<Price, readonly [ReactionKey, ReactionKey]>> = {
  usdjpy: ['yenDown', 'yenUp'],
  ust10y: ['usYieldsUp', 'yieldsDown'],
  ust30y: ['usYieldsUp', 'yieldsDown'],
  jgb10y: ['jgbYieldsUp', 'yieldsDown'],
  jgb30y: ['jgbYieldsUp', 'yieldsDown'],
  nikkei: ['sharesUp', 'sharesDown'],
  sp500: ['sharesUp', 'sharesDown'],
  gold: ['goldUp', 'goldDown'],
};

const headlineSeries: Partial<Readonly<Record<ReactionKey, SeriesId>>> = {
  usYieldsUp: 'ust30y',
  jgbYieldsUp: 'jgb30y',
};

const ofTariffs = (rules: Rules, moves: readonly Move[]): Reaction | null => {
  const move = moves.find((each) => tariffRise(rules.scenario, each) !== 0);
  if (!move) return null;
  return { key: tariffRise(rules.scenario, move) > 0 ? 'tariffUp' : 'tariffDown', move };
};

const ofPrices = (rules: Rules, report: RoundReport): Reaction | null => {
  const [price] = pricesByMove(rules, report);
  if (!price || unusualness(rules, report, price) < UNUSUAL) return null;
  const key = priceKeys[price][moveOf(report, price) > 0 ? 0 : 1];
  return { key, series: headlineSeries[key] ?? price };
};

const ofApproval = ({ before, after }: RoundReport): Reaction | null => {
  const lost = (['us', 'japan'] as const).find(
    (side) => before[`approval.${side}`] - after[`approval.${side}`] >= APPROVAL_LOST,
  );
  return lost ? { key: `approvalFalls.${lost}`, series: `approval.${lost}` } : null;
};

const ofAuctions = ({ auctions }: RoundReport, verdict: 'ugly' | 'strong'): Reaction | null =>
  auctions.some((auction) => auction.verdict === verdict)
    ? { key: verdict === 'ugly' ? 'auctionUgly' : 'auctionStrong' }
    : null;

/** What the papers lead with after a round: deeds first, then markets, then voters. */
export const reactionOf = (rules: Rules, report: RoundReport): Reaction => {
  const chosen = report.moves.filter(({ byLaw }) => !byLaw);
  const sale = chosen.some((move) => isSale(rules.scenario, move));
  return (
    (sale ? { key: 'sale' as const } : null) ??
    ofAuctions(report, 'ugly') ??
    ofTariffs(rules, chosen) ??
    ofPrices(rules, report) ??
    ofApproval(report) ??
    ofAuctions(report, 'strong') ??
    ofTariffs(rules, report.moves) ?? { key: 'calm' }
  );
};

/** The headline, in words. */
export const writeReaction = (words: Words, rules: Rules, report: RoundReport): string => {
  const { key, move, series } = reactionOf(rules, report);
  const option = move && leverOf(rules.scenario, move.lever)?.options[move.to];
  const lever = move && words.scenario.levers[move.lever];
  return fill(words.screen.story.reaction.headlines[key], {
    lever: lever?.name ?? '',
    option: (option && lever?.options[option.id]?.label) ?? '',
    value: series ? writeLevel(words, series, report.after[series]) : '',
  });
};
