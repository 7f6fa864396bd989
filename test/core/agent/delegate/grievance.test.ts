import { describe, expect, it } from 'vitest';
import { beliefOf } from '../../../../src/core/agent/delegate/belief.ts';
import { characterOf } from '../../../../src/core/agent/delegate/character.ts';
import { reciprocityOf } from '../../../../src/core/agent/delegate/genome.ts';
import { grievanceOf, lastHarmed } from '../../../../src/core/agent/delegate/grievance.ts';
import { problemOf } from '../../../../src/core/agent/delegate/policy-plan.ts';
import { standOn } from '../../../../src/core/agent/delegate/stand.ts';
import { leaderOf, observe, start } from '../../../../src/core/game/index.ts';
import type { Command } from '../../../../src/schema/command.ts';
import type { Side } from '../../../../src/schema/party.ts';
import { closeBoth, give, lockBoth, quietRules, setupOf } from '../../../support/game.ts';

const raise: Command = { type: 'lever.set', seat: 'us.commerce', lever: 'carTariff', option: 6 };
const hitBack: Command = { type: 'lever.set', seat: 'japan.meti', lever: 'counterTariff', option: 3 };

/** What a side sees after rounds in which these moves were made. */
const after = (side: Side, ...rounds: readonly (readonly Command[])[]) => {
  const opening = start(quietRules, setupOf(1));
  const played = rounds.reduce((state, moves) => give(quietRules, state, ...moves, ...lockBoth, ...closeBoth), opening);
  return observe(quietRules, played, leaderOf[side]);
};

const grievance = (side: Side, ...rounds: readonly (readonly Command[])[]): number => {
  const observation = after(side, ...rounds);
  return grievanceOf(observation, quietRules, beliefOf(observation, quietRules, 12));
};

describe('a grievance', () => {
  it('is what the other side’s deeds have cost, and its doer has none', () => {
    expect(grievance('japan', [raise])).toBeGreaterThan(3);
    expect(grievance('us', [raise])).toBe(0);
  });

  it('is nothing where nobody has moved', () => {
    expect(grievance('japan', [])).toBe(0);
  });

  it('shrinks by what was done in return', () => {
    expect(grievance('japan', [raise], [hitBack])).toBeLessThan(grievance('japan', [raise], []));
  });

  it('has a date: the latest round in which it was added to', () => {
    const dated = (...rounds: readonly (readonly Command[])[]) => lastHarmed(after('japan', ...rounds), quietRules);
    expect(dated([])).toBe(0);
    expect(dated([], [raise])).toBe(2);
    expect(dated([], [raise], [])).toBe(2);
    expect(lastHarmed(after('us', [], [raise]), quietRules)).toBe(0);
  });

  it('is felt at the table of the round in which the blow falls', () => {
    const opening = start(quietRules, setupOf(1));
    const struck = give(quietRules, opening, raise, ...lockBoth);
    expect(lastHarmed(observe(quietRules, struck, leaderOf.japan), quietRules)).toBe(1);
  });

  it('frees from what was offered before it', () => {
    const terms = quietRules.scenario.issues.map(() => 0);
    const offer: Command = { type: 'offer.make', seat: leaderOf.japan, terms };
    const seen = (blow: readonly Command[]) => {
      const opening = give(quietRules, start(quietRules, setupOf(1)), ...lockBoth, offer, ...closeBoth);
      return observe(quietRules, give(quietRules, opening, ...blow, ...lockBoth), leaderOf.japan);
    };
    const character = characterOf({ persona: 'consensus', level: 'normal' });
    const heldTo = (observation: ReturnType<typeof seen>): boolean => {
      const stand = standOn(observation, quietRules, character);
      return stand.aspiration <= Math.max(stand.floor, stand.worthOf(terms));
    };
    expect(heldTo(seen([]))).toBe(true);
    expect(heldTo(seen([raise]))).toBe(false);
  });

  it('makes harm worth doing up to what was suffered, and no further', () => {
    const observation = after('japan', [raise]);
    const character = characterOf({ persona: 'guardian', level: 'normal' });
    const problem = problemOf(observation, quietRules, character, standOn(observation, quietRules, character));
    const { grievance: owed } = problem;
    expect(reciprocityOf(problem, owed / 2)).toBeGreaterThan(0);
    expect(reciprocityOf(problem, owed)).toBeGreaterThan(reciprocityOf(problem, owed / 2));
    expect(reciprocityOf(problem, 2 * owed)).toBeLessThan(reciprocityOf(problem, owed));
  });
});
