import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../../src/core/economy/record/series.ts';
import type { GameState } from '../../../src/core/game/index.ts';
import { reportsOf } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import type { SeriesId } from '../../../src/schema/series.ts';
import { atTable, closeBoth, give, lockBoth, optionOf, packageOf, quietRules, rules } from '../../support/game.ts';

const first = packageOf({ carTariff: 'rate15', investment: 'usd550bn' });
const second = packageOf({ carTariff: 'rate10', farm: 'riceInQuota' });
const usOffers = (terms: number[]): Command => ({ type: 'offer.make', seat: 'us.ustr', terms });
const japanOffers = (terms: number[]): Command => ({ type: 'offer.make', seat: 'japan.meti', terms });
const decline = (seat: Command['seat'], ...because: string[]): Command => ({ type: 'offer.decline', seat, because });

describe('an offer', () => {
  test('stands until it is replaced', () => {
    const state = give(rules, atTable(), usOffers(first), usOffers(second));
    expect(state.offers).toEqual({ us: second, japan: null });
    expect(state.offersMade).toEqual({ us: 2, japan: 0 });
  });

  test('answered by another leaves both standing', () => {
    expect(give(rules, atTable(), usOffers(first), japanOffers(second)).offers).toEqual({ us: first, japan: second });
  });

  test('declined keeps the reasons until the next offer', () => {
    const declined = give(rules, atTable(), usOffers(first), decline('japan.meti', 'investment', 'farm'));
    expect(declined.refusals).toEqual({ us: null, japan: ['investment', 'farm'] });
    expect(declined.offers.us).toEqual(first);
    expect(give(rules, declined, usOffers(second)).refusals.japan).toBeNull();
    expect(give(rules, declined, japanOffers(second)).refusals.japan).toEqual(['investment', 'farm']);
  });

  test('is remembered with what it was refused for', () => {
    const { bids } = give(rules, atTable(), usOffers(first), japanOffers(second), decline('japan.meti', 'farm'));
    expect(bids).toEqual([
      { side: 'us', round: 1, terms: first, refused: ['farm'] },
      { side: 'japan', round: 1, terms: second, refused: null },
    ]);
  });

  test('lapses with the round; what it was is remembered', () => {
    const later = give(rules, atTable(), usOffers(first), decline('japan.meti', 'farm'), ...closeBoth);
    expect(later).toMatchObject({
      round: 2,
      stage: 'policy',
      offers: { us: null, japan: null },
      offersMade: { us: 0, japan: 0 },
      refusals: { us: null, japan: null },
      latest: { us: first, japan: null },
    });
  });
});

describe('an agreement', () => {
  const offered = give(rules, atTable(), usOffers(first));
  const accepted = give(rules, offered, { type: 'offer.accept', seat: 'japan.meti' });

  test('is an offer accepted', () => {
    expect(accepted).toMatchObject({ stage: 'over', ending: { kind: 'agreement', round: 1 }, agreement: first });
  });

  test('or returned unchanged', () => {
    const returned = give(rules, offered, japanOffers(first));
    expect(returned).toMatchObject({ stage: 'over', ending: { kind: 'agreement', round: 1 }, agreement: first });
    expect(returned.afterward).toEqual(accepted.afterward);
  });

  test('is not an offer with one option changed', () => {
    expect(give(rules, offered, japanOffers(second)).stage).toBe('table');
  });

  test('puts the levers where its articles say', () => {
    expect(accepted.levers.carTariff).toBe(optionOf('carTariff', 'rate15'));
    expect(accepted.levers.generalTariff).toBe(offered.levers.generalTariff);
  });

  test('may be reached after the offer was declined', () => {
    const reconsidered = give(rules, offered, decline('japan.meti', 'farm'), {
      type: 'offer.accept',
      seat: 'japan.meti',
    });
    expect(reconsidered.agreement).toEqual(first);
  });
});

const reading = (state: GameState, series: SeriesId): number => seriesOf(state.economy)[series];
const idle = give(quietRules, atTable(quietRules), ...closeBoth);

describe('suspending the talks', () => {
  const suspended = give(quietRules, atTable(quietRules), { type: 'talks.suspend', seat: 'japan.finance' });

  test('ends the round at once', () => {
    expect(suspended).toMatchObject({ round: 2, stage: 'policy', suspended: { us: false, japan: true } });
  });

  test('skips the next table and only that', () => {
    const next = give(quietRules, suspended, ...lockBoth);
    expect(next).toMatchObject({ round: 3, stage: 'policy' });
    expect(reportsOf(next)).toHaveLength(2);
    expect(give(quietRules, next, ...lockBoth)).toMatchObject({ round: 3, stage: 'table' });
  });

  test('costs trust and plays well at home', () => {
    expect(reading(suspended, 'trust')).toBeLessThan(reading(idle, 'trust') - 5);
    expect(reading(suspended, 'approval.japan')).toBeGreaterThan(reading(idle, 'approval.japan') + 0.5);
    expect(reading(suspended, 'approval.us')).toBeCloseTo(reading(idle, 'approval.us'), 9);
  });

  test('does not undo what the round’s policy does', () => {
    const sale: Command = { type: 'lever.set', seat: 'japan.finance', lever: 'treasuries', option: 4 };
    const opened = atTable(quietRules);
    const round = [sale, ...lockBoth, { type: 'talks.suspend', seat: 'us.ustr' } as const];
    const sold = give(quietRules, give(quietRules, opened, ...closeBoth), ...round);
    expect(reading(sold, 'officialHoldings')).toBeCloseTo(reading(opened, 'officialHoldings') - 40, 6);
  });
});

describe('a threat', () => {
  const threat = (channel: 'private' | 'public'): Command => ({
    type: 'threat.make',
    seat: 'us.ustr',
    lever: 'carTariff',
    option: optionOf('carTariff', 'rate35'),
    channel,
  });
  const after = (channel: 'private' | 'public'): GameState =>
    give(quietRules, atTable(quietRules), threat(channel), ...closeBoth);

  test('costs trust, more of it in public', () => {
    expect(reading(after('private'), 'trust')).toBeLessThan(reading(idle, 'trust') - 0.5);
    expect(reading(after('public'), 'trust')).toBeLessThan(reading(after('private'), 'trust') - 2);
  });

  test('moves the markets only if they hear of it', () => {
    expect(reading(after('private'), 'nikkei')).toBe(reading(idle, 'nikkei'));
    expect(reading(after('public'), 'nikkei')).toBeLessThan(reading(idle, 'nikkei'));
  });

  test('to sell Treasuries moves their yield', () => {
    const chip: Command = {
      type: 'threat.make',
      seat: 'japan.finance',
      lever: 'treasuries',
      option: optionOf('treasuries', 'sell40'),
      channel: 'public',
    };
    const heard = give(quietRules, atTable(quietRules), chip, ...closeBoth);
    expect(reading(heard, 'ust10y')).toBeGreaterThan(reading(idle, 'ust10y'));
  });
});
