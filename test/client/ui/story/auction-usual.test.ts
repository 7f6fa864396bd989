import { describe, expect, it } from 'vitest';
import { saleName, tailSentence, usualOf } from '../../../../src/client/ui/story/auction-usual.ts';
import { reportsOf } from '../../../../src/core/game/index.ts';
import { rules } from '../../../support/game.ts';
import { english, japanese } from '../../../support/words.ts';
import { honestGame } from '../support/honest-game.ts';

const auctions = reportsOf(honestGame(7, 'japan').state).flatMap((report) => report.auctions);

describe('usualOf', () => {
  it('holds each maturity against its own average', () => {
    const { parameters } = rules;
    expect(usualOf(parameters, { market: 'treasury', tenor: 30 })).toEqual({ bidToCover: 2.4, dealerShare: 13.2 });
    expect(usualOf(parameters, { market: 'treasury', tenor: 20 }).bidToCover).toBe(parameters.auc20_btc_mean);
    expect(usualOf(parameters, { market: 'treasury', tenor: 10 }).bidToCover).toBe(parameters.auc10_btc_mean);
    expect(usualOf(parameters, { market: 'jgb', tenor: 30 }).dealerShare).toBeNull();
  });
});

describe('tailSentence', () => {
  it('makes a fuss only over what one would notice', () => {
    expect(tailSentence(english, 0.4)).toBe(english.screen.story.market.atMarket);
    expect(tailSentence(english, -1.5)).toBe('1.5 bp below the market: buyers came');
    expect(tailSentence(english, 3.2)).toBe('3.2 bp above the market: buyers wanted more');
  });
});

describe('saleName', () => {
  it('names the seller’s bond and money', () => {
    const names = auctions.map((auction) => saleName(english, auction));
    expect(names).toContain('$22bn of 30-year Treasuries');
    expect(names.join()).toMatch(/¥[\d.]+tn of 30-year JGBs/);
    for (const auction of auctions) expect(saleName(japanese, auction)).not.toMatch(/[{}]/);
  });
});
