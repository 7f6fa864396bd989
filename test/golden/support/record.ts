import { appraisalOf, finalHash, type GameState, type Rules, reportsOf, score } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import type { SeriesId } from '../../../src/schema/series.ts';

const shown: readonly (readonly [SeriesId, number])[] = [
  ['ust10y', 3],
  ['ust30y', 3],
  ['jgb30y', 3],
  ['usdjpy', 2],
  ['nikkei', 2],
  ['stress', 3],
  ['carmakerProfit', 3],
  ['approval.us', 2],
  ['approval.japan', 2],
  ['trust', 2],
  ['credibility.us', 3],
  ['credibility.japan', 3],
];

const line = ({ type, seat, ...rest }: Command): string =>
  [seat, type, ...Object.values(rest).map((value) => (Array.isArray(value) ? value.join(',') : String(value)))].join(
    ' ',
  );

const readings = (series: Readonly<Record<SeriesId, number>> | undefined): string =>
  shown.map(([id, places]) => `${id} ${series?.[id].toFixed(places)}`).join(' · ');

const rounded = (points: Readonly<Record<string, number>>): string =>
  Object.entries(points)
    .map(([goal, value]) => `${goal} ${value.toFixed(1)}`)
    .join(' · ');

/** A game as a table of text: what was done, what each round made of it, its hashes and its score. */
export const recordOf = (rules: Rules, state: GameState, commands: readonly Command[]): string => {
  const scores = score(rules, state);
  const rounds = reportsOf(state).map((report) => ({
    round: report.round,
    happened: [...report.calendar, ...report.events].join(' '),
    moves: report.moves.map(({ lever, from, to, byLaw }) => `${lever} ${from}→${to}${byLaw ? ' by law' : ''}`),
    threats: report.threats.map(({ lever, option, executed }) => `${lever} ${option} ${executed ? 'kept' : 'dropped'}`),
    auctions: report.auctions.map(({ tenor, verdict }) => `${tenor} ${verdict}`),
    after: readings(report.after),
    hash: report.hash,
  }));
  const record = {
    commands: commands.map(line),
    rounds,
    ending: state.ending,
    agreement: state.agreement?.join(','),
    yearLater: readings(state.afterward?.last),
    scores: scores && {
      us: [scores.us.total, scores.us.utility.toFixed(2), scores.us.batna.toFixed(2), rounded(scores.us.points)],
      japan: [
        scores.japan.total,
        scores.japan.utility.toFixed(2),
        scores.japan.batna.toFixed(2),
        rounded(scores.japan.points),
      ],
    },
    noDeal: { us: rounded(appraisalOf(rules).us.noDeal), japan: rounded(appraisalOf(rules).japan.noDeal) },
    hash: finalHash(state),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
};
