import { bothSides, type Rules, TIE_ROUNDS } from '../../../../src/core/game/index.ts';
import type { Command } from '../../../../src/schema/command.ts';
import { closeBoth, lockBoth, setupOf } from '../../../support/game.ts';
import { playThrough, type RandomGame } from './random-game.ts';

/** Who speaks for a side, and whom it sends in turn. */
const SPEAKERS = {
  us: { leader: 'us.whiteHouse', envoys: ['us.treasury', 'us.ustr'], tie: 'steel' },
  japan: { leader: 'japan.primeMinister', envoys: ['japan.finance', 'japan.meti'], tie: 'ratePledge' },
} as const;

/** How far each goes on the article it has tied its hands on. */
const ceilings: Readonly<Record<string, number>> = { steel: 1, ratePledge: 1 };

/** A round in which both sides do everything the limits allow. */
const fullRound = ({ scenario }: Rules, round: number): readonly Command[] => {
  const drafts = scenario.levers.map(
    ({ id, offices: [seat], options }): Command => ({
      type: 'lever.set',
      seat: seat ?? 'us.whiteHouse',
      lever: id,
      option: (options.length - 1 + round) % options.length,
    }),
  );
  const because = scenario.issues.slice(-3).map(({ id }) => id);
  const terms = (less: number): number[] =>
    scenario.issues.map(({ id, options }) => Math.max(0, Math.min(options.length - 1 - less, ceilings[id] ?? 7)));
  const words = bothSides.flatMap((side): Command[] => {
    const { leader, envoys, tie } = SPEAKERS[side];
    const isTying = round === 0 || round === TIE_ROUNDS;
    return [
      ...(round === (side === 'us' ? 0 : 1) ? [{ type: 'leader.call' as const, seat: leader }] : []),
      ...(isTying ? [{ type: 'hands.tie' as const, seat: leader, issue: tie, most: ceilings[tie] ?? 0 }] : []),
      { type: 'envoy.send', seat: leader, envoy: envoys[round % 2] ?? leader },
      { type: 'terms.probe', seat: leader, terms: terms(0) },
    ];
  });
  const exchange = [0, 1, 2, 0, 1].flatMap((less): Command[] => [
    { type: 'offer.make', seat: 'us.ustr', terms: terms(less) },
    { type: 'offer.decline', seat: 'japan.meti', because },
    { type: 'offer.make', seat: 'japan.meti', terms: [...terms(less).slice(0, -1), 0] },
    { type: 'offer.decline', seat: 'us.ustr', because },
  ]);
  const threats = bothSides.map((side): Command => {
    const levers = scenario.levers.filter((lever) => lever.side === side && lever.kind === 'action');
    const lever = levers.at(-1);
    const option = (lever?.options.length ?? 1) - 1;
    const seat = side === 'us' ? 'us.ustr' : 'japan.meti';
    return { type: 'threat.make', seat, lever: lever?.id ?? '', option, channel: 'partial' };
  });
  return [...drafts, ...lockBoth, ...words, ...exchange, ...threats, ...closeBoth];
};

/** A game of full rounds to the deadline, if nothing ends it before. */
export const longestGame = (by: Rules, seed = 0xffff_ffff): RandomGame => {
  const rounds = Array.from({ length: by.scenario.rounds }, (_, round) => fullRound(by, round));
  const mandates: { us: [string, string]; japan: [string, string] } = {
    us: ['investment', 'alliance'],
    japan: ['security', 'autonomy'],
  };
  return playThrough(by, setupOf(seed, mandates), rounds.flat());
};
