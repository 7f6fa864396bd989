import { describe, expect, test } from 'vitest';
import { openSharedGame } from '../../../src/client/session/shared-game.ts';
import { decodeGame, encodeGame, reportsOf, type SharedGame } from '../../../src/core/game/index.ts';
import { idleRound, jun2025, setupOf } from '../../support/game.ts';
import { FIRST_MODEL_CODE } from '../../support/old-code.ts';
import { japan, playUntil, rulesOf, startHere } from './support/player.ts';
import { shelfWith } from './support/shelf.ts';

const { result, observation } = await playUntil(startHere(japan, shelfWith()), () => false);
const code = result?.code ?? '';
const decoded = decodeGame((id) => (id === jun2025.id ? jun2025 : undefined), code);
if (!decoded.ok) throw new Error(decoded.problem.code);
const shared: SharedGame = decoded.game;

const problemOf = async (text: string): Promise<string | null> => {
  const opened = await openSharedGame(rulesOf, text);
  return opened.kind === 'problem' ? opened.problem.code : null;
};

describe('a shared game', () => {
  test('is replayed, and its claim is borne out', async () => {
    const opened = await openSharedGame(rulesOf, code);
    expect(opened).toMatchObject({ kind: 'opened', agrees: true });
    if (opened.kind !== 'opened') return;
    expect(opened.scores).toEqual(result?.scores);
    expect(reportsOf(opened.state)).toEqual(observation.reports);
    expect(opened.computed).toEqual(opened.claim);
    expect(opened.attribution(1)?.round).toBe(1);
    expect(opened.attribution(99)).toBeNull();
  });

  test.each([
    ['score', { ...shared.claim, japan: (shared.claim.japan + 1) % 101 }],
    ['score of the other side', { ...shared.claim, us: (shared.claim.us + 1) % 101 }],
    ['hash', { ...shared.claim, hash: 'deadbeef' }],
  ])('with a false %s is shown as what it comes to, and does not agree', async (_, claim) => {
    const opened = await openSharedGame(rulesOf, encodeGame(jun2025, { ...shared, claim }));
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
      encodeGame(jun2025, {
        ...shared,
        commands: [...idleRound.slice(0, 2), { type: 'offer.accept', seat: 'us.ustr' }],
      }),
      'command-refused',
    ],
    [
      'with one goal named twice',
      encodeGame(jun2025, { ...shared, setup: setupOf(7, { us: ['prices', 'prices'] }) }),
      'mandate-repeated',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await problemOf(text)).toBe(problem);
  });

  test('of the model before, with its version', async () => {
    const old = await openSharedGame(rulesOf, FIRST_MODEL_CODE);
    expect(old).toEqual({ kind: 'problem', problem: { code: 'code-version', version: 1 } });
  });

  test('of a scenario this game does not have', async () => {
    const elsewhere = await openSharedGame(async () => undefined, code);
    expect(elsewhere).toEqual({ kind: 'problem', problem: { code: 'scenario-unknown', scenario: 'jun-2025' } });
  });
});
