import { describe, expect, test } from 'vitest';
import { parseSave } from '../../../src/client/session/save-file.ts';
import type { Choices } from '../../../src/client/session/session.ts';
import { finalHash, leaderOf, otherSide, replay, reportsOf, sideOf } from '../../../src/core/game/index.ts';
import type { Command } from '../../../src/schema/command.ts';
import { personaIds } from '../../../src/schema/opponent.ts';
import type { Opponent } from '../../../src/schema/setup.ts';
import { packageOf, rules, setupOf } from '../../support/game.ts';
import { answered, japan, playStep, playUntil, startHere, us } from './support/player.ts';
import { type OpenShelf, SAVE_KEY, shelfWith } from './support/shelf.ts';

const draft = (lever: string, option: number): Command => {
  const offices = rules.scenario.levers.find(({ id }) => id === lever)?.offices;
  return { type: 'lever.set', seat: offices?.[0] ?? 'us.fed', lever, option };
};
const lock: Command = { type: 'policy.lock', seat: 'japan.primeMinister' };

const logOf = (shelf: OpenShelf) => parseSave(shelf.held.get(SAVE_KEY) ?? '')?.log ?? [];
const commandsOf = (shelf: OpenShelf): readonly Command[] =>
  logOf(shelf).flatMap((event) => (event.type === 'command.given' ? [event.command] : []));

/** A new game that has got to its first policy phase. */
const atPolicy = (choices: Choices = japan) => {
  const shelf = shelfWith();
  const session = startHere(choices, shelf);
  session.next();
  return { session, shelf };
};

describe('a whole game', () => {
  test.each([
    ['Japan', japan],
    ['the United States', us],
    ['Japan against a firm opponent', { ...japan, opponent: { persona: 'hawk', level: 'normal' } }],
    ['the United States against an easy opponent', { ...us, opponent: { persona: 'normaliser', level: 'easy' } }],
  ] as const)('is played to its debrief as %s; its code replays to the same game', async (_, choices) => {
    const session = startHere(choices, shelfWith());
    const { phase, observation, result } = await playUntil(session, () => false);
    expect(phase).toBe('debrief');
    expect(observation.ending).not.toBeNull();
    expect(result?.scores[choices.side].total).toBeGreaterThanOrEqual(0);
    expect(result?.code).toMatch(/^bc\d+\.jun-2025\./);
  });

  test('is the one its log tells', async () => {
    const shelf = shelfWith();
    const session = startHere(japan, shelf);
    const { observation } = await playUntil(session, () => false);
    const again = replay(rules, setupOf(7, { japan: japan.mandate }), commandsOf(shelf));
    if (!again.ok) throw new Error(again.problem.code);
    expect(reportsOf(again.state)).toEqual(observation.reports);
    expect(finalHash(again.state)).toMatch(/^[0-9a-f]{16}$/);
  });

  test('opens both sides’ wishes only at the end', async () => {
    const session = startHere(japan, shelfWith());
    await playUntil(session, ({ phase, result }) => {
      expect(result === null).toBe(session.view().observation.ending === null);
      return phase === 'ending';
    });
    expect(Object.keys(session.view().result?.tastes ?? {})).toEqual(['us', 'japan']);
  });
});

test('every step is saved before it is shown', async () => {
  const shelf = shelfWith();
  const session = startHere(japan, shelf);
  let shown = session.view();
  let writes = 0;
  shelf.beforeWrite = (key) => {
    expect(key).toBe(SAVE_KEY);
    expect(session.view()).toBe(shown);
    writes += 1;
  };
  session.subscribe(() => {
    const isSaved = logOf(shelf).length > 0 && session.view().saveProblem === null;
    expect(session.view()).not.toBe(shown);
    expect(isSaved).toBe(true);
    shown = session.view();
  });
  let steps = 0;
  for (; session.view().phase !== 'debrief'; steps++) {
    const before = writes;
    await playStep(session);
    expect(writes).toBeGreaterThan(before);
  }
  expect(steps).toBeGreaterThan(30);
});

test('a listener that has left hears no more', () => {
  const { session } = atPolicy();
  let heard = 0;
  const leave = session.subscribe(() => {
    heard += 1;
  });
  session.ready();
  leave();
  session.reopen();
  expect(heard).toBe(1);
});

describe('undo', () => {
  test('takes back the drafts of this policy phase, last first', () => {
    const { session } = atPolicy();
    const untouched = session.view();
    session.give(draft('treasuries', 3));
    const first = session.view();
    session.give(draft('gesture', 1));
    expect(session.view().observation.drafts).toEqual({ treasuries: 3, gesture: 1 });
    session.undo();
    expect(session.view()).toEqual(first);
    session.undo();
    expect(session.view()).toEqual(untouched);
    expect(session.view().canUndo).toBe(false);
    session.undo();
    expect(session.view()).toEqual(untouched);
  });

  test('of a lever moved step by step takes back the whole move', () => {
    const { session } = atPolicy();
    for (const option of [3, 4, 5]) session.give(draft('treasuries', option));
    expect(session.view().observation.drafts).toEqual({ treasuries: 5 });
    session.undo();
    expect(session.view().observation.drafts).toEqual({});
  });

  test('also takes back being ready with the draft', () => {
    const { session } = atPolicy();
    session.give(draft('treasuries', 3));
    session.ready();
    expect(session.view()).toMatchObject({ canUndo: true, readiness: { japan: 'ready' } });
    session.undo();
    expect(session.view()).toMatchObject({ canUndo: false, readiness: { japan: 'drafting' } });
    expect(session.view().observation.drafts).toEqual({});
  });

  test('is saved', () => {
    const { session, shelf } = atPolicy();
    session.give(draft('treasuries', 3));
    session.undo();
    expect(commandsOf(shelf)).toEqual([]);
  });

  test('ends with the lock, also while the opponent has yet to lock', async () => {
    const { session } = atPolicy();
    session.give(draft('treasuries', 3));
    session.give(lock);
    expect(session.view()).toMatchObject({ phase: 'policy', canUndo: false });
    session.undo();
    const locked = await answered(session);
    expect(locked.phase).toBe('table');
    expect(locked.canUndo).toBe(false);
    session.undo();
    expect(session.view()).toBe(locked);
  });

  test('does not reach into the round before', async () => {
    const { session } = atPolicy();
    session.give(draft('gesture', 1));
    await playUntil(session, ({ phase, observation }) => phase === 'policy' && observation.round === 2);
    expect(session.view().canUndo).toBe(false);
    session.undo();
    expect(session.view().observation.round).toBe(2);
  });
});

describe('a refused command', () => {
  test('is named, changes nothing and leaves no trace in the log', () => {
    const { session, shelf } = atPolicy();
    const before = session.view();
    const log = logOf(shelf);
    session.give({ type: 'lever.set', seat: 'japan.boj', lever: 'treasuries', option: 3 });
    expect(session.view()).toEqual({ ...before, rejection: { code: 'lever-not-yours', subject: 'treasuries' } });
    expect(logOf(shelf)).toEqual(log);
    session.give(draft('treasuries', 3));
    expect(session.view().rejection).toBeNull();
  });
});

const opponents = personaIds.us.map((persona): Opponent => ({ persona, level: 'normal' }));

describe('the opponent', () => {
  test.each(opponents)(
    '$persona does nothing in the policy phase until we have locked, then locks',
    async (opponent) => {
      const { session, shelf } = atPolicy({ ...japan, opponent });
      session.give(draft('treasuries', 3));
      session.ready();
      expect(commandsOf(shelf).every(({ seat }) => sideOf(seat) === 'japan')).toBe(true);
      expect(session.view().readiness.us).toBe('drafting');
      session.give(lock);
      expect((await answered(session)).phase).toBe('table');
      expect(commandsOf(shelf).filter(({ type }) => type === 'policy.lock')).toHaveLength(2);
    },
  );

  test.each(opponents)('$persona answers an offer before we speak again', async (opponent) => {
    const { session } = atPolicy({ ...japan, opponent });
    session.give(lock);
    await answered(session);
    session.give({ type: 'offer.make', seat: 'japan.meti', terms: packageOf({ carTariff: 'rate2' }) });
    const { observation } = await answered(session);
    expect(observation.refusals.us?.length).toBeGreaterThan(0);
    expect(observation.offers.us).not.toBeNull();
  });

  test.each(opponents)('$persona closes once we have closed, and the weeks pass', async (opponent) => {
    const { session } = atPolicy({ ...japan, opponent });
    session.give(lock);
    await answered(session);
    session.give({ type: 'table.close', seat: 'japan.meti' });
    expect(await answered(session)).toMatchObject({ phase: 'market', observation: { round: 2 } });
  });

  test('is never kept waiting: after every step it has nothing left to do', async () => {
    const shelf = shelfWith();
    const session = startHere(us, shelf);
    const side = otherSide(us.side);
    for (let step = 0; step < 300 && session.view().phase !== 'debrief'; step++) {
      await playStep(session);
      const { phase, readiness, observation } = session.view();
      if (phase === 'policy') expect([readiness[side], readiness.us]).not.toContain('locked');
      if (phase === 'table') expect(observation.closed.us && !observation.closed[side]).toBe(false);
    }
    const spoken = commandsOf(shelf).filter(({ seat }) => sideOf(seat) === side);
    expect(spoken.length).toBeGreaterThan(10);
    expect(spoken.some(({ seat }) => seat === leaderOf[side])).toBe(true);
  });
});

test('a round that has passed is split into causes; one that has not, not', async () => {
  const session = startHere(japan, shelfWith());
  await playUntil(session, ({ observation }) => observation.reports.length === 1);
  const told = new Promise<void>((resolve) => session.subscribe(resolve));
  if (!session.attribution(1)) await told;
  const { reports } = session.view().observation;
  const attribution = session.attribution(1);
  expect(attribution?.moves.usdjpy).toBe((reports[0]?.after.usdjpy ?? 0) - (reports[0]?.before.usdjpy ?? 0));
  expect(session.attribution(1)).toBe(attribution);
  expect(session.attribution(2)).toBeNull();
});
