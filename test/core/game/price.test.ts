import { describe, expect, it } from 'vitest';
import { callPrice, envoyPrice, envoysOf, observe, threatPrice, tiePrice } from '../../../src/core/game/index.ts';
import type { Channel, Command } from '../../../src/schema/command.ts';
import type { Seat } from '../../../src/schema/party.ts';
import type { Shock } from '../../../src/schema/shock.ts';
import { give, idleRound, lockBoth, opening, rules } from '../../support/game.ts';

const table = give(rules, opening(), ...lockBoth);
const closeBoth = idleRound.slice(2);
const LEADER = 'japan.primeMinister';

type State = typeof table;

const shocksOf = (state: State, kind: string, fate?: string): readonly Shock[] =>
  state.pending.flatMap(({ cause, shocks }) =>
    cause.kind === kind && (fate === undefined || ('fate' in cause && cause.fate === fate)) ? shocks : [],
  );

const total = (shocks: readonly Shock[], type: 'trust' | 'approval' | 'credibility'): number =>
  shocks.reduce((sum, shock) => sum + (shock.type === type ? shock.amount : 0), 0);

/** A lever that nobody trades on, so that the game itself settles what dropping it does to a word. */
const threat = (channel: Channel): Command => ({
  type: 'threat.make',
  seat: 'japan.meti',
  lever: 'stimulus',
  option: 2,
  channel,
});

describe('what is said of a price before is what is paid', () => {
  it.each(['private', 'ambiguous', 'public', 'partial'] as const)('for a threat made and dropped: %s', (channel) => {
    const price = threatPrice(rules, observe(rules, table, LEADER), channel);
    const made = give(rules, table, threat(channel));
    expect(total([...shocksOf(made, 'threat', 'made'), ...shocksOf(made, 'threat', 'hinted')], 'trust')).toBe(
      price.trust,
    );
    const due = give(rules, made, ...closeBoth);
    const lever = rules.scenario.levers.find(({ id }) => id === 'stimulus');
    const withdrawn: Command = {
      type: 'lever.set',
      seat: lever?.offices[0] ?? LEADER,
      lever: 'stimulus',
      option: lever?.initial ?? 0,
    };
    const before = threatPrice(rules, observe(rules, due, LEADER), channel);
    const dropped = shocksOf(give(rules, due, withdrawn, ...lockBoth), 'threat', 'dropped');
    expect(total(dropped, 'approval')).toBeCloseTo(before.approval, 9);
    expect(total(dropped, 'credibility')).toBeCloseTo(before.credibility, 9);
  });

  it('for every change of envoy', () => {
    const seats = envoysOf('japan');
    const send = (state: State, envoy: Seat): State =>
      state.envoys.japan === envoy ? state : give(rules, state, { type: 'envoy.send', seat: LEADER, envoy });
    for (const from of seats)
      for (const to of seats.filter((seat) => seat !== from)) {
        const start = give(rules, send(table, from), ...closeBoth, ...lockBoth);
        const felt = shocksOf(send(start, to), 'envoy');
        const price = envoyPrice(from, to);
        expect(total(felt, 'trust'), `${from} ${to}`).toBeCloseTo(price.trust, 9);
        expect(total(felt, 'approval'), `${from} ${to}`).toBeCloseTo(price.approval, 9);
      }
  });

  it('for a call and for tied hands', () => {
    const called = give(rules, table, { type: 'leader.call', seat: LEADER });
    expect(total(shocksOf(called, 'call'), 'trust')).toBe(callPrice.trust);
    const tied = give(rules, table, { type: 'hands.tie', seat: LEADER, issue: 'farm', most: 0 });
    expect(total(shocksOf(tied, 'tie'), 'trust')).toBe(tiePrice.trust);
    expect(total(shocksOf(tied, 'tie'), 'approval')).toBe(tiePrice.approval);
  });
});
