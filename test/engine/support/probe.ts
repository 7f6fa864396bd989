import { scenarios } from '../../../src/content/catalogue.ts';
import { parameters } from '../../../src/content/parameter/parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { delegateOf } from '../../../src/core/agent/delegate/delegate.ts';
import { bots } from '../../../src/core/agent/scripted/bots.ts';
import type { Agent } from '../../../src/core/game/agent.ts';
import {
  claimOf,
  decodeGame,
  encodeGame,
  finalHash,
  makeRules,
  type PlayedGame,
  playOut,
  type Rules,
  replay,
  reportsOf,
  score,
} from '../../../src/core/game/index.ts';
import { exp, log, pow } from '../../../src/core/numeric/elementary.ts';
import { canonicalHash } from '../../../src/core/numeric/hash.ts';
import { drawNormal } from '../../../src/core/numeric/normal.ts';
import { drawUnit, openStream } from '../../../src/core/numeric/stream.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { scriptedGame } from '../../golden/support/scripted-game.ts';
import { rules as june, setupOf } from '../../support/game.ts';

const DRAWS = 100_000;
const SIX = [1, 2, 3, 4, 5, 6];
const FAR = [20250617, 0xffff_ffff];
const PAIRINGS = [
  ['linear', 'linear', SIX],
  ['linear', 'boulware', FAR],
  ['boulware', 'boulware', FAR],
  ['silent', 'conceder', FAR],
] as const;

/** Hash of exp, log, pow and the normal quantile over 100,000 draws across their domains. */
const arithmetic = (): string => {
  const values: number[] = [];
  let stream = openStream(1, 'probe');
  for (let i = 0; i < DRAWS; i++) {
    const [unit, afterUnit] = drawUnit(stream);
    const [normal, afterNormal] = drawNormal(afterUnit);
    values.push(exp((unit - 0.5) * 1400), log(unit), pow(unit * 10, normal * 5), normal);
    stream = afterNormal;
  }
  return canonicalHash(values);
};

/** Hashes of every round and of the end, the code, and the end to which the code replays. */
const traceOf = (rules: Rules, { state, commands }: PlayedGame): readonly string[] => {
  const scores = score(rules, state);
  if (!scores) throw new Error('only finished games are traced');
  const code = encodeGame(rules.scenario, { setup: state.setup, commands, claim: claimOf(state, scores) });
  const decoded = decodeGame(() => rules.scenario, code);
  const again = decoded.ok ? replay(rules, decoded.game.setup, decoded.game.commands) : decoded;
  const end = again.ok ? finalHash(again.state) : again.problem.code;
  return [...reportsOf(state).map(({ hash }) => hash), code, end, finalHash(state)];
};

type Traces = Readonly<Record<string, readonly string[]>>;

const playedBy = (rules: Rules, seed: number, us: Agent, japan: Agent): readonly string[] =>
  traceOf(rules, playOut(rules, { scenario: rules.scenario.id, seed, mandates: {} }, { us, japan }));

const botGames = (rules: Rules): Traces =>
  Object.fromEntries(
    PAIRINGS.flatMap(([us, japan, seeds]) =>
      seeds.map((seed) => [
        `${rules.scenario.id} ${seed} ${us} ${japan}`,
        playedBy(rules, seed, bots[us], bots[japan]),
      ]),
    ),
  );

/** A game of two delegates: all they plan, believe, threaten and offer goes into its hashes. */
const delegateGame = (rules: Rules): Traces => {
  const dealmaker = delegateOf({ persona: 'dealmaker', level: 'normal' });
  const guardian = delegateOf({ persona: 'guardian', level: 'normal' });
  return { [`${rules.scenario.id} dealmaker guardian`]: playedBy(rules, 7, dealmaker.decide, guardian.decide) };
};

const gamesIn = (scenario: Scenario): Traces => {
  const rules = makeRules(scenario, presets[scenario.preset], parameters);
  return { ...botGames(rules), ...delegateGame(rules) };
};

/** The recorded game of `test/golden` from its commands. */
const recordedGame = (): Traces => {
  const played = replay(june, setupOf(2025), scriptedGame);
  if (!played.ok) throw new Error(JSON.stringify(played.problem));
  return { recorded: traceOf(june, { state: played.state, commands: scriptedGame }) };
};

/** What every engine must agree on, as JSON: the arithmetic, and each round of whole games of every scenario, played by bots and by delegates. */
export const probe = (): string =>
  JSON.stringify({
    arithmetic: arithmetic(),
    games: Object.assign(recordedGame(), ...[...scenarios.values()].map(gamesIn)) as Traces,
  });
