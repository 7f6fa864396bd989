import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/schema/command.ts';
import { seats } from '../../../src/schema/delegation.ts';
import {
  atTable,
  give,
  jun2025,
  lockBoth,
  opening,
  optionOf,
  packageOf,
  refusalOf,
  rules,
} from '../../support/game.ts';

const offer: Command = { type: 'offer.make', seat: 'us.ustr', terms: packageOf() };
const threat: Command = {
  type: 'threat.make',
  seat: 'us.treasury',
  lever: 'carTariff',
  option: optionOf('carTariff', 'rate35'),
  channel: 'private',
};

test('game-over: a finished game takes no command', () => {
  const over = give(rules, atTable(), { type: 'talks.walkOut', seat: 'us.whiteHouse' });
  expect(refusalOf(rules, over, { type: 'table.close', seat: 'us.ustr' })).toEqual({ code: 'game-over' });
});

describe('wrong-stage', () => {
  test.each<Command>([
    offer,
    { type: 'offer.accept', seat: 'us.ustr' },
    { type: 'offer.decline', seat: 'us.ustr', because: [] },
    threat,
    { type: 'talks.suspend', seat: 'us.ustr' },
    { type: 'talks.walkOut', seat: 'us.whiteHouse' },
    { type: 'table.close', seat: 'us.ustr' },
  ])('$type waits for the table', (command) => {
    expect(refusalOf(rules, opening(), command)).toEqual({ code: 'wrong-stage' });
  });

  test.each<Command>([
    { type: 'lever.set', seat: 'us.treasury', lever: 'issuance', option: 1 },
    { type: 'policy.lock', seat: 'us.whiteHouse' },
  ])('$type is past at the table', (command) => {
    expect(refusalOf(rules, atTable(), command)).toEqual({ code: 'wrong-stage' });
  });
});

describe('lever-unknown', () => {
  test.each(['moonshot', '__proto__', 'constructor'])('there is no lever "%s" to set', (lever) => {
    const command: Command = { type: 'lever.set', seat: 'us.treasury', lever, option: 0 };
    expect(refusalOf(rules, opening(), command)).toEqual({ code: 'lever-unknown', subject: lever });
  });

  test('nor to threaten with', () => {
    expect(refusalOf(rules, atTable(), { ...threat, lever: 'moonshot' })).toEqual({
      code: 'lever-unknown',
      subject: 'moonshot',
    });
  });
});

describe('lever-not-yours', () => {
  const foreign = jun2025.levers.flatMap(({ id, offices }) =>
    seats.filter((seat) => !offices.includes(seat)).map((seat) => [id, seat] as const),
  );

  test('every lever is refused to every office that does not hold it', () => {
    const state = opening();
    for (const [lever, seat] of foreign)
      expect(refusalOf(rules, state, { type: 'lever.set', seat, lever, option: 0 })).toEqual({
        code: 'lever-not-yours',
        subject: lever,
      });
    expect(foreign.length).toBeGreaterThan(jun2025.levers.length * 8);
  });

  test('every lever is taken from every office that holds it', () => {
    const state = opening();
    for (const { id, offices, options } of jun2025.levers)
      for (const seat of offices)
        for (const option of options.keys())
          expect(refusalOf(rules, state, { type: 'lever.set', seat, lever: id, option })).toBeNull();
  });

  test('one does not threaten with the other side’s lever', () => {
    expect(refusalOf(rules, atTable(), { ...threat, seat: 'japan.meti' })).toEqual({
      code: 'lever-not-yours',
      subject: 'carTariff',
    });
  });
});

describe('option-unknown', () => {
  test('a lever is set to an option it has', () => {
    const command: Command = { type: 'lever.set', seat: 'us.commerce', lever: 'steelTariff', option: 4 };
    expect(refusalOf(rules, opening(), command)).toEqual({ code: 'option-unknown', subject: 'steelTariff' });
  });

  test('and threatened to go to one', () => {
    expect(refusalOf(rules, atTable(), { ...threat, option: 7 })).toEqual({
      code: 'option-unknown',
      subject: 'carTariff',
    });
  });
});

describe('already-locked', () => {
  const locked = give(rules, opening(), { type: 'policy.lock', seat: 'us.whiteHouse' });

  test('locked policy is not drafted again', () => {
    const command: Command = { type: 'lever.set', seat: 'us.treasury', lever: 'issuance', option: 1 };
    expect(refusalOf(rules, locked, command)).toEqual({ code: 'already-locked' });
  });

  test('nor locked again', () => {
    expect(refusalOf(rules, locked, { type: 'policy.lock', seat: 'us.whiteHouse' })).toEqual({
      code: 'already-locked',
    });
  });

  test('the other side drafts on', () => {
    const command: Command = { type: 'lever.set', seat: 'japan.finance', lever: 'treasuries', option: 3 };
    expect(refusalOf(rules, locked, command)).toBeNull();
  });
});

describe('not-leader', () => {
  const followers = seats.filter((seat) => seat !== 'us.whiteHouse' && seat !== 'japan.primeMinister');

  test.each(followers)('%s does not lock policy', (seat) => {
    expect(refusalOf(rules, opening(), { type: 'policy.lock', seat })).toEqual({ code: 'not-leader', subject: seat });
  });

  test('a negotiator does not walk out unless it leads', () => {
    expect(refusalOf(rules, atTable(), { type: 'talks.walkOut', seat: 'us.ustr' })).toEqual({
      code: 'not-leader',
      subject: 'us.ustr',
    });
  });
});

describe('not-negotiator', () => {
  test.each(['us.fed', 'us.congress', 'japan.boj', 'japan.diet', 'japan.carmakers'] as const)(
    '%s does not speak at the table',
    (seat) => {
      expect(refusalOf(rules, atTable(), { ...offer, seat })).toEqual({ code: 'not-negotiator', subject: seat });
    },
  );
});

test('already-closed: a side that has closed has nothing more to say this round', () => {
  const closed = give(rules, atTable(), { type: 'table.close', seat: 'us.ustr' });
  expect(refusalOf(rules, closed, offer)).toEqual({ code: 'already-closed' });
  expect(refusalOf(rules, closed, { type: 'table.close', seat: 'us.whiteHouse' })).toEqual({ code: 'already-closed' });
  expect(refusalOf(rules, closed, { ...offer, seat: 'japan.meti' })).toBeNull();
});

describe('terms-incomplete', () => {
  test.each([
    ['an issue too few', packageOf().slice(1)],
    ['an issue too many', [...packageOf(), 0]],
    ['an option the issue lacks', [7, ...packageOf().slice(1)]],
  ])('%s', (_, terms) => {
    expect(refusalOf(rules, atTable(), { ...offer, terms })).toEqual({ code: 'terms-incomplete' });
  });
});

test('offer-limit: a side makes three offers a round', () => {
  const state = give(rules, atTable(), offer, offer, offer);
  expect(refusalOf(rules, state, offer)).toEqual({ code: 'offer-limit' });
  expect(refusalOf(rules, state, { ...offer, seat: 'japan.meti', terms: packageOf({ steel: 'rate0' }) })).toBeNull();
});

describe('nothing-to-answer', () => {
  test.each<Command>([
    { type: 'offer.accept', seat: 'us.ustr' },
    { type: 'offer.decline', seat: 'us.ustr', because: [] },
  ])('$type needs an offer of the other side', (command) => {
    expect(refusalOf(rules, give(rules, atTable(), offer), command)).toEqual({ code: 'nothing-to-answer' });
  });

  test('an offer is declined once', () => {
    const decline: Command = { type: 'offer.decline', seat: 'japan.meti', because: ['farm'] };
    const declined = give(rules, atTable(), offer, decline);
    expect(refusalOf(rules, declined, decline)).toEqual({ code: 'nothing-to-answer' });
    expect(refusalOf(rules, give(rules, declined, offer), decline)).toBeNull();
  });
});

test('issue-unknown: a refusal names issues on the table', () => {
  const state = give(rules, atTable(), offer);
  const because = ['farm', 'moonshot', 'steel'];
  expect(refusalOf(rules, state, { type: 'offer.decline', seat: 'japan.meti', because })).toEqual({
    code: 'issue-unknown',
    subject: 'moonshot',
  });
});

test('threat-limit: a side makes one threat a round', () => {
  const state = give(rules, atTable(), threat);
  expect(refusalOf(rules, state, { ...threat, option: 0 })).toEqual({ code: 'threat-limit' });
});

describe('threat-empty', () => {
  test('a stance is not threatened to stay where it is', () => {
    const command: Command = { ...threat, option: optionOf('carTariff', 'rate25') };
    expect(refusalOf(rules, atTable(), command)).toEqual({ code: 'threat-empty', subject: 'carTariff' });
  });

  test('nor an action to rest, though it was taken this round; it may be threatened again', () => {
    const taken = give(
      rules,
      opening(),
      { type: 'lever.set', seat: 'us.treasury', lever: 'dollarTalk', option: optionOf('dollarTalk', 'ultimatum') },
      ...lockBoth,
    );
    const rest: Command = { ...threat, lever: 'dollarTalk', option: optionOf('dollarTalk', 'silent') };
    expect(refusalOf(rules, taken, rest)).toEqual({ code: 'threat-empty', subject: 'dollarTalk' });
    expect(refusalOf(rules, taken, { ...rest, option: optionOf('dollarTalk', 'ultimatum') })).toBeNull();
  });
});

test('suspension-used: a side suspends the talks once a game', () => {
  const suspend: Command = { type: 'talks.suspend', seat: 'us.ustr' };
  const later = give(rules, atTable(), suspend, ...lockBoth, ...lockBoth);
  expect(later).toMatchObject({ round: 3, stage: 'table' });
  expect(refusalOf(rules, later, suspend)).toEqual({ code: 'suspension-used' });
  expect(refusalOf(rules, later, { type: 'talks.suspend', seat: 'japan.meti' })).toBeNull();
});
