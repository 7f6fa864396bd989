import { expect, it } from 'vitest';
import { deedsOf } from '../../../../src/client/ui/play/deeds.ts';
import { tiableArticles } from '../../../../src/client/ui/play/tied-article.ts';
import { isUsedUp } from '../../../../src/client/ui/play/use-means.ts';
import { observe } from '../../../../src/core/game/index.ts';
import type { Command } from '../../../../src/schema/command.ts';
import { give, idleRound, lockBoth, opening, rules } from '../../../support/game.ts';

const issue = rules.scenario.issues[tiableArticles(rules, 'us')[0] ?? 0]?.id ?? '';
const everything: readonly Command[] = [
  { type: 'threat.make', seat: 'us.ustr', lever: 'carTariff', option: 6, channel: 'ambiguous' },
  { type: 'hands.tie', seat: 'us.whiteHouse', issue, most: 0 },
  { type: 'leader.call', seat: 'us.whiteHouse' },
  { type: 'envoy.send', seat: 'us.whiteHouse', envoy: 'us.treasury' },
];

const table = give(rules, opening(), ...lockBoth);
const seen = (state: typeof table) => observe(rules, state, 'japan.primeMinister');
const acted = give(rules, table, ...everything);

it('tells everything a side has done in the round, and nothing the other did not do', () => {
  expect(deedsOf(seen(table), 'us')).toEqual([]);
  expect(deedsOf(seen(acted), 'us').map(({ kind }) => kind)).toEqual(['envoy', 'call', 'tie', 'threat']);
  expect(deedsOf(seen(acted), 'japan')).toEqual([]);
});

it('keeps the option of their card to itself', () => {
  const [card] = deedsOf(seen(acted), 'us').flatMap((deed) => (deed.kind === 'threat' ? [deed.threat] : []));
  expect(card).toMatchObject({ lever: 'carTariff', channel: 'ambiguous', option: -1 });
});

it('forgets a round’s deeds with the round', () => {
  expect(deedsOf(seen(give(rules, acted, ...idleRound.slice(2))), 'us')).toEqual([]);
});

it('knows what has been used up, for the round and for good', () => {
  const used = (state: typeof table) =>
    (['threaten', 'tie', 'call', 'envoy', 'suspend', 'walkOut'] as const).filter((means) =>
      isUsedUp(observe(rules, state, 'us.whiteHouse'), means),
    );
  expect(used(table)).toEqual([]);
  expect(used(acted)).toEqual(['threaten', 'tie', 'call', 'envoy']);
  expect(used(give(rules, acted, ...idleRound.slice(2), ...lockBoth))).toEqual(['tie', 'call']);
});
