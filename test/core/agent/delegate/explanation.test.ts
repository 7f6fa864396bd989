import { describe, expect, test } from 'vitest';
import { delegateOf } from '../../../../src/core/agent/delegate/delegate.ts';
import type { Explanation } from '../../../../src/core/agent/delegate/explanation.ts';
import {
  apply,
  type GameState,
  leaderOf,
  observe,
  otherSide,
  type Rules,
  start,
  utilityOf,
} from '../../../../src/core/game/index.ts';
import { drawIndex, openStream, type Stream } from '../../../../src/core/numeric/stream.ts';
import type { Command, Terms } from '../../../../src/schema/command.ts';
import { levelIds, personaIds } from '../../../../src/schema/opponent.ts';
import type { Side } from '../../../../src/schema/party.ts';
import type { Opponent } from '../../../../src/schema/setup.ts';
import { rules, setupOf } from '../../../support/game.ts';

/** Enough to tell 95 from 91 in a hundred; `CHIP_REFUSALS=2000` asks for as many as the table of targets quotes. */
const { CHIP_REFUSALS = '400' } = process.env;
const CASES = Number(CHIP_REFUSALS);
const PROPOSALS_PER_ROUND = 2;

/** A refusal, and what was said of it. */
interface Refusal {
  readonly opponent: Opponent;
  readonly side: Side;
  /** As the package stands on the table, before it is refused. */
  readonly asked: GameState;
  /** After the refusal and whatever came with it. */
  readonly refused: GameState;
  readonly terms: Terms;
  readonly explanation: Explanation;
}

const give = (state: GameState, commands: readonly Command[]): GameState =>
  commands.reduce((current, command) => {
    const result = apply(rules, current, command);
    return result.ok ? result.value : current;
  }, state);

const drawTerms = ({ scenario }: Rules, opening: Stream): readonly [Terms, Stream] => {
  const terms: number[] = [];
  let stream = opening;
  for (const { options } of scenario.issues) {
    let option: number;
    [option, stream] = drawIndex(stream, options.length);
    terms.push(option);
  }
  return [terms, stream];
};

/** Put packages drawn at random before a delegate, two a round, until it accepts one or the game ends. */
const refusalsIn = (seed: number, opponent: Opponent, side: Side): readonly Refusal[] => {
  const { decide, explain } = delegateOf(opponent);
  const seat = leaderOf[otherSide(side)];
  const refusals: Refusal[] = [];
  const decided = (state: GameState): GameState => give(state, decide(observe(rules, state, leaderOf[side]), rules));
  let state = start(rules, setupOf(seed));
  let stream = openStream(seed, 'explanation');
  while (state.stage !== 'over') {
    state = decided(give(state, [{ type: 'policy.lock', seat }]));
    for (let made = 0; made < PROPOSALS_PER_ROUND && state.stage === 'table'; made++) {
      let terms: Terms;
      [terms, stream] = drawTerms(rules, stream);
      const asked = give(state, [{ type: 'offer.make', seat, terms }]);
      const refused = decided(asked);
      if (refused.stage === 'table' && refused.refusals[side]) {
        const explanation = explain(observe(rules, asked, leaderOf[side]), rules, terms);
        refusals.push({ opponent, side, asked, refused, terms, explanation });
      }
      state = refused;
    }
    if (state.stage === 'table') state = decided(give(state, [{ type: 'table.close', seat }]));
    if (state.stage === 'table') state = give(state, [{ type: 'table.close', seat: leaderOf[side] }]);
  }
  return refusals;
};

const refusals: readonly Refusal[] = (() => {
  const found: Refusal[] = [];
  const opponents = (['us', 'japan'] as const).flatMap((side) =>
    personaIds[side].flatMap((persona) => levelIds.map((level) => ({ side, opponent: { persona, level } }))),
  );
  for (let seed = 1; found.length < CASES; seed++) {
    const each = opponents[seed % opponents.length];
    if (each) found.push(...refusalsIn(seed, each.opponent, each.side));
  }
  return found.slice(0, CASES);
})();

const amended = ({ terms, explanation }: Refusal): Terms =>
  terms.map(
    (option, i) => explanation.change?.find(({ issue }) => issue === rules.scenario.issues[i]?.id)?.to ?? option,
  );

/** What the delegate does when the package comes as amended. */
const answerTo = (state: GameState, { opponent, side }: Refusal, terms: Terms): readonly string[] => {
  const put = give(state, [{ type: 'offer.make', seat: leaderOf[otherSide(side)], terms }]);
  if (put.stage === 'over') return ['offer.accept'];
  return delegateOf(opponent)
    .decide(observe(rules, put, leaderOf[side]), rules)
    .map(({ type }) => type);
};

describe('of many refusals', () => {
  test('every one is explained as a refusal, with one to three reasons against', () => {
    for (const { explanation } of refusals) {
      expect(explanation.verdict).toBe('refuse');
      const isTied = explanation.reasons.some(({ kind }) => kind === 'tied');
      if (!isTied) expect(explanation.worth).toBeLessThan(explanation.threshold);
      expect(explanation.reasons.length).toBeGreaterThanOrEqual(1);
      expect(explanation.reasons.length).toBeLessThanOrEqual(3);
      for (const { points } of explanation.reasons) expect(points).toBeLessThan(0);
    }
  });

  test('nearly every one has a change that would turn it', () => {
    const without = refusals.filter(({ explanation }) => explanation.change === null);
    expect(without.length / CASES).toBeLessThan(0.02);
  });

  test('the change turns it, put forward in the same round after the refusal', () => {
    const turned = refusals.filter((refusal) =>
      answerTo(refusal.refused, refusal, amended(refusal)).includes('offer.accept'),
    );
    expect(turned.length / CASES).toBeGreaterThanOrEqual(0.95);
  });

  test('no smaller change would have been enough', () => {
    const single = refusals.filter(({ explanation }) => (explanation.change?.length ?? 0) === 2);
    expect(single.length).toBeGreaterThan(CASES / 100);
    for (const refusal of single.filter((_, i) => i % 10 === 0))
      for (const { issue, to } of refusal.explanation.change ?? []) {
        const one = refusal.terms.map((option, i) => (rules.scenario.issues[i]?.id === issue ? to : option));
        const observation = observe(rules, refusal.asked, leaderOf[refusal.side]);
        expect(delegateOf(refusal.opponent).explain(observation, rules, one).verdict).toBe('refuse');
      }
  });

  test('a named article has the right sign: there is an option there that it likes better', () => {
    const named = refusals.filter(({ explanation: { reasons } }) => reasons[0]?.kind === 'issue');
    expect(named.length).toBeGreaterThan(CASES / 10);
    for (const { side, asked, terms, explanation } of named) {
      const { utility } = observe(rules, asked, leaderOf[side]).preference;
      const [first] = explanation.reasons;
      const at = rules.scenario.issues.findIndex(({ id }) => first?.kind === 'issue' && id === first.issue);
      const worths = rules.scenario.issues[at]?.options.map((_, option) =>
        utilityOf(
          utility,
          terms.map((o, i) => (i === at ? option : o)),
        ),
      );
      expect(Math.max(...(worths ?? []))).toBeGreaterThan(utilityOf(utility, terms));
    }
  });

  test('the risk that a chamber refuses is named only where it costs something', () => {
    for (const { explanation } of refusals)
      for (const reason of explanation.reasons)
        if (reason.kind === 'ratification') expect(reason.probability).toBeLessThan(0.99);
  });
});
