import { describe, expect, test } from 'vitest';
import { characterOf } from '../../../../src/core/agent/delegate/character.ts';
import { executionOdds, menacesOf } from '../../../../src/core/agent/delegate/menace.ts';
import { problemOf } from '../../../../src/core/agent/delegate/policy-plan.ts';
import { isAcceptable, standOn } from '../../../../src/core/agent/delegate/stand.ts';
import { leaderOf, observe } from '../../../../src/core/game/index.ts';
import type { Command } from '../../../../src/schema/command.ts';
import type { PersonaId } from '../../../../src/schema/setup.ts';
import { atTable, give, rules } from '../../../support/game.ts';

const seen = (persona: PersonaId, commands: readonly Command[] = []) => {
  const view = observe(rules, give(rules, atTable(), ...commands), leaderOf.us);
  const character = characterOf({ persona, level: 'expert' });
  const stand = standOn(view, rules, character);
  return { view, character, stand, problem: problemOf(view, rules, character, stand) };
};

describe('the odds that a threat is carried out', () => {
  const { view, character, stand, problem } = seen('hawk');
  const open = problem.instruments.flatMap(({ lever }) => menacesOf(character, rules, view, stand, problem, lever));

  test('are a probability for every threat it could make', () => {
    expect(open.length).toBeGreaterThan(20);
    for (const { odds } of open) {
      expect(odds).toBeGreaterThanOrEqual(0);
      expect(odds).toBeLessThanOrEqual(1);
    }
  });

  test('rise with how publicly it was said', () => {
    for (const { lever, option } of open) {
      const odds = (channel: 'private' | 'ambiguous' | 'public'): number =>
        executionOdds(character, rules, view, problem, { lever, option, channel });
      expect(odds('public')).toBeGreaterThan(odds('ambiguous'));
      expect(odds('public')).toBeGreaterThan(odds('private'));
    }
  });

  test('and with the back-downs there have been', () => {
    const booed = { ...view, backDowns: { us: 3, japan: 0 } };
    const threat = { lever: 'carTariff', option: 6, channel: 'public' } as const;
    expect(executionOdds(character, rules, booed, problem, threat)).toBeGreaterThan(
      executionOdds(character, rules, view, problem, threat),
    );
  });

  test('are higher for a side whose word is good', () => {
    const threat = { lever: 'carTariff', option: 0, channel: 'public' } as const;
    const builder = seen('builder').character;
    expect(executionOdds(builder, rules, view, problem, threat)).toBeGreaterThan(
      executionOdds(seen('dealmaker').character, rules, view, problem, threat),
    );
  });
});

test('a threat that is out moves what failure is worth to either side', () => {
  const quiet = seen('hawk').stand;
  const japan: Command = {
    type: 'threat.make',
    seat: 'japan.finance',
    lever: 'counterTariff',
    option: 3,
    channel: 'public',
  };
  const threatened = seen('hawk', [japan]).stand;
  expect(threatened.reservation).toBeLessThanOrEqual(quiet.reservation);
  expect(threatened.theirReservation).toBeLessThanOrEqual(quiet.theirReservation);
});

test('tied hands keep a side from a package it would otherwise take', () => {
  const issue = rules.scenario.issues.findIndex(({ id }) => id === 'carTariff');
  const terms = seen('builder').stand.packages[0]?.outcome.map((option, i) => (i === issue ? 2 : option)) ?? [];
  const tie: Command = { type: 'hands.tie', seat: leaderOf.us, issue: 'carTariff', most: 1 };
  const tied = seen('builder', [tie]).stand;
  expect(tied.tiedBy(terms)).toBe('carTariff');
  expect(isAcceptable(tied, terms)).toBe(false);
  expect(tied.packages.every(({ outcome }) => (outcome[issue] ?? 0) <= 1)).toBe(true);
});
