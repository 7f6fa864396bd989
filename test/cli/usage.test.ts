import { expect, test } from 'vitest';
import { chip } from './support/chip.ts';

const play = ['play', '--scenario', 'jun-2025', '--seed'];

test.each([
  ['nothing', [], 'usage'],
  ['an option alone', ['--json'], 'usage'],
  ['an unknown command', ['negotiate-with-mars'], 'usage'],
  ['an unknown option', [...play, '7', '--speed', '9'], 'usage'],
  ['play without a seed', ['play', '--scenario', 'jun-2025'], 'usage'],
  ['play without a scenario', ['play', '--seed', '7'], 'usage'],
  ['play with an operand', [...play, '7', 'fast'], 'usage'],
  ['an option without its value', play, 'usage'],
  ['a value for a switch', [...play, '7', '--json=yes'], 'usage'],
  ['a negative seed', [...play.slice(0, -1), '--seed=-1'], 'seed-invalid'],
  ['half a seed', [...play, '1.5'], 'seed-invalid'],
  ['a word for a seed', [...play, 'lucky'], 'seed-invalid'],
  ['a seed too large', [...play, '4294967296'], 'seed-invalid'],
  ['an unknown agent', [...play, '7', '--japan', 'godzilla'], 'agent-unknown'],
  ['an unknown scenario', ['play', '--scenario', 'mars', '--seed', '7'], 'scenario-unknown'],
  ['replay of nothing', ['replay'], 'usage'],
  ['replay of two games', ['replay', 'one', 'two'], 'usage'],
  ['replay with a seed', ['replay', 'one', '--seed', '7'], 'usage'],
  ['validate of nothing', ['validate'], 'usage'],
  ['validate of two files', ['validate', 'one', 'two'], 'usage'],
  ['validate with a scenario', ['validate', 'one', '--scenario', 'jun-2025'], 'usage'],
  ['half a draw', ['validate', 'one', '--draws', '0.5'], 'draws-invalid'],
  ['too many draws', ['sensitivity', '--draws', '10001'], 'draws-invalid'],
  ['sensitivity of a file', ['sensitivity', 'one'], 'usage'],
  ['sensitivity of both', ['sensitivity', '--scenario', 'jun-2025', '--cases', 'one'], 'usage'],
  ['sensitivity of an unknown scenario', ['sensitivity', '--scenario', 'mars'], 'scenario-unknown'],
  ['backtest without a folder', ['backtest'], 'usage'],
  ['backtest of something', ['backtest', 'one', '--out', 'two'], 'usage'],
  ['backtest in Latin', ['backtest', '--out', 'one', '--language', 'la'], 'language-unknown'],
  ['play with a setting', [...play, '7', '--set', 'fx_tp=1'], 'usage'],
  ['bench of something', ['bench', 'press'], 'usage'],
])('%s: the reason and the usage on standard error, exit 2', async (_, args, problem) => {
  const { code, stdout, stderr } = await chip(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(new RegExp(`^${problem}: `));
  expect(stderr).toContain('usage: chip COMMAND [--json]');
});
