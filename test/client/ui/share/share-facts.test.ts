import { describe, expect, it } from 'vitest';
import { factsOf, pictureAlt, shareLine } from '../../../../src/client/ui/share/share-facts.ts';
import { english, japanese } from '../../../support/words.ts';
import { honestGame, viewOf } from '../support/honest-game.ts';

const view = viewOf(honestGame(7, 'japan').state, 'japan');
if (!view.ending) throw new Error('the game is over');
const facts = factsOf(view, { persona: 'hawk', level: 'hard' }, { kind: 'walkOut', side: 'us', round: 5 }, 61);

describe('shareLine', () => {
  it('says game, side, score and ending in one line', () => {
    expect(shareLine(english, facts)).toBe(
      'Bargaining Chip · June 2025: the $22bn auction · Japan 61/100 · opposite: The tariff hawk, Hard · Washington walks out, round 5 of 8',
    );
    expect(shareLine(japanese, facts)).toContain('日本 61点／100点｜相手は関税強硬派（難しい）｜');
  });

  it.each([
    ['English', english],
    ['Japanese', japanese],
  ])('leaves no slot open and breaks no line in %s', (_language, words) => {
    for (const text of [shareLine(words, facts), pictureAlt(words, facts)])
      expect(text).not.toMatch(/[{}\n]|undefined/);
  });
});

describe('factsOf', () => {
  it('follows the yen from the opening to the last week', () => {
    expect(facts.yen[0]).toBe(view.opening.usdjpy);
    expect(facts.yen.at(-1)).toBe(view.reports.at(-1)?.after.usdjpy);
    expect(facts.yen).toHaveLength(1 + view.reports.length * 2);
  });
});
