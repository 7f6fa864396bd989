import { scenarios } from '../../../src/content/catalogue.ts';
import { parameters } from '../../../src/content/parameters.ts';
import { presets } from '../../../src/content/presets.ts';
import { roster } from '../../../src/core/agent/roster.ts';
import { finalHash, makeRules, playOut } from '../../../src/core/game/index.ts';
import { exp, log, pow } from '../../../src/core/numeric/elementary.ts';
import { canonicalHash } from '../../../src/core/numeric/hash.ts';
import { drawNormal } from '../../../src/core/numeric/normal.ts';
import { drawUnit, openStream } from '../../../src/core/numeric/stream.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';

const DRAWS = 100_000;
const SEEDS = [1, 2, 20250617, 0xffff_ffff];
const PAIRS = [
  ['honest', 'stubborn'],
  ['stubborn', 'yielding'],
  ['silent', 'honest'],
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

const games = (scenario: Scenario): Record<string, readonly string[]> => {
  const rules = makeRules(scenario, presets[scenario.preset], parameters);
  const hashes: Record<string, readonly string[]> = {};
  for (const seed of SEEDS) {
    for (const [us, japan] of PAIRS) {
      const setup = { scenario: scenario.id, seed, mandates: {} };
      const { state } = playOut(rules, setup, { us: roster[us], japan: roster[japan] });
      hashes[`${scenario.id} ${seed} ${us} ${japan}`] = [...state.reports.map(({ hash }) => hash), finalHash(state)];
    }
  }
  return hashes;
};

/** What every engine must agree on, as JSON: the arithmetic, and each round of whole games of every scenario. */
export const probe = (): string =>
  JSON.stringify({
    arithmetic: arithmetic(),
    games: Object.assign({}, ...[...scenarios.values()].map(games)) as Record<string, readonly string[]>,
  });
