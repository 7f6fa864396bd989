import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeGame, encodeGame, MAX_CODE_LENGTH, MODEL_VERSION, type SharedGame } from '../../src/core/game/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { idleRound, jun2025, setupOf } from '../support/game.ts';
import { FIRST_MODEL_CODE } from '../support/old-code.ts';
import { chip } from './support/chip.ts';

const played = await chip('play', '--scenario', 'jun-2025', '--seed', '7', '--json');
const report = JSON.parse(played.stdout);

const sharedIn = (code: string): SharedGame => {
  const decoded = decodeGame((id) => (id === jun2025.id ? jun2025 : undefined), code);
  if (!decoded.ok) throw new Error(decoded.problem.code);
  return decoded.game;
};

describe('play', () => {
  test('prints the game as one JSON object and nothing else', () => {
    expect(played).toMatchObject({ code: 0, stderr: '' });
    expect(Object.keys(report)).toEqual(['scenario', 'seed', 'ending', 'rounds', 'hashes', 'scores', 'code']);
    expect(report).toMatchObject({
      scenario: 'jun-2025',
      seed: 7,
      ending: expect.stringMatching(/^(agreement|deadline|walkOut|rupture|fall|unratified)$/),
      scores: { japan: expect.any(Number), us: expect.any(Number) },
    });
    expect(report.rounds).toBeLessThanOrEqual(jun2025.rounds);
    for (const hash of report.hashes) expect(hash).toMatch(/^[0-9a-f]{8,16}$/);
    expect(report.code.length).toBeLessThanOrEqual(MAX_CODE_LENGTH);
  });

  test('has the mildest opponents of normal strength unless told otherwise', async () => {
    const hawk = await chip('play', '--scenario', 'jun-2025', '--seed', '7', '--us', 'hawk@normal', '--json');
    const mildest = ['--japan', 'consensus@normal', '--us', 'builder@normal'];
    const named = await chip('play', '--scenario', 'jun-2025', '--seed', '7', ...mildest, '--json');
    expect(named).toEqual(played);
    expect(JSON.parse(hawk.stdout).hashes).not.toEqual(report.hashes);
  });

  test('prints a few lines for a person without --json', async () => {
    const { code, stdout } = await chip('play', '--scenario', 'jun-2025', '--seed', '7');
    expect(code).toBe(0);
    expect(stdout).toContain(`jun-2025, seed 7: ${report.ending} in round ${report.rounds}`);
    expect(stdout).toContain(report.code);
  });
});

describe('replay', () => {
  test('gives the same game from its code', async () => {
    const { code, stdout, stderr } = await chip('replay', report.code, '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(report);
  });

  test('or from a file that holds the code, or its link', async () => {
    const folder = await temporaryFolder({ 'game.txt': `https://example.org/play/#g=${report.code}\n` });
    const fromFile = await chip('replay', join(folder, 'game.txt'), '--json');
    expect(JSON.parse(fromFile.stdout)).toEqual(report);
    const fromLink = await chip('replay', `https://example.org/play/#g=${report.code}`, '--json');
    expect(JSON.parse(fromLink.stdout)).toEqual(report);
  });

  test('of a false claim prints what the game comes to and exits 1', async () => {
    const shared = sharedIn(report.code);
    const boast = encodeGame(jun2025, { ...shared, claim: { ...shared.claim, japan: 100 } });
    const { code, stdout, stderr } = await chip('replay', boast, '--json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^claim-false: /);
    expect(JSON.parse(stdout)).toEqual(report);
  });

  test.each([
    ['unfinished', idleRound, 'game-unfinished'],
    ['against the rules', [...idleRound, { type: 'table.close', seat: 'us.ustr' } as const], 'command-refused'],
  ])('of a game %s exits 1', async (_, commands, problem) => {
    const claim = { us: 0, japan: 0, hash: '00000000' };
    const { code, stdout, stderr } = await chip('replay', encodeGame(jun2025, { setup: setupOf(7), commands, claim }));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(new RegExp(`^${problem}: `));
  });

  test('of a code of another model exits 2 and says which it needs and which this is', async () => {
    const { code, stdout, stderr } = await chip('replay', FIRST_MODEL_CODE);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`code-version: the code needs version 1 of the model, this is version ${MODEL_VERSION}\n`);
  });

  test('of something that is no code exits 2 and says what is wrong', async () => {
    const damaged = `${report.code.slice(0, 20)}${report.code[20] === 'A' ? 'B' : 'A'}${report.code.slice(21)}`;
    expect(await chip('replay', damaged)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^code-damaged: /),
    });
    expect(await chip('replay', 'hello')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^code-malformed: /),
    });
  });
});

describe('a scenario of one’s own', () => {
  const ownFile = async (id = 'own'): Promise<string> =>
    join(await temporaryFolder({ 'own.json': JSON.stringify({ ...jun2025, id, rounds: 2 }) }), 'own.json');

  test('has codes that are replayed with its file, and not without', async () => {
    const file = await ownFile();
    const own = JSON.parse((await chip('play', '--scenario', file, '--seed', '1', '--json')).stdout);
    const again = await chip('replay', own.code, '--scenario', file, '--json');
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(JSON.parse(again.stdout)).toEqual(own);
    expect(await chip('replay', own.code)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^scenario-unknown: .*"own".*--scenario FILE/),
    });
    expect(await chip('replay', own.code, '--scenario', await ownFile('another'))).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^scenario-unknown: /),
    });
    expect(await chip('replay', report.code, '--scenario', file)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^scenario-mismatch: the code plays "jun-2025", not "own"/),
    });
  });

  test('is played from its file', async () => {
    const own = { ...jun2025, id: 'own', rounds: 2 };
    const folder = await temporaryFolder({ 'own.json': JSON.stringify(own) });
    const { code, stdout } = await chip('play', '--scenario', join(folder, 'own.json'), '--seed', '1', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ scenario: 'own', code: expect.stringMatching(/^bc\d+\.own\./) });
    expect(JSON.parse(stdout).rounds).toBeLessThanOrEqual(2);
  });

  test.each([
    ['that is not there', null, 'file-unreadable'],
    ['that is not JSON', 'hello', 'scenario-not-json'],
    ['of another shape', '{"id":"own"}', 'scenario-invalid'],
    [
      'that does not hang together',
      JSON.stringify({ ...jun2025, goals: [...jun2025.goals, jun2025.goals[0]] }),
      'scenario-inconsistent',
    ],
  ])('%s is refused with a code and the file’s name', async (_, text, problem) => {
    const folder = await temporaryFolder(text === null ? {} : { 'own.json': text });
    const { code, stdout, stderr } = await chip('play', '--scenario', join(folder, 'own.json'), '--seed', '1');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^${problem}: .*own\\.json`));
  });
});
