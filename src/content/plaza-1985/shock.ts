import type { Side } from '../../schema/party.ts';
import type { Shock } from '../../schema/shock.ts';

export const trust = (amount: number): Shock => ({ type: 'trust', amount });
export const confidence = (amount: number): Shock => ({ type: 'confidence', amount });
export const approval = (side: Side, amount: number): Shock => ({ type: 'approval', side, amount });
/** The expected path of the Federal Reserve, bp. */
export const fed = (amount: number): Shock => ({ type: 'usPolicyPath', amount });
/** The Bank of Japan's rate against what was priced, bp. */
export const boj = (amount: number): Shock => ({ type: 'bojSurprise', amount });
/** Extra US exports to Japan, $bn a year. */
export const purchase = (amount: number): Shock => ({ type: 'contractedPurchase', amount });
/** How far the currencies are moved by agreement: 1 takes the dollar from 240 yen to about 155. */
export const accord = (amount: number): Shock => ({ type: 'jointAccord', amount });

/**
 * Dollars sold for yen, $bn of 1985. The foreign-exchange market was then a small part of today's, by
 * which the model counts: a billion dollars goes in as JPY 1 tn, about four times what it was (C).
 */
export const dollarsSold = (usdBn: number, joint: boolean): Shock => ({
  type: 'fxIntervention',
  amount: usdBn,
  joint,
});

/**
 * A Japanese spending package, JPY tn of 1985 and of new money. Output was about JPY 325 tn
 * against the model's 615, so that a trillion goes in as two.
 */
export const demand = (jpyTn: number, funded: boolean): Shock => ({ type: 'japanFiscal', amount: 2 * jpyTn, funded });
