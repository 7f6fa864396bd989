import type { Report } from './report.ts';
import { columns, percent } from './table.ts';

type Parts = Report['parts'];
type Course = NonNullable<Parts['mirrored']>;

const three = (value: number): string => value.toFixed(3);

const shareList = (counts: Readonly<Record<string, number>>, whole: number): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${percent(count / Math.max(1, whole))}`)
    .join(', ');

const headOf = ({ scenario, seed, games, endings, scores, wins, policies, elo }: Report): string =>
  [
    `${scenario}, seed ${seed}, ${games} games: ${shareList(endings, games)}`,
    `mean score: United States ${scores.us.toFixed(1)}, Japan ${scores.japan.toFixed(1)}; larger surplus share: United States ${wins.us}, Japan ${wins.japan}, even ${wins.even}`,
    '',
    columns([
      ['policy', 'side', 'games', 'score', 'surplus'],
      ...policies.map(({ policy, side, games: held, meanScore, meanSurplus }) => [
        policy,
        side,
        String(held),
        meanScore.toFixed(1),
        three(meanSurplus),
      ]),
    ]),
    ...(elo.length > 0
      ? ['', columns([['policy', 'elo'], ...elo.map((one) => [one.policy, one.elo.toFixed(0)])])]
      : []),
  ].join('\n');

const metaOf = ({ replicator, quantal, outEarning, dominant, dominated }: NonNullable<Parts['meta']>): string =>
  [
    'META-GAME',
    columns([
      ['policy', 'mean surplus', 'more than', 'head to head'],
      ...outEarning.map(({ policy, mean, share, headToHead }) => [
        policy,
        three(mean),
        percent(share),
        percent(headToHead),
      ]),
    ]),
    `replicator: effective number ${replicator.effectiveNumber.toFixed(2)}, top ${percent(replicator.topShare)}: ${replicator.shares.map(({ policy, share }) => `${policy} ${percent(share)}`).join(', ')}`,
    `quantal response (precision ${quantal.precision.toFixed(0)}): effective number ${quantal.effectiveNumber.toFixed(2)}, top ${percent(quantal.topShare)}`,
    `dominant: ${dominant.join(', ') || 'none'}`,
    `weakly dominated: ${dominated.map(({ policy, by }) => `${policy} (by ${by.length})`).join(', ') || 'none'}`,
  ].join('\n');

const sidesOf = (sides: NonNullable<Parts['sides']>): string =>
  [
    'SIDES',
    `${sides.games} mirrored games: the United States ahead in ${percent(sides.usAhead)} (± ${percent(sides.usAheadError)}), mean gap ${three(sides.meanGap)} (± ${three(sides.meanGapError)})`,
    `mean surplus share: United States ${three(sides.surplus.us)}, Japan ${three(sides.surplus.japan)}`,
  ].join('\n');

const courseOf = (name: string, { games, endings, timing, settlements, threats }: Course): string =>
  [
    name,
    `endings: ${shareList(endings, games)}`,
    `deals by round: ${timing.byRound.join(' ')}; in the last ${percent(timing.lastShare)}`,
    `threats called ${threats.called}, calibration error ${three(threats.calibrationError)}; kept: ${Object.entries(
      threats.honoured,
    )
      .map(([channel, { called, share }]) => `${channel} ${percent(share)} of ${called}`)
      .join(', ')}`,
    columns([
      ['issue', 'levels', 'share of deals by option'],
      ...settlements.map(({ issue, levels, shares }) => [issue, String(levels), shares.map(percent).join('  ')]),
    ]),
  ].join('\n');

const leversOf = ({ seeds, losses }: NonNullable<Parts['levers']>): string =>
  [
    `LEVERS (each forbidden to its owner on ${seeds} paired seeds)`,
    columns([
      ['lever', 'side', 'loss', 'error'],
      ...losses.map(({ lever, side, loss, error }) => [lever, side, percent(loss), percent(error)]),
    ]),
  ].join('\n');

const issuesOf = ({ seeds, losses }: NonNullable<Parts['issues']>): string =>
  [
    `ISSUES (each off the table on ${seeds} paired seeds; loss of both sides together)`,
    columns([
      ['issue', 'loss', 'error', 'us', 'japan'],
      ...losses.map(({ issue, loss, error, own }) => [
        issue,
        percent(loss),
        percent(error),
        percent(own.us),
        percent(own.japan),
      ]),
    ]),
  ].join('\n');

const levelsOf = ({ pairs, steps }: NonNullable<Parts['levels']>): string =>
  [
    `LEVELS (${pairs} paired seats a step)`,
    columns([
      ['step', 'wins', 'error', 'gain'],
      ...steps.map(({ from, to, won, gain }) => [
        `${from} to ${to}`,
        percent(won.mean),
        percent(won.error),
        three(gain.mean),
      ]),
    ]),
  ].join('\n');

/** A report as text for a person. */
export const describeReport = (report: Report): string => {
  const { meta, league, sides, mirrored, levers, issues, levels } = report.parts;
  return [
    headOf(report),
    meta && metaOf(meta),
    league && courseOf('LEAGUE', league),
    sides && sidesOf(sides),
    mirrored && courseOf('MIRRORED GAMES', mirrored),
    levers && leversOf(levers),
    issues && issuesOf(issues),
    levels && levelsOf(levels),
  ]
    .filter((section) => section !== undefined)
    .join('\n\n');
};
