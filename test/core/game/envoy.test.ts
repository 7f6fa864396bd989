import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../../src/core/economy/record/series.ts';
import { envoysOf, observe, rankOf } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import type { Seat } from '../../../src/schema/party.ts';
import { atTable, closeBoth, give, lockBoth, quietRules, refusalOf } from '../../support/game.ts';

const send = (envoy: Seat, seat: Seat = 'us.whiteHouse'): Command => ({ type: 'envoy.send', seat, envoy });
const table = atTable(quietRules);

/** What a round's envoys do to a series against a round without. */
const felt = (id: 'trust' | 'approval.us', ...envoys: readonly Seat[]): number => {
  let state = table;
  let idle = table;
  for (const envoy of envoys) {
    state = give(quietRules, state, send(envoy), ...closeBoth, ...lockBoth);
    idle = give(quietRules, idle, ...closeBoth, ...lockBoth);
  }
  return seriesOf(state.economy)[id] - seriesOf(idle.economy)[id];
};

describe('an envoy', () => {
  test('leads the talks from then on', () => {
    const sent = give(quietRules, table, send('us.treasury'), ...closeBoth, ...lockBoth);
    expect(observe(quietRules, table, 'japan.meti').envoys).toEqual({ us: 'us.ustr', japan: 'japan.meti' });
    expect(observe(quietRules, sent, 'japan.meti').envoys).toEqual({ us: 'us.treasury', japan: 'japan.meti' });
  });

  test('is an official, a minister or the leader', () => {
    expect(envoysOf('us').map(rankOf)).toEqual(['leader', 'minister', 'official', 'official']);
    expect(envoysOf('japan').map(rankOf)).toEqual(['leader', 'minister', 'official']);
  });

  test('gains trust and costs approval by rank', () => {
    expect(felt('trust', 'us.commerce')).toBe(0);
    expect(felt('trust', 'us.treasury')).toBeCloseTo(0.8, 1);
    expect(felt('trust', 'us.whiteHouse')).toBeCloseTo(1.8, 1);
    expect(felt('approval.us', 'us.treasury')).toBeCloseTo(-0.3, 1);
    expect(felt('approval.us', 'us.whiteHouse')).toBeCloseTo(-0.8, 1);
  });

  test('of lower rank takes the honour back: coming and going gains nothing', () => {
    expect(Math.abs(felt('trust', 'us.whiteHouse', 'us.ustr'))).toBeLessThan(0.1);
    expect(felt('approval.us', 'us.whiteHouse', 'us.ustr')).toBeLessThan(-0.6);
  });

  test('is the leader’s to send, of the own side, once a round and to some purpose', () => {
    expect(refusalOf(quietRules, table, send('us.treasury', 'us.ustr'))?.code).toBe('not-leader');
    expect(refusalOf(quietRules, table, send('us.fed'))).toEqual({ code: 'envoy-unknown', subject: 'us.fed' });
    expect(refusalOf(quietRules, table, send('japan.finance'))?.code).toBe('envoy-unknown');
    expect(refusalOf(quietRules, table, send('us.ustr'))).toEqual({ code: 'envoy-there', subject: 'us.ustr' });
    const sent = give(quietRules, table, send('us.treasury'));
    expect(refusalOf(quietRules, sent, send('us.ustr'))).toEqual({ code: 'envoy-sent' });
    const next = give(quietRules, sent, ...closeBoth, ...lockBoth);
    expect(refusalOf(quietRules, next, send('us.ustr'))).toBeNull();
  });
});
