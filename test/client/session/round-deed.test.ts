import { describe, expect, test } from 'vitest';
import { openDeedBook, type RoundDeed } from '../../../src/client/session/round-deed.ts';
import { observe, replay, utilityOf } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import {
  closeBoth,
  idleRound,
  lockBoth,
  opening,
  optionOf,
  packageOf,
  rules,
  rulesWith,
  setupOf,
  unwilling,
} from '../../support/game.ts';

const first = packageOf({ carTariff: 'rate10', energy: 'usd7bn' });
const second = packageOf({ carTariff: 'rate15', energy: 'usd7bn' });
const sell = optionOf('treasuries', 'sell10');
const steel = optionOf('steelTariff', 'rate50');

const sign: readonly Command[] = [
  { type: 'offer.make', seat: 'us.ustr', terms: second },
  { type: 'offer.accept', seat: 'japan.primeMinister' },
];

const commands: readonly Command[] = [
  { type: 'lever.set', seat: 'us.commerce', lever: 'steelTariff', option: steel },
  ...lockBoth,
  { type: 'threat.make', seat: 'japan.finance', lever: 'treasuries', option: sell, channel: 'ambiguous' },
  { type: 'terms.probe', seat: 'japan.meti', terms: first },
  { type: 'offer.make', seat: 'japan.meti', terms: packageOf() },
  { type: 'offer.decline', seat: 'us.ustr', because: ['farm'] },
  { type: 'offer.make', seat: 'japan.meti', terms: first },
  { type: 'offer.decline', seat: 'us.ustr', because: ['energy', 'carTariff'] },
  { type: 'leader.call', seat: 'us.whiteHouse' },
  { type: 'envoy.send', seat: 'us.whiteHouse', envoy: 'us.treasury' },
  { type: 'talks.suspend', seat: 'us.whiteHouse' },
  { type: 'lever.set', seat: 'japan.finance', lever: 'treasuries', option: sell },
  ...lockBoth,
  ...lockBoth,
  { type: 'threat.make', seat: 'us.ustr', lever: 'steelTariff', option: 0, channel: 'public' },
  ...closeBoth,
  ...lockBoth,
  ...sign,
];

const bookOf = (given: readonly Command[]) => {
  const book = openDeedBook(rules);
  const replayed = replay(rules, setupOf(7), given, book.onCommand);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.problem));
  return { rounds: book.roundsOf(replayed.state), state: replayed.state };
};

const kinds = (deeds: readonly RoundDeed[] | undefined): readonly string[] | undefined =>
  deeds?.map(({ kind }) => kind);

describe('the deeds of a game', () => {
  const { rounds, state } = bookOf(commands);
  const [one, two, three, four] = rounds;

  test('are told for every round, the last one too, which the talks ended in', () => {
    expect(rounds).toHaveLength(4);
    expect(state.passed).toHaveLength(3);
    expect(kinds(four?.japan)).toEqual(['signed', 'passed']);
    expect(kinds(four?.us)).toEqual(['dropped', 'offered', 'passed']);
  });

  test('are those of the side that did them, offers and refusals told once', () => {
    expect(kinds(one?.us)).toEqual(['moved', 'refused', 'called', 'sent', 'suspended']);
    expect(kinds(one?.japan)).toEqual(['threatened', 'asked', 'offered']);
    expect(one?.us[0]).toEqual({ kind: 'moved', lever: 'steelTariff', option: steel });
    expect(one?.us[1]).toEqual({ kind: 'refused', times: 2, because: ['energy', 'carTariff'] });
    expect(one?.japan[0]).toEqual({ kind: 'threatened', channel: 'ambiguous', lever: 'treasuries', option: sell });
  });

  test('say of a round without a table what became of the threats that fell due', () => {
    expect(kinds(two?.japan)).toEqual(['kept']);
    expect(kinds(two?.us)).toEqual([]);
    expect(kinds(three?.us)).toEqual(['threatened']);
  });

  test('end with the votes of the chambers, one that refuses too', () => {
    const by = rulesWith({ ratification: { ...rules.scenario.ratification, japan: unwilling.japan } });
    const book = openDeedBook(by);
    const replayed = replay(by, setupOf(7), commands.slice(0, 6).concat(sign), book.onCommand);
    if (!replayed.ok) throw new Error(JSON.stringify(replayed.problem));
    const [voted, next] = book.roundsOf(replayed.state);
    expect(voted?.us.at(-1)?.kind).toBe('passed');
    expect(voted?.japan.at(-1)?.kind).toBe('refusedTreaty');
    expect(kinds(next?.japan)).toEqual([]);
  });

  test('weigh the last offer of a round against no deal, for either side as it truly is', () => {
    const [offered] =
      bookOf([...lockBoth, { type: 'offer.make', seat: 'us.ustr', terms: second }, ...idleRound.slice(2)]).rounds[0]
        ?.us ?? [];
    const { preference } = observe(rules, opening(), 'japan.primeMinister');
    const above = utilityOf(preference.utility, second) - preference.reservation;
    expect(offered).toMatchObject({ kind: 'offered', times: 1 });
    if (offered?.kind === 'offered') expect(offered.worth.japan).toBeCloseTo(above, 1);
  });
});
