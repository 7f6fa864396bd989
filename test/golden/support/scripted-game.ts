import type { Command } from '../../../src/schema/command.ts';
import { closeBoth, lockBoth, optionOf, packageOf } from '../../support/game.ts';

const set = (seat: Command['seat'], lever: string, option: string): Command => ({
  type: 'lever.set',
  seat,
  lever,
  option: optionOf(lever, option),
});

const demand = packageOf({ carTariff: 'rate20', currency: 'disclose', investment: 'usd550bn', farm: 'usd8bn' });
const reply = packageOf({ carTariff: 'rate10', investment: 'usd300bn', energy: 'usd7bn', swapLine: 'confirm' });
const treaty = packageOf({
  carTariff: 'rate15',
  generalTariff: 'rate15',
  currency: 'consult',
  holdings: 'noLeverage',
  swapLine: 'confirm',
  investment: 'usd550bn',
  investmentControl: 'joint',
  energy: 'usd7bn',
  farm: 'riceInQuota',
  defence: 'usd17bn',
});

/** A game in which every kind of command is given and every theme of policy moves; it ends in a treaty. */
export const scriptedGame: readonly Command[] = [
  // Round 1: drafts, one of them taken back; a question, offers both ways, a call for more of them.
  set('us.treasury', 'issuance', 'bills'),
  set('japan.finance', 'treasuries', 'sell40'),
  set('japan.finance', 'treasuries', 'lengthen50'),
  set('japan.meti', 'gesture', 'lng'),
  ...lockBoth,
  { type: 'terms.probe', seat: 'us.ustr', terms: treaty },
  { type: 'offer.make', seat: 'us.ustr', terms: demand },
  { type: 'offer.decline', seat: 'japan.meti', because: ['farm', 'carTariff'] },
  { type: 'offer.make', seat: 'japan.meti', terms: reply },
  { type: 'offer.decline', seat: 'us.ustr', because: ['carTariff'] },
  { type: 'leader.call', seat: 'japan.primeMinister' },
  ...closeBoth,
  // Round 2: a public threat of tariffs, a private one to sell; Japan's hands are tied on farm goods.
  set('us.treasury', 'dollarTalk', 'weakYen'),
  ...lockBoth,
  {
    type: 'threat.make',
    seat: 'us.commerce',
    lever: 'carTariff',
    option: optionOf('carTariff', 'rate35'),
    channel: 'public',
  },
  {
    type: 'threat.make',
    seat: 'japan.finance',
    lever: 'treasuries',
    option: optionOf('treasuries', 'sell40'),
    channel: 'private',
  },
  { type: 'hands.tie', seat: 'japan.diet', issue: 'farm', most: 1 },
  ...closeBoth,
  // Round 3: the tariff comes, the sale does not; Japan breaks off.
  set('us.commerce', 'carTariff', 'rate35'),
  set('japan.finance', 'intervention', 'buy3'),
  ...lockBoth,
  { type: 'talks.suspend', seat: 'japan.primeMinister' },
  // Round 4: no table.
  set('japan.diet', 'stimulus', 'cash3'),
  set('us.congress', 'spendingBill', 'expanded'),
  ...lockBoth,
  // Round 5: nothing but the law; at the table a higher envoy, a first instalment and a card.
  ...lockBoth,
  { type: 'envoy.send', seat: 'us.whiteHouse', envoy: 'us.treasury' },
  {
    type: 'threat.make',
    seat: 'us.ustr',
    lever: 'generalTariff',
    option: optionOf('generalTariff', 'rate20'),
    channel: 'partial',
  },
  {
    type: 'threat.make',
    seat: 'japan.finance',
    lever: 'treasuries',
    option: optionOf('treasuries', 'sell40'),
    channel: 'ambiguous',
  },
  ...closeBoth,
  // Round 6: easing on both sides, and a treaty by returning the other's package.
  set('us.commerce', 'carTariff', 'rate25'),
  set('us.ustr', 'chinaTrack', 'alliesFirst'),
  set('japan.boj', 'bojRate', 'tighter'),
  set('japan.meti', 'partners', 'euDialogue'),
  ...lockBoth,
  { type: 'offer.make', seat: 'japan.meti', terms: treaty },
  { type: 'offer.make', seat: 'us.ustr', terms: treaty },
];
