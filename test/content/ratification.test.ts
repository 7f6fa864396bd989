import { describe, expect, test } from 'vitest';
import { parameterValues } from '../../src/content/parameter/parameter-values.ts';
import { presets } from '../../src/content/presets.ts';
import { appraisalOf } from '../../src/core/game/appraisal.ts';
import { makeRules, otherSide, publicTaste, type Rules, ratificationProbability } from '../../src/core/game/index.ts';
import { openingSeries } from '../../src/core/game/reading.ts';
import type { Taste } from '../../src/core/game/state.ts';
import { tastesOf } from '../../src/core/game/taste.ts';
import { openingUtility } from '../../src/core/game/treaty-utility.ts';
import { weigh } from '../../src/core/game/welfare.ts';
import { winSetsOf } from '../../src/core/game/win-set.ts';
import { paretoFrontier } from '../../src/core/negotiation/frontier.ts';
import { idealForFirst, idealForSecond, nashSolution } from '../../src/core/negotiation/solution.ts';
import { told } from './texts.ts';

const SEEDS = 120;
const SIDES = ['us', 'japan'] as const;

/** The fair treaty between two tastes, and the best for each side that the other would still sign. */
const solve = (rules: Rules, us: Taste, japan: Taste) => {
  const appraisal = appraisalOf(rules);
  const frontier = paretoFrontier(openingUtility(rules, 'us', us, japan), openingUtility(rules, 'japan', japan, us));
  const reservations = { first: weigh(us, appraisal.us.noDeal), second: weigh(japan, appraisal.japan.noDeal) };
  return {
    fair: nashSolution(frontier, reservations)?.outcome,
    us: idealForFirst(frontier, reservations)?.outcome,
    japan: idealForSecond(frontier, reservations)?.outcome,
  };
};

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

describe.each(told)('the chambers of $id', ({ id, scenario }) => {
  const rules = makeRules(scenario, presets[scenario.preset], parameterValues);
  const now = openingSeries(rules);
  const winSets = winSetsOf(rules, now, []);

  test('pass what is fair by both sides’ published goals', () => {
    const { fair } = solve(rules, publicTaste(scenario, 'us'), publicTaste(scenario, 'japan'));
    for (const side of SIDES) expect(ratificationProbability(winSets[side], fair ?? []), side).toBeGreaterThan(0.9);
  });

  test('doubt it once their governments have lost the public', () => {
    const { fair } = solve(rules, publicTaste(scenario, 'us'), publicTaste(scenario, 'japan'));
    const collapse = winSetsOf(
      rules,
      {
        ...now,
        'approval.us': now['approval.us'] - 30,
        'approval.japan': now['approval.japan'] - 30,
      },
      [],
    );
    for (const side of SIDES) expect(ratificationProbability(collapse[side], fair ?? []), side).toBeLessThan(0.6);
  });

  test('often refuse the best the other side could have got signed', () => {
    for (const side of SIDES) {
      const chances = Array.from({ length: SEEDS }, (_, seed) => {
        const { us, japan } = tastesOf(scenario, { scenario: id, seed, mandates: {} });
        const best = solve(rules, us, japan)[otherSide(side)];
        return best ? ratificationProbability(winSets[side], best) : 0;
      });
      expect(mean(chances), side).toBeLessThan(0.6);
    }
  });
});
