import type { Rules } from '../../core/game/index.ts';
import { levelIds } from '../../schema/opponent.ts';
import { type Bout, type Fixture, playBout } from './bout.ts';
import { examinations, stepsOf } from './difficulty.ts';
import { agentFor, delegates, entrants, examiners, personas } from './field.ts';
import { mirrored, roundRobin } from './fixture.ts';
import { metaGameOf, ratingsOf } from './meta-game.ts';
import { progressOf } from './progress.ts';
import { issueLosses, leverLosses } from './restriction.ts';
import { sideBalanceOf } from './sides.ts';
import { endingsOf, policiesOf, scoresOf, settlementsOf, threatsOf, timingOf, winsOf } from './summary.ts';

/** The parts of a report that can be asked for. */
export const partIds = ['meta', 'sides', 'threats', 'levers', 'issues', 'levels'] as const;
export type PartId = (typeof partIds)[number];

/** What to measure, over how many games a part, from which seed on. */
export interface Plan {
  readonly rules: Rules;
  readonly parts: readonly PartId[];
  readonly games: number;
  readonly seed: number;
}

const playAll = (part: string, rules: Rules, fixtures: readonly Fixture[]): readonly Bout[] => {
  const tick = progressOf(part, fixtures.length);
  return fixtures.map((fixture) => {
    const bout = playBout(rules, fixture, { us: agentFor(fixture.us), japan: agentFor(fixture.japan) });
    tick();
    return bout;
  });
};

/** As many paired fixtures as the budget allows when all are played once free and once for each thing forbidden. */
const pairedFixtures = ({ seed, games }: Plan, forbidden: number): readonly Fixture[] =>
  mirrored(delegates, seed, Math.max(2, Math.floor(games / (forbidden + 1))));

const leversOf = (plan: Plan) => {
  const count = plan.rules.scenario.levers.length;
  const fixtures = pairedFixtures(plan, count);
  const tick = progressOf('levers', fixtures.length * (count + 1));
  return { seeds: fixtures.length, losses: leverLosses(plan.rules, fixtures, tick) };
};

const issuesOf = (plan: Plan) => {
  const count = plan.rules.scenario.issues.length;
  const fixtures = pairedFixtures(plan, count);
  const tick = progressOf('issues', fixtures.length * (count + 1));
  return { seeds: fixtures.length, losses: issueLosses(plan.rules, fixtures, tick) };
};

const levelsOf = ({ rules, seed, games }: Plan) => {
  const seats = examinations(personas, examiners, seed, Math.max(2, Math.floor(games / levelIds.length)));
  const tick = progressOf('levels', seats.length * levelIds.length);
  return { pairs: seats.length, steps: stepsOf(rules, levelIds, seats, tick) };
};

/** What any set of free games shows of how they went. */
const courseOf = ({ scenario }: Rules, bouts: readonly Bout[]) => ({
  games: bouts.length,
  endings: endingsOf(bouts),
  timing: timingOf(scenario, bouts),
  settlements: settlementsOf(scenario, bouts),
  threats: threatsOf(bouts),
});

/**
 * Play what the plan asks for and report it. The fields before `parts` are of the league, or of the mirrored games
 * without one; only a league has ratings, for in mirrored games no two policies share a place.
 */
export const reportOn = (plan: Plan) => {
  const { rules, parts, games, seed } = plan;
  const isAsked = (part: PartId): boolean => parts.includes(part);
  const needsMirror = isAsked('sides') || isAsked('threats');
  const league = isAsked('meta') ? playAll('meta', rules, roundRobin(entrants, seed, games)) : [];
  const mirror = needsMirror ? playAll('sides', rules, mirrored(delegates, seed, games)) : [];
  const main = league.length > 0 ? league : mirror;
  return {
    scenario: rules.scenario.id,
    seed,
    games: main.length,
    endings: endingsOf(main),
    scores: scoresOf(main),
    wins: winsOf(main),
    policies: policiesOf(main),
    elo: league.length > 0 ? ratingsOf(entrants, league) : [],
    parts: {
      ...(isAsked('meta') && { meta: metaGameOf(entrants, league), league: courseOf(rules, league) }),
      ...(isAsked('sides') && { sides: sideBalanceOf(mirror) }),
      ...(needsMirror && { mirrored: courseOf(rules, mirror) }),
      ...(isAsked('levers') && { levers: leversOf(plan) }),
      ...(isAsked('issues') && { issues: issuesOf(plan) }),
      ...(isAsked('levels') && { levels: levelsOf(plan) }),
    },
  };
};

export type Report = ReturnType<typeof reportOn>;
