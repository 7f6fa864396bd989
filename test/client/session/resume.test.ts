import { describe, expect, test } from 'vitest';
import { seatHere } from '../../../src/client/session/opponent-mind.ts';
import { resumeSession } from '../../../src/client/session/resume.ts';
import type { Session } from '../../../src/client/session/session.ts';
import { MODEL_VERSION } from '../../../src/core/game/index.ts';
import type { ChartEvent, Save } from '../../../src/schema/save.ts';
import { SAVE_VERSION } from '../../../src/schema/save-version.ts';
import { setupOf } from '../../support/game.ts';
import { answered, japan, playStep, playUntil, rulesOf, startHere, us } from './support/player.ts';
import { copyOf, forbiddenShelf, type OpenShelf, SAVE_KEY, shelfWith } from './support/shelf.ts';

const resumed = async (shelf: OpenShelf): Promise<Session> => {
  const found = await resumeSession(rulesOf, shelf, seatHere);
  if (found.kind !== 'session') throw new Error(JSON.stringify(found));
  await answered(found.session);
  return found.session;
};

/** A game under way, and the text of its save. */
const underWay = async (rounds = 1) => {
  const shelf = shelfWith();
  await playUntil(startHere(japan, shelf), ({ observation }) => observation.round > rounds);
  return { shelf, text: shelf.held.get(SAVE_KEY) ?? '' };
};

const saveOf = (log: ChartEvent[], change: Partial<Save> = {}): string =>
  JSON.stringify({
    version: SAVE_VERSION,
    model: MODEL_VERSION,
    side: 'japan',
    opponent: japan.opponent,
    log,
    ...change,
  });

describe('a game reloaded', () => {
  test.each([
    ['Japan', japan],
    ['the United States', us],
  ])('after any step of any phase, as %s, is where it was', async (_, choices) => {
    const shelf = shelfWith();
    const session = startHere(choices, shelf);
    const phases = new Set<string>();
    for (let step = 0; session.view().phase !== 'debrief'; step++) {
      phases.add(session.view().phase);
      expect((await resumed(copyOf(shelf))).view()).toEqual(session.view());
      await playStep(session);
      if (step > 300) throw new Error('the game does not end');
    }
    expect((await resumed(copyOf(shelf))).view()).toEqual(session.view());
    expect([...phases]).toEqual(['briefing', 'policy', 'table', 'market', 'reaction', 'ending', 'yearLater']);
  });

  test('can be played on to the same end', async () => {
    const { shelf } = await underWay(2);
    const here = await resumed(copyOf(shelf));
    const there = await resumed(copyOf(shelf));
    expect(await playUntil(here, () => false)).toEqual(await playUntil(there, () => false));
  });

  test('lets an opponent act whose move was lost', async () => {
    const start: ChartEvent[] = [
      { type: 'game.started', setup: setupOf(7, { japan: japan.mandate }) },
      { type: 'phase.continued' },
    ];
    const locked: ChartEvent = { type: 'command.given', command: { type: 'policy.lock', seat: 'japan.primeMinister' } };
    expect((await resumed(shelfWith({ [SAVE_KEY]: saveOf([...start, locked]) }))).view().phase).toBe('table');
  });

  test('may have thousands of steps', async () => {
    const log: ChartEvent[] = [
      { type: 'game.started', setup: setupOf(7, { japan: japan.mandate }) },
      { type: 'phase.continued' },
    ];
    for (let i = 0; i < 1200; i++)
      for (const lever of ['gesture', 'partners'])
        log.push({ type: 'command.given', command: { type: 'lever.set', seat: 'japan.meti', lever, option: i % 3 } });
    expect((await resumed(shelfWith({ [SAVE_KEY]: saveOf(log) }))).view().phase).toBe('policy');
  });
});

test('an empty shelf has no game', async () => {
  expect(await resumeSession(rulesOf, shelfWith(), seatHere)).toEqual({ kind: 'none' });
});

const { text } = await underWay();

describe('a save that cannot be played is set aside as it was written', () => {
  const save: Save = JSON.parse(text);
  const started = { type: 'game.started', setup: setupOf(7) } as const;

  test.each([
    ['cut short', text.slice(0, -5), 'save-damaged'],
    ['empty', '', 'save-damaged'],
    ['of another form', JSON.stringify({ ...save, version: SAVE_VERSION + 1 }), 'save-version'],
    ['of the first form', JSON.stringify({ ...save, version: 1, opponent: 'honest' }), 'save-version'],
    ['of another model', JSON.stringify({ ...save, model: MODEL_VERSION + 1, extra: 'kept' }), 'save-version'],
    [
      'of an unknown scenario',
      saveOf([{ ...started, setup: { ...started.setup, scenario: 'plaza-1985' } }]),
      'save-version',
    ],
    ['without a game', saveOf([]), 'save-damaged'],
    ['that begins in the middle', saveOf(save.log.slice(1)), 'save-damaged'],
    ['with a step that cannot be taken', saveOf([started, started]), 'save-damaged'],
    [
      'with a mandate nobody has',
      saveOf([{ ...started, setup: setupOf(7, { us: ['fame', 'fortune'] }) }]),
      'save-damaged',
    ],
  ])('%s', async (_, damaged, code) => {
    const shelf = shelfWith({ [SAVE_KEY]: damaged });
    const found = await resumeSession(rulesOf, shelf, seatHere);
    expect(found).toEqual({ kind: 'problem', problem: { code, keptAs: 'bargaining-chip.damaged.1' } });
    expect(Object.fromEntries(shelf.held)).toEqual({ 'bargaining-chip.damaged.1': damaged });
  });

  test('beside those set aside before', async () => {
    const shelf = shelfWith({ [SAVE_KEY]: 'second' });
    shelf.held.set('bargaining-chip.damaged.1', 'first');
    await resumeSession(rulesOf, shelf, seatHere);
    expect(Object.fromEntries(shelf.held)).toEqual({
      'bargaining-chip.damaged.1': 'first',
      'bargaining-chip.damaged.2': 'second',
    });
  });

  test('and outlives the next game', async () => {
    const shelf = shelfWith({ [SAVE_KEY]: 'damaged' });
    await resumeSession(rulesOf, shelf, seatHere);
    await playUntil(startHere(japan, shelf), ({ observation }) => observation.round > 1);
    startHere(us, shelf);
    expect(shelf.held.get('bargaining-chip.damaged.1')).toBe('damaged');
    expect((await resumed(shelf)).view().side).toBe('us');
  });

  test('even if the next game starts before anyone has looked', () => {
    const shelf = shelfWith({ [SAVE_KEY]: 'damaged' });
    startHere(japan, shelf);
    expect(shelf.held.get('bargaining-chip.damaged.1')).toBe('damaged');
  });
});

describe('a new game', () => {
  test('takes the place of the one played on this page', async () => {
    const { shelf } = await underWay();
    const session = startHere(us, shelf);
    expect([...shelf.held.keys()]).toEqual([SAVE_KEY]);
    expect((await resumed(shelf)).view()).toEqual(session.view());
  });

  test('and of one picked up here, but not of one that only lay there', async () => {
    const seen = shelfWith({ [SAVE_KEY]: text });
    await resumeSession(rulesOf, seen, seatHere);
    startHere(us, seen);
    expect([...seen.held.keys()]).toEqual([SAVE_KEY]);
    const unseen = shelfWith({ [SAVE_KEY]: text });
    startHere(us, unseen);
    expect(unseen.held.get('bargaining-chip.damaged.1')).toBe(text);
  });
});

describe('a shelf that fails', () => {
  test('while the game goes on: it says so, and is caught up once there is room', async () => {
    const shelf = shelfWith();
    const session = startHere(japan, shelf);
    const kept = shelf.held.get(SAVE_KEY);
    shelf.isFull = true;
    const view = await playUntil(session, ({ observation }) => observation.round === 3);
    expect(view).toMatchObject({ saveProblem: { code: 'save-not-kept' }, observation: { round: 3 } });
    expect(shelf.held.get(SAVE_KEY)).toBe(kept);
    shelf.isFull = false;
    await playStep(session);
    expect(session.view().saveProblem).toBeNull();
    expect((await resumed(copyOf(shelf))).view()).toEqual(session.view());
  });

  test('with a damaged save on it: nothing is written over that save, all game long', async () => {
    const shelf = shelfWith({ [SAVE_KEY]: 'damaged' });
    shelf.isFull = true;
    expect(await resumeSession(rulesOf, shelf, seatHere)).toEqual({
      kind: 'problem',
      problem: { code: 'save-not-kept' },
    });
    const session = startHere(japan, shelf);
    shelf.isFull = false;
    await playUntil(session, ({ observation }) => observation.round === 2);
    expect(session.view().saveProblem).toEqual({ code: 'save-not-kept' });
    expect(Object.fromEntries(shelf.held)).toEqual({ [SAVE_KEY]: 'damaged' });
  });

  test('that may not be touched: the game is played unsaved', async () => {
    expect(await resumeSession(rulesOf, forbiddenShelf, seatHere)).toEqual({
      kind: 'problem',
      problem: { code: 'save-not-kept' },
    });
    const session = startHere(japan, forbiddenShelf);
    expect(await playUntil(session, () => false)).toMatchObject({
      phase: 'debrief',
      saveProblem: { code: 'save-not-kept' },
    });
  });
});
