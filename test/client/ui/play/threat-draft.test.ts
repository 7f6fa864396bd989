import { expect, it } from 'vitest';
import { threatFrom, threatOptions } from '../../../../src/client/ui/play/threat-draft.ts';
import { apply, observe } from '../../../../src/core/game/index.ts';
import { give, lockBoth, opening, rules } from '../../../support/game.ts';

const table = give(rules, opening(), ...lockBoth);
const view = observe(rules, table, 'us.whiteHouse');
const levers = rules.scenario.levers.filter((lever) => lever.side === 'us');

it('offers to threaten with exactly what the rules allow', () => {
  for (const lever of levers) {
    const allowed = lever.options.flatMap((_, option) => {
      const made = apply(rules, table, {
        type: 'threat.make',
        seat: 'us.ustr',
        lever: lever.id,
        option,
        channel: 'private',
      });
      return made.ok ? [option] : [];
    });
    expect(threatOptions(view, lever), lever.id).toEqual(allowed);
    expect(allowed).not.toContain(threatFrom(view, lever));
  }
});

it('takes an action from rest, wherever it stands', () => {
  const action = levers.find(({ kind }) => kind === 'action');
  if (!action) throw new Error('the United States have an action');
  expect(threatFrom({ levers: { [action.id]: 1 } }, action)).toBe(action.initial);
});
