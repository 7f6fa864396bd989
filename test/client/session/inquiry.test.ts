import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../../src/client/session/inquiry.ts';
import { seatHere } from '../../../src/client/session/opponent-mind.ts';
import { seatOpponent } from '../../../src/client/session/opponent-seat.ts';
import { resumeSession } from '../../../src/client/session/resume.ts';
import type { Choices, Session } from '../../../src/client/session/session.ts';
import type { Terms } from '../../../src/schema/command.ts';
import { levelIds } from '../../../src/schema/opponent.ts';
import { jun2025 } from '../../support/game.ts';
import { answered, japan, playUntil, rulesOf, startHere } from './support/player.ts';
import { copyOf, shelfWith } from './support/shelf.ts';

/** A game at its first table. */
const atTable = async (choices: Choices = japan, seat = seatHere) => {
  const shelf = shelfWith();
  const session = startHere(choices, shelf, seat);
  await playUntil(session, ({ phase }) => phase === 'table');
  return { session, shelf };
};

/** What would suit us best. */
const bestFor = (session: Session): Terms =>
  session.view().observation.preference.utility.values.map((options) => options.indexOf(Math.max(...options)));

const offerBest = async (session: Session): Promise<Terms> => {
  const terms = bestFor(session);
  session.give({ type: 'offer.make', seat: 'japan.meti', terms });
  await answered(session);
  return terms;
};

const changed = ({ terms, explanation }: Refusal): Terms =>
  terms.map((option, i) => explanation.change?.find(({ issue }) => issue === jun2025.issues[i]?.id)?.to ?? option);

describe('a refusal', () => {
  test('is explained by the terms of the decision, and the suggested change is a yes', async () => {
    const { session } = await atTable();
    expect(await session.inquiry.refusal()).toBeNull();
    const terms = await offerBest(session);
    const refusal = await session.inquiry.refusal();
    if (!refusal) throw new Error('the best for us is refused');
    expect(refusal.terms).toEqual(terms);
    expect(refusal.explanation).toMatchObject({ verdict: 'refuse' });
    expect(refusal.explanation.reasons.length).toBeGreaterThan(0);
    expect(refusal.explanation.worth).toBeLessThan(refusal.explanation.threshold);
    session.give({ type: 'offer.make', seat: 'japan.meti', terms: changed(refusal) });
    expect((await answered(session)).observation.agreement).toEqual(changed(refusal));
  });

  test('is explained the same after a reload', async () => {
    const { session, shelf } = await atTable();
    await offerBest(session);
    const again = await resumeSession(rulesOf, copyOf(shelf), seatOpponent);
    if (again.kind !== 'session') throw new Error(again.kind);
    await answered(again.session);
    expect(await again.session.inquiry.refusal()).toEqual(await session.inquiry.refusal());
  });

  test('is forgotten with our next offer’s round', async () => {
    const { session } = await atTable();
    await offerBest(session);
    session.give({ type: 'table.close', seat: 'japan.meti' });
    await playUntil(session, ({ phase, observation }) => phase === 'table' && observation.round === 2);
    expect(await session.inquiry.refusal()).toBeNull();
  });
});

test('what they would want is told once we have asked, and stays told', async () => {
  const { session, shelf } = await atTable();
  expect(await session.inquiry.wish()).toBeNull();
  const terms = bestFor(session);
  session.give({ type: 'terms.probe', seat: 'japan.meti', terms });
  await answered(session);
  const wish = await session.inquiry.wish();
  expect(wish).toMatchObject({ terms, wanted: { kind: 'change' } });
  const again = await resumeSession(rulesOf, copyOf(shelf), seatHere);
  if (again.kind !== 'session') throw new Error(again.kind);
  expect(await again.session.inquiry.wish()).toEqual(wish);
});

describe('how near a package is to a yes', () => {
  test.each(levelIds)('at %s', async (level) => {
    const { session } = await atTable({ ...japan, opponent: { persona: 'builder', level } });
    const theirs = session.view().observation.offers.us;
    if (!theirs) throw new Error('they open with an offer');
    const leans = [await session.inquiry.lean(bestFor(session)), await session.inquiry.lean(theirs)];
    expect(leans).toEqual(level === 'easy' || level === 'normal' ? [0, 4] : [null, null]);
  });

  test('is read nowhere but at the table', async () => {
    const session = startHere(japan, shelfWith());
    expect(await session.inquiry.lean(bestFor(session))).toBeNull();
  });
});

test('the sealed papers are opened at the end, not before', async () => {
  const { session } = await atTable();
  expect(await session.inquiry.dossier()).toBeNull();
  session.give({ type: 'talks.walkOut', seat: 'japan.primeMinister' });
  await answered(session);
  const dossier = await session.inquiry.dossier();
  expect(dossier?.rounds.map(({ round }) => round)).toEqual([1]);
  expect(dossier?.resolve).toBeGreaterThan(0);
});
