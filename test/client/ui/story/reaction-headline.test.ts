import { describe, expect, it } from 'vitest';
import { reactionOf, writeReaction } from '../../../../src/client/ui/story/reaction-headline.ts';
import type { RoundReport } from '../../../../src/core/game/index.ts';
import { reportsOf } from '../../../../src/core/game/index.ts';
import { rules } from '../../../support/game.ts';
import { english, japanese } from '../../../support/words.ts';
import { honestGame } from '../support/honest-game.ts';

const reports = [7, 8, 9, 10].flatMap((seed) => reportsOf(honestGame(seed, 'japan').state));

const calm = (change: Partial<RoundReport>): RoundReport => {
  const [report] = reports;
  if (!report) throw new Error('a game has rounds');
  return { ...report, after: report.before, moves: [], auctions: [], ...change };
};
const move = (lever: string, from: number, to: number, byLaw = false) => ({ lever, from, to, byLaw });

describe('reactionOf', () => {
  it('leads with a sale, then with a tariff, then with prices, then with nothing', () => {
    const sale = move('treasuries', 1, 5);
    const tariff = move('carTariff', 5, 6);
    const fallen = { ...calm({}).before, usdjpy: calm({}).before.usdjpy * 0.95 };
    expect(reactionOf(rules, calm({ moves: [tariff, sale], after: fallen })).key).toBe('sale');
    expect(reactionOf(rules, calm({ moves: [tariff], after: fallen })).key).toBe('tariffUp');
    expect(reactionOf(rules, calm({ after: fallen })).key).toBe('yenUp');
    expect(reactionOf(rules, calm({})).key).toBe('calm');
  });

  it('treats what the law did as older news than what the market did', () => {
    const lawful = move('steelTariff', 1, 2, true);
    const before = calm({}).before;
    expect(reactionOf(rules, calm({ moves: [lawful] })).key).toBe('tariffUp');
    expect(reactionOf(rules, calm({ moves: [lawful], after: { ...before, jgb30y: before.jgb30y + 0.3 } })).key).toBe(
      'jgbYieldsUp',
    );
  });

  it('notices a government losing its voters', () => {
    const before = calm({}).before;
    expect(reactionOf(rules, calm({ after: { ...before, 'approval.us': before['approval.us'] - 3 } })).key).toBe(
      'approvalFalls.us',
    );
  });
});

describe('writeReaction', () => {
  it.each([
    ['English', english],
    ['Japanese', japanese],
  ])('leaves no slot open in %s, whatever the round was', (_language, words) => {
    for (const report of reports) expect(writeReaction(words, rules, report)).not.toMatch(/[{}]|undefined|「」/);
  });
});
