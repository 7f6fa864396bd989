import { describe, expect, test } from 'vitest';
import { parameterValues } from '../../../src/content/parameter/parameter-values.ts';
import { plaza1985 } from '../../../src/content/plaza-1985/scenario.ts';
import { presets } from '../../../src/content/presets.ts';
import { seriesOf } from '../../../src/core/economy/record/series.ts';
import {
  backDownCost,
  firstInstalment,
  type GameState,
  HIDDEN_OPTION,
  leverOf,
  makeRules,
  observe,
  reportsOf,
  start,
} from '../../../src/core/game/index.ts';
import { type Channel, type Command, channels } from '../../../src/schema/command.ts';
import type { SeriesId } from '../../../src/schema/series.ts';
import {
  atTable,
  closeBoth,
  give,
  idleRound,
  jun2025,
  lockBoth,
  optionOf,
  quietRules,
  refusalOf,
  rulesWith,
} from '../../support/game.ts';

const loud: readonly Channel[] = ['ambiguous', 'public', 'partial'];

const sell = optionOf('treasuries', 'sell40');
const sale = (channel: Channel, option = sell): Command => ({
  type: 'threat.make',
  seat: 'japan.finance',
  lever: 'treasuries',
  option,
  channel,
});
const tariff = (channel: Channel, option = optionOf('generalTariff', 'rate25')): Command => ({
  type: 'threat.make',
  seat: 'us.ustr',
  lever: 'generalTariff',
  option,
  channel,
});

const reading = (state: GameState, id: SeriesId): number => seriesOf(state.economy)[id];

/** A round in which one command is given at the table and nothing else happens. */
const after = (command?: Command): GameState =>
  give(quietRules, atTable(quietRules), ...(command ? [command] : []), ...closeBoth);
const idle = after();
const moved = (command: Command, id: SeriesId): number => reading(after(command), id) - reading(idle, id);

describe('the markets', () => {
  test.each([
    ['a sale of Treasuries', sale, 'ust10y', 1],
    ['a tariff', tariff, 'nikkei', -1],
  ] as const)('hear nothing of %s in private, less of a card than of a public threat', (_, threat, id, sign) => {
    expect(moved(threat('private'), id)).toBe(0);
    expect(sign * moved(threat('ambiguous'), id)).toBeGreaterThan(0);
    expect(sign * moved(threat('public'), id)).toBeGreaterThan(1.5 * sign * moved(threat('ambiguous'), id));
  });

  test('cannot tell from a card how far it will be played', () => {
    const rates = ['rate20', 'rate25', 'rate35'].map((id) => optionOf('generalTariff', id));
    const economies = rates.map((option) => after(tariff('ambiguous', option)).economy);
    for (const economy of economies) expect(economy).toEqual(economies[0]);
  });

  test('get the first instalment of a partial threat at once', () => {
    expect(moved(sale('partial'), 'officialHoldings')).toBeCloseTo(-10, 9);
    expect(moved(sale('public'), 'officialHoldings')).toBe(0);
    expect(moved(sale('partial'), 'ust10y')).toBeGreaterThan(moved(sale('public'), 'ust10y') + 1e-4);
  });
});

describe('a partial threat', () => {
  const rate15 = optionOf('generalTariff', 'rate15');

  test('moves a stance one step of the way, for all to see', () => {
    const state = give(quietRules, atTable(quietRules), tariff('partial'));
    expect(state.levers.generalTariff).toBe(rate15);
    expect(state.moved).toContain('generalTariff');
    const [report] = reportsOf(give(quietRules, state, ...closeBoth));
    expect(report?.moves).toEqual([{ lever: 'generalTariff', from: 1, to: rate15, byLaw: false }]);
    expect(report?.after.tariffRevenue).toBeGreaterThan(reading(idle, 'tariffRevenue'));
  });

  test('leaves the rest of a tariff hanging over the markets', () => {
    const { economy } = after(tariff('partial'));
    expect(economy.tariff.usOther).toBe(15);
    expect(economy.tariff.threatOther).toBe(10);
  });

  test('is not kept by its own first instalment', () => {
    const { economy } = after(sale('partial'));
    expect(economy.tariff.treasuryThreat).toBeGreaterThan(0);
    expect(reading(after(sale('partial')), 'credibility.japan')).toBeCloseTo(reading(idle, 'credibility.japan'), 9);
  });

  test('needs something between', () => {
    const next: Command = tariff('partial', rate15);
    expect(refusalOf(quietRules, atTable(quietRules), next)).toEqual({
      code: 'threat-too-small',
      subject: 'generalTariff',
    });
    const call: Command = {
      type: 'threat.make',
      seat: 'us.treasury',
      lever: 'rateCheck',
      option: 1,
      channel: 'public',
    };
    expect(refusalOf(quietRules, atTable(quietRules), call)).toBeNull();
    expect(refusalOf(quietRules, atTable(quietRules), { ...call, channel: 'partial' })?.code).toBe('threat-too-small');
  });

  test.each(jun2025.levers.map(({ id }) => id))('of %s begins with part of it, or not at all', (id) => {
    const lever = leverOf(jun2025, id);
    if (!lever) throw new Error(id);
    for (const option of lever.options.keys()) {
      if (option === lever.initial) continue;
      const begun = firstInstalment(lever, lever.initial, option);
      const isStep = lever.kind === 'stance' && Math.abs(option - lever.initial) === 1;
      const shocks = lever.options[option]?.shocks ?? [];
      const isWhole =
        lever.kind === 'action' && (shocks.length === 0 || shocks.some(({ type }) => type === 'rateCheck'));
      expect(begun === null).toBe(isStep || isWhole);
    }
  });
});

describe('a card', () => {
  const dealt = give(quietRules, atTable(quietRules), sale('ambiguous'));
  const seen = (state: GameState, seat: 'us.ustr' | 'japan.meti'): number | undefined =>
    observe(quietRules, state, seat).threats[0]?.option;

  test('hides its option from the other side until it is settled', () => {
    const due = give(quietRules, dealt, ...closeBoth);
    expect([seen(dealt, 'japan.meti'), seen(dealt, 'us.ustr')]).toEqual([sell, HIDDEN_OPTION]);
    expect([seen(due, 'japan.meti'), seen(due, 'us.ustr')]).toEqual([sell, HIDDEN_OPTION]);
    expect(seen(give(quietRules, due, ...lockBoth), 'us.ustr')).toBe(sell);
  });

  test.each([
    ['all the way', 'sell40', true],
    ['part of the way', 'sell10', true],
    ['the other way', 'buy25', false],
    ['not at all', 'hold', false],
  ])('is played by a move %s', (_, id, executed) => {
    const play: Command = {
      type: 'lever.set',
      seat: 'japan.finance',
      lever: 'treasuries',
      option: optionOf('treasuries', id),
    };
    const state = give(quietRules, dealt, ...closeBoth, play, ...idleRound);
    expect(reportsOf(state).at(-1)?.threats).toMatchObject([{ lever: 'treasuries', option: sell, executed }]);
  });
});

describe('backing down', () => {
  const { audience } = jun2025;

  /** Approval lost in the first week of the second round by dropping a threat of the first. */
  const lost = (channel: Channel, by = quietRules): number => {
    const threatened = give(by, atTable(by), sale(channel), ...closeBoth);
    const dropped = give(by, threatened, ...idleRound);
    const deaf = { ...by, scenario: { ...by.scenario, audience: { us: 0, japan: 0 } } };
    const forgiven = give(deaf, threatened, ...idleRound);
    return reading(forgiven, 'approval.japan') - reading(dropped, 'approval.japan');
  };

  test('costs approval by how public it was', () => {
    const kept = lost('public') / audience.japan;
    expect(kept).toBeGreaterThan(0.9);
    expect(kept).toBeLessThanOrEqual(1);
    for (const channel of channels)
      expect(lost(channel)).toBeCloseTo(kept * backDownCost(jun2025, 'japan', channel, 0), 9);
  });

  test('is public two threats in four, a quarter so with a card, and free in private', () => {
    expect(channels.map((channel) => backDownCost(jun2025, 'us', channel, 0) / audience.us)).toEqual([0, 0.25, 1, 1]);
  });

  test('costs half as much again each time', () => {
    expect([0, 1, 2].map((earlier) => backDownCost(jun2025, 'us', 'public', earlier))).toEqual([
      audience.us,
      1.5 * audience.us,
      2.25 * audience.us,
    ]);
  });

  test.each(channels)('from a %s threat is counted if the public knew of it', (channel) => {
    const state = give(quietRules, after(sale(channel)), ...lockBoth);
    expect(state.backDowns).toEqual({ us: 0, japan: loud.includes(channel) ? 1 : 0 });
  });

  test('does not happen where there is a treaty', () => {
    const willing = rulesWith({ calendar: [], events: [], ratification: quietRules.scenario.ratification });
    const terms = jun2025.issues.map(() => 0);
    const state = give(
      willing,
      atTable(willing),
      sale('public'),
      { type: 'offer.make', seat: 'us.ustr', terms },
      { type: 'offer.make', seat: 'japan.meti', terms },
    );
    expect(state.backDowns).toEqual({ us: 0, japan: 0 });
  });
});

test('where rounds last eight weeks a threat can still be kept in the next', () => {
  const rules = makeRules(
    { ...plaza1985, calendar: [], events: [], discipline: { us: 1, japan: 1 } },
    presets['plaza-1985'],
    parameterValues,
  );
  const opened = start(rules, { scenario: plaza1985.id, seed: 1, mandates: {} });
  const threat: Command = { type: 'threat.make', seat: 'us.ustr', lever: 'surcharge', option: 1, channel: 'public' };
  const keep: Command = { type: 'lever.set', seat: 'us.ustr', lever: 'surcharge', option: 1 };
  const threatened = give(rules, opened, ...lockBoth, threat, ...closeBoth);
  const before = reading(threatened, 'credibility.us');
  expect(before).toBeCloseTo(rules.parameters.cred_open, 9);
  expect(reading(give(rules, threatened, keep, ...idleRound), 'credibility.us')).toBeGreaterThan(before + 0.1);
});
