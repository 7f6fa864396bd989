import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../../src/core/economy/record/series.ts';
import { isConcession, observe, standingTie, TIE_ROUNDS, TIES_PER_GAME } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import type { Seat } from '../../../src/schema/party.ts';
import {
  atTable,
  closeBoth,
  give,
  idleRound,
  jun2025,
  lockBoth,
  opening,
  packageOf,
  quietRules,
  refusalOf,
} from '../../support/game.ts';

const tie = (seat: Seat, issue: string, most: number): Command => ({ type: 'hands.tie', seat, issue, most });
const offer = (seat: Seat, options: Parameters<typeof packageOf>[0]): Command => ({
  type: 'offer.make',
  seat,
  terms: packageOf(options),
});

const noRice = tie('japan.diet', 'farm', 1);
const within = offer('japan.meti', { farm: 'riceInQuota' });
const beyond = offer('japan.meti', { farm: 'usd8bn' });
const table = atTable(quietRules);
const tied = give(quietRules, table, noRice);

/** So many rounds later, at the table. */
const later = (rounds: number) =>
  give(quietRules, tied, ...closeBoth, ...Array.from({ length: rounds - 1 }, () => idleRound).flat(), ...lockBoth);

describe('a side whose hands are tied', () => {
  test('does not offer more', () => {
    expect(refusalOf(quietRules, tied, within)).toBeNull();
    expect(refusalOf(quietRules, tied, beyond)).toEqual({ code: 'hands-tied', subject: 'farm' });
  });

  test('does not accept more, nor return it', () => {
    const asked = give(quietRules, tied, offer('us.ustr', { farm: 'openRice' }));
    expect(refusalOf(quietRules, asked, { type: 'offer.accept', seat: 'japan.meti' })?.code).toBe('hands-tied');
    expect(refusalOf(quietRules, asked, offer('japan.meti', { farm: 'openRice' }))?.code).toBe('hands-tied');
    const modest = give(quietRules, tied, offer('us.ustr', { farm: 'riceInQuota' }));
    expect(refusalOf(quietRules, modest, { type: 'offer.accept', seat: 'japan.meti' })).toBeNull();
  });

  test('takes back an offer that goes further, and leaves one that does not', () => {
    expect(give(quietRules, table, beyond, noRice).offers.japan).toBeNull();
    expect(give(quietRules, table, within, noRice).offers.japan).not.toBeNull();
  });

  test('does not bind the other', () => {
    expect(refusalOf(quietRules, tied, offer('us.ustr', { farm: 'openRice' }))).toBeNull();
  });

  test(`is free again after ${TIE_ROUNDS} rounds`, () => {
    for (const [rounds, isHeld] of [
      [1, true],
      [TIE_ROUNDS - 1, true],
      [TIE_ROUNDS, false],
    ] as const) {
      const state = later(rounds);
      expect(refusalOf(quietRules, state, beyond) !== null).toBe(isHeld);
      expect(standingTie(state, 'japan') !== null).toBe(isHeld);
    }
  });

  test('gains approval at home, loses trust, and everyone sees it', () => {
    const after = (...commands: readonly Command[]) =>
      seriesOf(give(quietRules, table, ...commands, ...closeBoth).economy);
    expect(after(noRice)['approval.japan'] - after()['approval.japan']).toBeGreaterThan(0.8);
    expect(after(noRice).trust - after().trust).toBeLessThan(-1.5);
    expect(observe(quietRules, tied, 'us.ustr').ties).toEqual([{ side: 'japan', round: 1, issue: 'farm', most: 1 }]);
  });
});

describe('hands are not tied', () => {
  test.each<[string, Command, string, string]>([
    ['by those who may not', tie('japan.meti', 'farm', 1), 'tie-office', 'japan.meti'],
    ['on an article there is not', tie('japan.diet', 'moon', 1), 'issue-unknown', 'moon'],
    ['at an option there is not', tie('japan.diet', 'farm', 4), 'option-unknown', 'farm'],
    ['where nothing is ruled out', tie('japan.diet', 'farm', 3), 'tie-empty', 'farm'],
    ['on what costs only the other side', tie('us.congress', 'farm', 1), 'tie-not-yours', 'farm'],
    ['on the other’s car tariff', tie('japan.primeMinister', 'carTariff', 1), 'tie-not-yours', 'carTariff'],
  ])('%s', (_, command, code, subject) => {
    expect(refusalOf(quietRules, table, command)).toEqual({ code, subject });
  });

  test('away from the table, or after leaving it', () => {
    expect(refusalOf(quietRules, opening(quietRules), noRice)?.code).toBe('wrong-stage');
    const closed = give(quietRules, table, { type: 'table.close', seat: 'japan.meti' });
    expect(refusalOf(quietRules, closed, noRice)?.code).toBe('already-closed');
  });

  test(`twice at once, or more than ${TIES_PER_GAME} times`, () => {
    const other = tie('japan.primeMinister', 'ratePledge', 1);
    expect(refusalOf(quietRules, tied, other)?.code).toBe('tie-limit');
    const twice = give(quietRules, later(TIE_ROUNDS), other);
    const rounds = Array.from({ length: TIE_ROUNDS - 1 }, () => idleRound).flat();
    const free = give(quietRules, twice, ...closeBoth, ...rounds, ...lockBoth);
    expect(standingTie(free, 'japan')).toBeNull();
    expect(refusalOf(quietRules, free, noRice)?.code).toBe('tie-limit');
    expect(refusalOf(quietRules, free, tie('us.congress', 'steel', 0))).toBeNull();
  });
});

test('each side has articles on which it gives, and nobody gives on all', () => {
  for (const side of ['us', 'japan'] as const) {
    const own = jun2025.issues.filter((_, i) => isConcession(quietRules, side, i)).map(({ id }) => id);
    expect(own).toContain(side === 'us' ? 'carTariff' : 'farm');
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(own.length).toBeLessThan(jun2025.issues.length);
  }
});
