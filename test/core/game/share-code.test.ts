import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  claimOf,
  decodeGame,
  encodeGame,
  finalHash,
  MAX_CODE_LENGTH,
  MODEL_VERSION,
  replay,
  score,
} from '../../../src/core/game/index.ts';
import { canonicalHash } from '../../../src/core/numeric/hash.ts';
import type { Command } from '../../../src/schema/command.ts';
import type { Scenario } from '../../../src/schema/scenario.ts';
import { give, idleRound, jun2025, opening, rules, rulesWith, setupOf } from '../../support/game.ts';
import { longestGame } from './support/longest-game.ts';
import { finishedGames, type RandomGame } from './support/random-game.ts';

const scenarioOf = (id: string): Scenario | undefined => (id === jun2025.id ? jun2025 : undefined);
const problemOf = (code: string): string => {
  const decoded = decodeGame(scenarioOf, code);
  return decoded.ok ? 'none' : decoded.problem.code;
};

const codeOf = ({ setup, commands, state }: RandomGame): string => {
  const scores = score(rules, state);
  if (!scores) throw new Error('only finished games are shared');
  return encodeGame(jun2025, { setup, commands, claim: claimOf(state, scores) });
};

/** A code with the right checksum, whatever it says. */
const sign = (body: string): string => `${body}.${canonicalHash(body).slice(0, 5)}`;

describe('a shared game', () => {
  test('replays from its code to the same hash, and its claim is true', () => {
    fc.assert(
      fc.property(finishedGames(), (game) => {
        const code = codeOf(game);
        const decoded = decodeGame(scenarioOf, code);
        if (!decoded.ok) throw new Error(decoded.problem.code);
        expect(decoded.game.setup).toEqual(game.setup);
        const again = replay(rules, decoded.game.setup, decoded.game.commands);
        if (!again.ok) throw new Error(again.problem.code);
        expect(finalHash(again.state)).toBe(finalHash(game.state));
        const scores = score(rules, again.state);
        expect(scores && claimOf(again.state, scores)).toEqual(decoded.game.claim);
        expect(code.length).toBeLessThanOrEqual(MAX_CODE_LENGTH);
      }),
      { numRuns: 60 },
    );
  });

  test('is in canonical form once decoded: encoding it again gives the same code', () => {
    fc.assert(
      fc.property(finishedGames(), (game) => {
        const code = codeOf(game);
        const decoded = decodeGame(scenarioOf, code);
        expect(decoded.ok && encodeGame(jun2025, decoded.game)).toBe(code);
      }),
      { numRuns: 30 },
    );
  });

  test('that was cut short can still be read', () => {
    const commands: Command[] = [...idleRound, { type: 'lever.set', seat: 'us.fed', lever: 'fedPath', option: 2 }];
    const claim = { us: 0, japan: 0, hash: '00000000' };
    const decoded = decodeGame(scenarioOf, encodeGame(jun2025, { setup: setupOf(0xffff_ffff), commands, claim }));
    const again = decoded.ok && replay(rules, decoded.game.setup, decoded.game.commands);
    expect(again).toEqual({ ok: true, state: give(rules, opening(rules, 0xffff_ffff), ...commands) });
  });
});

test('the longest game, every lever, offer, refusal, threat, envoy, probe, call and tie used wherever it may be, fits a code', () => {
  const boundless = rulesWith({
    rupture: { stress: 2, ust10yBp: 1e6, jgb30yBp: 1e6, usdjpyPercent: 1e6 },
    fall: { us: -1, japan: -1 },
  });
  const { commands, state } = longestGame(boundless);
  const offers = commands.filter(({ type }) => type === 'offer.make').length;
  expect(state.ending).toEqual({ kind: 'deadline', round: jun2025.rounds });
  expect(offers).toBe(2 * (3 * jun2025.rounds + 2 * 2));
  const kinds = new Set(commands.map(({ type }) => type));
  expect([...kinds].filter((type) => /^(hands|leader|envoy|terms|threat)/.test(type))).toHaveLength(5);
  const claim = { us: 100, japan: 100, hash: 'ffffffff' };
  const code = encodeGame(jun2025, { setup: state.setup, commands, claim });
  expect(code.length).toBeLessThanOrEqual(MAX_CODE_LENGTH);
  expect(code.length).toBeGreaterThan(700);
  const decoded = decodeGame(scenarioOf, code);
  const again = decoded.ok && replay(boundless, decoded.game.setup, decoded.game.commands);
  if (!again || again.ok === false) throw new Error('the longest game replays');
  expect(finalHash(again.state)).toBe(finalHash(state));
});

describe('a code that cannot be read says why', () => {
  const commands = Array.from({ length: jun2025.rounds }, () => idleRound).flat();
  const code = encodeGame(jun2025, { setup: setupOf(7), commands, claim: { us: 1, japan: 2, hash: '0123abcd' } });
  const [, , payload = ''] = code.split('.');

  test.each([
    ['nothing', '', 'code-malformed'],
    ['a word', 'hello', 'code-malformed'],
    ['a stray mark', `${code}!`, 'code-malformed'],
    ['a lost end', code.slice(0, -1), 'code-malformed'],
    ['a changed end', `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`, 'code-damaged'],
    ['another scenario’s name', code.replace('jun-2025', 'jun-2026'), 'code-damaged'],
    ['a lost letter', code.replace(`.${payload}.`, `.${payload.slice(1)}.`), 'code-damaged'],
    ['another model’s code', sign(`bc${MODEL_VERSION + 1}.jun-2025.${payload}`), 'code-version'],
    ['an unknown scenario', sign(`bc${MODEL_VERSION}.plaza-1985.${payload}`), 'scenario-unknown'],
    ['more than a game', sign(`bc${MODEL_VERSION}.jun-2025.${payload}AAAAB`), 'code-malformed'],
    ['far too much', sign(`bc${MODEL_VERSION}.jun-2025.${'z'.repeat(5 * MAX_CODE_LENGTH)}`), 'code-malformed'],
  ])('%s', (_, damaged, problem) => {
    expect(problemOf(damaged)).toBe(problem);
  });

  test('its version is named', () => {
    expect(decodeGame(scenarioOf, sign(`bc99.jun-2025.${payload}`))).toEqual({
      ok: false,
      problem: { code: 'code-version', version: 99 },
    });
  });

  test('spaces around it do no harm', () => {
    expect(problemOf(` ${code}\n`)).toBe('none');
  });
});

describe('10,000 codes that nobody made', () => {
  const known = ['code-malformed', 'code-damaged', 'code-version', 'scenario-unknown'];
  const real = [7, 8, 9].map((seed) => {
    const { setup, commands } = longestGame(rulesWith({}), seed);
    return encodeGame(jun2025, { setup, commands, claim: { us: 50, japan: 50, hash: '89abcdef' } });
  });
  const character = fc.constantFrom(...'ABCXYZabcxyz0189-_.!bc');
  const mutated = fc
    .tuple(fc.constantFrom(...real), fc.array(fc.tuple(fc.nat(), fc.nat(2), character), { minLength: 1, maxLength: 4 }))
    .map(([code, edits]) =>
      edits.reduce((text, [at, kind, by]) => {
        const i = at % (text.length + 1);
        return text.slice(0, i) + (kind === 2 ? '' : by) + text.slice(kind === 0 ? i : i + 1);
      }, code),
    );
  const truncated = fc.tuple(fc.constantFrom(...real), fc.nat(700)).map(([code, length]) => code.slice(0, length));
  const text = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.base64String(),
  );

  test('give a problem with a code each, or a game already known', () => {
    const tally = new Map<string, number>();
    fc.assert(
      fc.property(fc.oneof(text, mutated, mutated, truncated), (garbage) => {
        const problem = problemOf(garbage);
        tally.set(problem, (tally.get(problem) ?? 0) + 1);
        expect(problem === 'none' ? real : known).toContain(problem === 'none' ? garbage.trim() : problem);
      }),
      { numRuns: 10_000 },
    );
    expect(tally.get('code-damaged')).toBeGreaterThan(1000);
    expect(tally.get('code-malformed')).toBeGreaterThan(1000);
  });

  test('signed as if they were real, give a game that replays or is refused with a code', () => {
    const payload = fc.string({ unit: character.filter((c) => /[\w-]/.test(c)), minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(payload, (digits) => {
        const decoded = decodeGame(scenarioOf, sign(`bc${MODEL_VERSION}.jun-2025.${digits}`));
        if (decoded.ok) {
          const again = replay(rules, decoded.game.setup, decoded.game.commands);
          expect(again.ok || /^(command-refused|mandate-repeated)$/.test(again.problem.code)).toBe(true);
        } else expect(known).toContain(decoded.problem.code);
      }),
      { numRuns: 2000 },
    );
  });
});
