import { describe, expect, it } from 'vitest';
import { chanceOf, outlookOf, refusingSide, standsOf } from '../../../../src/client/ui/play/vote.ts';
import { observe, ratificationProbability, utilityOf } from '../../../../src/core/game/index.ts';
import { opening, rules } from '../../../support/game.ts';

const view = observe(rules, opening(), 'japan.primeMinister');
const empty = rules.scenario.issues.map(() => 0);
const full = rules.scenario.issues.map(({ options }) => options.length - 1);

describe('the chance that a chamber passes a package', () => {
  it('is the rules’ own, but never shown as certain', () => {
    const exact = ratificationProbability(view.winSets.us, empty);
    expect(chanceOf(view, 'us', empty)).toBe(Math.min(0.99, Math.max(0.01, exact)));
    const certain = { ...view, winSets: { ...view.winSets, us: { ...view.winSets.us, steepness: 10, quorum: 0 } } };
    expect(chanceOf(certain, 'us', empty)).toBe(0.99);
    const lost = { ...view, winSets: { ...view.winSets, us: { ...view.winSets.us, steepness: 10, quorum: 100 } } };
    expect(chanceOf(lost, 'us', empty)).toBe(0.01);
  });

  it('looks as it is', () => {
    expect([0.01, 0.19, 0.2, 0.49, 0.5, 0.79, 0.8].map(outlookOf)).toEqual([
      'hopeless',
      'hopeless',
      'doubtful',
      'doubtful',
      'likely',
      'likely',
      'safe',
    ]);
  });
});

describe('the side whose chamber would refuse', () => {
  const withQuorums = (us: number, japan: number) => ({
    ...view,
    winSets: { us: { ...view.winSets.us, quorum: us }, japan: { ...view.winSets.japan, quorum: japan } },
  });

  it('is nobody’s where both would pass it', () => {
    expect(refusingSide(withQuorums(-1000, -1000), empty)).toBeNull();
  });

  it('is the one that would rather refuse it, the worse of two', () => {
    expect(refusingSide(withQuorums(1000, -1000), empty)).toBe('us');
    expect(refusingSide(withQuorums(-1000, 1000), empty)).toBe('japan');
    expect(refusingSide(withQuorums(1000, 1000), empty)).toBe('us');
  });
});

describe('the factions of a side', () => {
  const winSet = view.winSets.japan;

  it('stand by weight, and add up to the whole', () => {
    const stands = standsOf(winSet, full, empty);
    expect(stands).toHaveLength(rules.scenario.factions.filter(({ side }) => side === 'japan').length);
    expect(stands.map(({ share }) => share)).toEqual(stands.map(({ share }) => share).sort((a, b) => b - a));
    const sum = (of: 'draft' | 'offer') =>
      stands.reduce((total, stand) => total + stand.share * (stand[of] ?? Number.NaN), 0);
    expect(sum('draft')).toBeCloseTo(utilityOf(winSet.total, full), 9);
    expect(sum('offer')).toBeCloseTo(utilityOf(winSet.total, empty), 9);
  });

  it('have no stand on an offer that was not made', () => {
    expect(standsOf(winSet, full, null).every(({ offer }) => offer === null)).toBe(true);
  });
});
