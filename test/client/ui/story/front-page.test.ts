import { describe, expect, it } from 'vitest';
import { datesAhead, keepTogether, lastDay, storiesOf } from '../../../../src/client/ui/story/front-page.ts';
import { rules } from '../../../support/game.ts';
import { english as words } from '../../../support/words.ts';

const { scenario } = rules;
const leads = (round: number): string | undefined => storiesOf(scenario, words, { round, events: [] })[0]?.id;

describe('storiesOf', () => {
  it('leads with what matters most, not with what comes first', () => {
    expect(leads(1)).toBe('auctionJune');
    expect(leads(3)).toBe('letter');
    expect(leads(4)).toBe('upperHouse');
    expect(leads(5)).toBe('augustFirst');
  });

  it('prints every known date and every event of the round, once', () => {
    const ids = storiesOf(scenario, words, { round: 1, events: ['strongJobs'] }).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['auctionJune', 'jgbJune', 'steelDoubles', 'strongJobs']);
  });

  it('has a front page for every round', () => {
    for (let round = 1; round <= scenario.rounds; round++) expect(leads(round)).toBeDefined();
  });
});

describe('datesAhead', () => {
  it('gives the soonest dates of later rounds', () => {
    expect(datesAhead(scenario, 1, 2).map(({ id }) => id)).toEqual(['g7', 'letter']);
    expect(datesAhead(scenario, scenario.rounds, 3)).toEqual([]);
  });
});

describe('lastDay', () => {
  it('is the Friday of the last week', () => {
    expect(lastDay(scenario)).toBe('2025-09-19');
  });
});

describe('keepTogether', () => {
  it('binds a figure to its unit and leaves other hyphens alone', () => {
    expect(keepTogether('30-year bond, hand-outs')).toBe('30\u2060-\u2060year bond, hand-outs');
  });
});
