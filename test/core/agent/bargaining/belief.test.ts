import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { timeDependent } from '../../../../src/core/agent/bargaining/baseline.ts';
import { type Belief, formBelief } from '../../../../src/core/agent/bargaining/belief.ts';
import { type Evidence, evidenceOf } from '../../../../src/core/agent/bargaining/evidence.ts';
import { type PublicKnowledge, STRANGER, type Strategy, seat } from '../../../../src/core/agent/bargaining/strategy.ts';
import { RESOLUTE } from '../../../../src/core/agent/bargaining/temper.ts';
import { weightedUtility } from '../../../../src/core/negotiation/domain.ts';
import { bargain } from '../../../../src/core/negotiation/protocol.ts';
import { type AdditiveUtility, type Preference, utilityOf } from '../../../../src/core/negotiation/utility.ts';
import { gauntletFileSchema } from '../../../../src/schema/domain.ts';
import { outcomesOf } from './support/domain.ts';

const FILE = join(import.meta.dirname, '../../../reference/negotiation/snhp-public.json');
const { scenarios } = gauntletFileSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
const { diligence } = RESOLUTE;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson correlation of two utilities over all outcomes. */
const correlation = (a: AdditiveUtility, b: AdditiveUtility): number => {
  const outcomes = outcomesOf(a);
  const xs = outcomes.map((outcome) => utilityOf(a, outcome));
  const ys = outcomes.map((outcome) => utilityOf(b, outcome));
  const [mx, my] = [mean(xs), mean(ys)];
  const product = (us: readonly number[], mu: number, vs: readonly number[], mv: number): number =>
    us.reduce((sum, u, i) => sum + (u - mu) * ((vs[i] ?? 0) - mv), 0);
  return product(xs, mx, ys, my) / Math.sqrt(product(xs, mx, xs, mx) * product(ys, my, ys, my));
};

const preference = (weights: readonly number[], curves: readonly (readonly number[])[]): Preference => ({
  utility: weightedUtility(weights, curves),
  reservation: 0.3,
});

const pairs = scenarios.slice(0, 20).map(({ w_seller, w_buyer, seller_utility, buyer_utility }) => ({
  seller: preference(w_seller, seller_utility),
  buyer: preference(w_buyer, buyer_utility),
  ofBuyer: { curves: buyer_utility, guess: null, reservationShare: 0.3 } satisfies PublicKnowledge,
  ofSeller: { curves: seller_utility, guess: null, reservationShare: 0.3 } satisfies PublicKnowledge,
}));

/** What a seller that gives way evenly can know of a Boulware buyer at half-time, with or without listening. */
const halfTimeBeliefs = (stages: number): readonly { readonly belief: Belief; readonly truth: AdditiveUtility }[] =>
  pairs.map(({ seller, buyer, ofBuyer, ofSeller }, seed) => {
    let belief: Belief | null = null;
    const spied: Strategy = (view) => {
      if (view.turn === view.turns / 2)
        belief = formBelief(seller, ofBuyer, evidenceOf(view), { ...diligence, stages }, seed);
      return view.turn > view.turns / 2 ? { type: 'end' } : timeDependent(1)(view);
    };
    bargain(
      [seat(spied, seller, ofBuyer, seed), seat(timeDependent(0.5), buyer, ofSeller, seed + 1)],
      buyer.utility.values.map((options) => options.length),
      24,
    );
    if (!belief) throw new Error('settled before half-time');
    return { belief, truth: buyer.utility };
  });

describe('at half-time, directions known and weights not', () => {
  test('the estimate correlates with the truth by more than .8, and by more than before anything was said', () => {
    const heard = mean(
      halfTimeBeliefs(diligence.stages).map(({ belief, truth }) => correlation(belief.utility, truth)),
    );
    const prior = mean(halfTimeBeliefs(0).map(({ belief, truth }) => correlation(belief.utility, truth)));
    expect(heard).toBeGreaterThan(0.8);
    expect(heard).toBeGreaterThan(prior + 0.03);
  });
});

const [pair] = pairs;
const own = pair?.seller as Preference;
const known = pair?.ofBuyer as PublicKnowledge;
const bid = (outcome: readonly number[], time: number): Evidence => ({
  kind: 'bid',
  outcome,
  time,
  heard: 0,
});

describe('a belief', () => {
  test('is on the scale from the worst outcome to the best', () => {
    const worths = outcomesOf(own.utility).map((o) => utilityOf(formBelief(own, known, [], diligence, 1).utility, o));
    expect(Math.min(...worths)).toBeCloseTo(0, 6);
    expect(Math.max(...worths)).toBeCloseTo(1, 6);
  });

  test('gives weight to the issue that is held on to, and takes it from the one given up', () => {
    const best = own.utility.values.map(() => 0);
    const given = best.map((_, issue) => (issue === 0 ? (own.utility.values[0]?.length ?? 1) - 1 : 0));
    const history = [0, 0.2, 0.3].map((time) => bid(best, time)).concat([0.4, 0.5].map((time) => bid(given, time)));
    const range = (belief: Belief): number => Math.max(...(belief.utility.values[0] ?? []));
    const before = formBelief(own, known, [], diligence, 1);
    expect(range(formBelief(own, known, history, diligence, 1))).toBeLessThan(range(before));
  });

  test('takes one who never moves for obstinate, and one who gives way for a party that does', () => {
    const best = own.utility.values.map(() => 0);
    const stuck = [0, 0.2, 0.4, 0.6, 0.8, 0.9].map((time) => bid(best, time));
    const moving = [0, 0.2, 0.4, 0.6].map((time, step) =>
      bid(
        best.map((_, i) => (i < step ? 2 : 0)),
        time,
      ),
    );
    expect(formBelief(own, known, stuck, diligence, 1).obstinacy).toBeGreaterThan(0.2);
    expect(formBelief(own, known, moving, diligence, 1).obstinacy).toBeLessThan(0.1);
  });

  test('takes one whose bids jump about for aimless, and not one that comes down with time', () => {
    const size = own.utility.values.map(({ length }) => length);
    const jumping = [0, 3, 1, 4, 2, 0].map((jump, step) =>
      bid(
        size.map((n, i) => ((jump + i) * 3 + step) % n),
        step / 8,
      ),
    );
    const falling = [0, 1, 2, 3].map((step) =>
      bid(
        size.map((n, i) => (i < step ? n - 1 : 0)),
        0.2 * step,
      ),
    );
    const aimless = (history: readonly Evidence[]): number => {
      const { manners } = formBelief(own, known, history, diligence, 1);
      return manners.filter(({ kind }) => kind === 'aimless').length / manners.length;
    };
    expect(aimless(jumping)).toBeGreaterThan(0.3);
    expect(aimless(jumping)).toBeGreaterThan(2 * aimless(falling));
  });

  test('takes one with a new package for each of ours for stepwise, and not one that says the same again', () => {
    const best = own.utility.values.map(() => 0);
    const hearing = (outcomes: readonly (readonly number[])[]): readonly Evidence[] =>
      outcomes.map((outcome, step) => ({ ...bid(outcome, step / 8), heard: step }));
    const stepwise = (history: readonly Evidence[]): number => {
      const { manners } = formBelief(own, known, history, diligence, 1);
      return manners.filter(({ kind }) => kind === 'stepwise').length / manners.length;
    };
    const answering = hearing([best, ...best.map((_, issue) => best.map((option, i) => (i === issue ? 1 : option)))]);
    const repeating = hearing(answering.map(() => best));
    expect(stepwise(answering)).toBeGreaterThan(0.3);
    expect(stepwise(repeating)).toBeLessThan(0.03);
  });

  test('knows the reservation value that is public', () => {
    expect(formBelief(own, known, [], diligence, 1).reservation).toBeCloseTo(0.3, 9);
    expect(formBelief(own, STRANGER, [], diligence, 1).reservation).not.toBeCloseTo(0.3, 3);
  });

  test('without evidence is centred on a public guess, and carries its pairwise terms', () => {
    const guess: Preference = {
      utility: {
        base: 5,
        values: [
          [0, 40],
          [60, 0, 30],
        ],
        interactions: [{ hub: 0, values: [[], [[], [0, 0, 20]]] }],
      },
      reservation: 20,
    };
    const mine: Preference = {
      utility: {
        base: 0,
        values: [
          [1, 0],
          [0, 1, 0.5],
        ],
      },
      reservation: 0.1,
    };
    const belief = formBelief(mine, { ...STRANGER, guess }, [], diligence, 1);
    expect(correlation(belief.utility, guess.utility)).toBeGreaterThan(0.95);
    expect(belief.utility.interactions?.[0]?.values[1]?.[1]?.[2]).toBeCloseTo(0.2, 9);
  });
});
