import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../../src/core/economy/record/series.ts';
import type { GameState } from '../../../src/core/game/index.ts';
import { reportsOf } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import { closeBoth, give, idleRound, lockBoth, opening, optionOf, quietRules, rules } from '../../support/game.ts';

const option = optionOf('chinaTrack', 'chinaFirst');
const threat = (channel: 'private' | 'public'): Command => ({
  type: 'threat.make',
  seat: 'us.ustr',
  lever: 'chinaTrack',
  option,
  channel,
});
const carryOut: Command = { type: 'lever.set', seat: 'us.ustr', lever: 'chinaTrack', option };

/** A round with a threat, then a round with `then` as policy. */
const rounds = (channel: 'private' | 'public', ...then: readonly Command[]): GameState =>
  give(quietRules, opening(quietRules), ...lockBoth, threat(channel), ...closeBoth, ...then, ...idleRound);

const credibility = (state: GameState): number => seriesOf(state.economy)['credibility.us'];
const outcomes = (state: GameState) => reportsOf(state).map((report) => report.threats.map(({ executed }) => executed));

describe('a threat falls due in the next round', () => {
  const { bluff, cred_kept: kept, cred_open: open, cred_halflife_w: halfLife } = quietRules.parameters;
  // The word is judged in the round's first of two weeks; the second forgets a little.
  const remembered = (change: number): number => open + change * 0.5 ** (1 / halfLife);

  test('carried out, it wins credibility', () => {
    expect(outcomes(rounds('public', carryOut))).toEqual([[], [true]]);
    expect(credibility(rounds('public', carryOut))).toBeCloseTo(remembered(kept), 9);
  });

  test('dropped, it costs the share of credibility that a bluff costs, half in private', () => {
    expect(outcomes(rounds('public'))).toEqual([[], [false]]);
    expect(credibility(rounds('public'))).toBeCloseTo(remembered(-bluff * open), 9);
    expect(credibility(rounds('private'))).toBeCloseTo(remembered((-bluff * open) / 2), 9);
  });

  test('moving the lever elsewhere is not carrying it out', () => {
    const elsewhere: Command = { ...carryOut, option: optionOf('chinaTrack', 'alliesFirst') };
    expect(outcomes(rounds('public', elsewhere))).toEqual([[], [false]]);
  });

  test('and is judged once', () => {
    const later = give(quietRules, rounds('public'), ...idleRound);
    expect(outcomes(later)).toEqual([[], [false], []]);
    expect(later.threats).toEqual([]);
  });

  test('without a threat credibility rests', () => {
    const idle = give(quietRules, opening(quietRules), ...idleRound, carryOut, ...idleRound);
    expect(credibility(idle)).toBeCloseTo(open, 9);
  });
});

describe('the law carries a threat out as well as its maker', () => {
  const threaten: Command = {
    type: 'threat.make',
    seat: 'us.ustr',
    lever: 'generalTariff',
    option: optionOf('generalTariff', 'rate25'),
    channel: 'private',
  };
  const calm = { ...rules, scenario: { ...rules.scenario, events: [], fall: { us: 0, japan: 0 } } };
  const threatenedIn = (round: number): GameState => {
    const before = Array.from({ length: round - 1 }, () => idleRound).flat();
    return give(calm, opening(calm), ...before, ...lockBoth, threaten, ...closeBoth, ...idleRound);
  };

  test.each([
    ['in the round it falls due', 4, true],
    ['in the round it was made', 5, true],
    ['but not before its day', 3, false],
  ])('%s', (_, round, executed) => {
    expect(reportsOf(threatenedIn(round)).at(-1)?.threats).toMatchObject([{ lever: 'generalTariff', round, executed }]);
  });

  test('unless the owner has moved the lever', () => {
    const moved: Command = { type: 'lever.set', seat: 'us.ustr', lever: 'generalTariff', option: 2 };
    const before = Array.from({ length: 3 }, () => idleRound).flat();
    const state = give(calm, opening(calm), moved, ...before, ...lockBoth, threaten, ...closeBoth, ...idleRound);
    expect(reportsOf(state).at(-1)?.threats).toMatchObject([{ executed: false }]);
  });
});

test('a threat to repeat an action is carried out by taking it again', () => {
  const talk: Command = { type: 'lever.set', seat: 'us.treasury', lever: 'dollarTalk', option: 3 };
  const again: Command = {
    type: 'threat.make',
    seat: 'us.treasury',
    lever: 'dollarTalk',
    option: 3,
    channel: 'private',
  };
  const threatened = give(quietRules, opening(quietRules), talk, ...lockBoth, again, ...closeBoth);
  expect(outcomes(give(quietRules, threatened, talk, ...idleRound)).at(-1)).toEqual([true]);
  expect(outcomes(give(quietRules, threatened, ...idleRound)).at(-1)).toEqual([false]);
});

describe('a threat the economy has heard is counted there, once', () => {
  const threaten: Command = {
    type: 'threat.make',
    seat: 'us.ustr',
    lever: 'generalTariff',
    option: optionOf('generalTariff', 'rate25'),
    channel: 'public',
  };
  const threatened = give(quietRules, opening(quietRules), ...lockBoth, threaten, ...closeBoth);

  test('so that dropping it costs nothing at once', () => {
    const dropped = give(quietRules, threatened, ...idleRound);
    expect(outcomes(dropped).at(-1)).toEqual([false]);
    expect(credibility(dropped)).toBeCloseTo(credibility(threatened), 9);
  });

  test('and a treaty takes it back without loss of word', () => {
    const empty = rules.scenario.issues.map(() => 0);
    const terms = { type: 'offer.make', terms: empty } as const;
    const signed = give(
      quietRules,
      threatened,
      ...lockBoth,
      { ...terms, seat: 'us.ustr' },
      { ...terms, seat: 'japan.meti' },
    );
    expect(signed.ending?.kind).toBe('agreement');
    expect(signed.afterward?.months[3]?.['credibility.us']).toBeGreaterThanOrEqual(credibility(threatened) - 1e-9);
  });
});
