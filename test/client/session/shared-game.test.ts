import { describe, expect, test } from 'vitest';
import { startSession } from '../../../src/client/session/session.ts';
import { openSharedGame } from '../../../src/client/session/shared-game.ts';
import { decodeGame, encodeGame, type SharedGame } from '../../../src/core/game/index.ts';
import { idleRound, jun2025, rules, setupOf } from '../../support/game.ts';
import { japan, playUntil, rulesOf } from './support/player.ts';
import { shelfWith } from './support/shelf.ts';

const { result, observation } = playUntil(startSession(rules, japan, shelfWith()), () => false);
const code = result?.code ?? '';
const decoded = decodeGame((id) => rulesOf(id)?.scenario, code);
if (!decoded.ok) throw new Error(decoded.problem.code);
const shared: SharedGame = decoded.game;

const problemOf = (text: string): string | null => {
  const opened = openSharedGame(rulesOf, text);
  return opened.kind === 'problem' ? opened.problem.code : null;
};

describe('a shared game', () => {
  test('is replayed, and its claim is borne out', () => {
    const opened = openSharedGame(rulesOf, code);
    expect(opened).toMatchObject({ kind: 'opened', agrees: true });
    if (opened.kind !== 'opened') return;
    expect(opened.scores).toEqual(result?.scores);
    expect(opened.state.reports).toEqual(observation.reports);
    expect(opened.computed).toEqual(opened.claim);
  });

  test.each([
    ['score', { ...shared.claim, japan: (shared.claim.japan + 1) % 101 }],
    ['score of the other side', { ...shared.claim, us: (shared.claim.us + 1) % 101 }],
    ['hash', { ...shared.claim, hash: 'deadbeef' }],
  ])('with a false %s is shown as what it comes to, and does not agree', (_, claim) => {
    const opened = openSharedGame(rulesOf, encodeGame(jun2025, { ...shared, claim }));
    expect(opened).toMatchObject({ kind: 'opened', agrees: false, claim, computed: shared.claim });
  });
});

describe('a code that is no game is told apart', () => {
  test.each([
    ['nonsense', 'hello', 'code-malformed'],
    ['damaged', `${code.slice(0, 20)}${code[20] === 'A' ? 'B' : 'A'}${code.slice(21)}`, 'code-damaged'],
    ['unfinished', encodeGame(jun2025, { ...shared, commands: idleRound }), 'game-unfinished'],
    [
      'against the rules',
      encodeGame(jun2025, { ...shared, commands: [...shared.commands, ...idleRound] }),
      'command-refused',
    ],
    [
      'with one goal named twice',
      encodeGame(jun2025, { ...shared, setup: setupOf(7, { us: ['prices', 'prices'] }) }),
      'mandate-repeated',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test('of a scenario this game does not have', () => {
    const elsewhere = openSharedGame(() => undefined, code);
    expect(elsewhere).toEqual({ kind: 'problem', problem: { code: 'scenario-unknown', scenario: 'jun-2025' } });
  });
});
