import { describe, expect, test } from 'vitest';
import { characterOf } from '../../../../src/core/agent/delegate/character.ts';
import { leanOf } from '../../../../src/core/agent/delegate/lean.ts';
import { standOn } from '../../../../src/core/agent/delegate/stand.ts';
import { leaderOf, observe, start } from '../../../../src/core/game/index.ts';
import { rules, setupOf } from '../../../support/game.ts';

const easy = characterOf({ persona: 'consensus', level: 'easy' });
const view = observe(rules, start(rules, setupOf(4)), leaderOf.japan);
const stand = standOn(view, rules, easy);
const { values } = stand.own.utility;
const worst = values.map((options) => options.indexOf(Math.min(...options)));

describe('what is read of a package', () => {
  test('is a yes for one it would put forward itself at the threshold, and far off for the worst there is', () => {
    const own = stand.packages.find(({ first }) => first >= stand.aspiration);
    expect(leanOf(stand, view, easy, own?.outcome ?? [])).toBe(4);
    expect(leanOf(stand, view, easy, worst)).toBe(0);
  });

  test('stays far off where it asks for everything, though a chamber would surely refuse it', () => {
    const refusedAnyway = { ...stand, worthOf: () => stand.threshold - 0.01 };
    expect(leanOf(refusedAnyway, view, easy, worst)).toBe(0);
  });

  test('is nothing at levels that keep a straight face', () => {
    expect(leanOf(stand, view, characterOf({ persona: 'consensus', level: 'hard' }), worst)).toBeNull();
  });
});
