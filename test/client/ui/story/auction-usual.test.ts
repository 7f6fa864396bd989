import { describe, expect, it } from 'vitest';
import { saleName, tailSentence, usualCover, usualDealers } from '../../../../src/client/ui/story/auction-usual.ts';
import { reportsOf } from '../../../../src/core/game/index.ts';
import { rules } from '../../../support/game.ts';
import { english, japanese } from '../../../support/words.ts';
import { honestGame } from '../support/honest-game.ts';

const auctions = reportsOf(honestGame(7, 'japan').state).flatMap((report) => report.auctions);

describe('what is usual', () => {
  it('is each maturity’s own average', () => {
    const { parameters } = rules;
    const covers = ([10, 20, 30] as const).map((tenor) => usualCover(parameters, { market: 'treasury', tenor }));
    expect(covers).toEqual([parameters.auc10_btc_mean, parameters.auc20_btc_mean, parameters.auc30_btc_mean]);
    expect(usualCover(parameters, { market: 'jgb', tenor: 30 })).toBe(3.45);
    expect(usualCover(parameters, { market: 'jgb', tenor: 40 })).toBe(2.52);
    expect(usualDealers(parameters, { tenor: 30 })).toBe(13.2);
    expect(usualDealers(parameters, { tenor: 20 })).toBe(parameters.auc20_dealer_mean);
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
