import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resumeSession } from '../../../src/client/session/resume.ts';
import { japan, mute, playUntil, rulesOf, startHere } from './support/player.ts';
import { SAVE_KEY, shelfWith } from './support/shelf.ts';

const shelf = shelfWith();
await playUntil(startHere(japan, shelf), ({ observation }) => observation.round > 1);
const real = shelf.held.get(SAVE_KEY) ?? '';

const text = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.json(),
  fc
    .record({ version: fc.constant(1), model: fc.nat(3), side: fc.constant('us'), log: fc.array(fc.jsonValue()) })
    .map((save) => JSON.stringify(save)),
);

/** The real save with a few characters lost, added or changed. */
const scratched = fc
  .array(fc.tuple(fc.nat(real.length - 1), fc.nat(2), fc.constantFrom(...'{}[]",:0179aeu \u0000')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((edits) =>
    edits.reduce(
      (save, [at, kind, by]) => save.slice(0, at) + (kind === 2 ? '' : by) + save.slice(kind === 0 ? at : at + 1),
      real,
    ),
  );

const truncated = fc.nat(real.length - 1).map((length) => real.slice(0, length));

/** The real save with steps dropped, doubled or out of order: still JSON. */
const shuffled = fc.array(fc.tuple(fc.nat(), fc.nat(2)), { minLength: 1, maxLength: 3 }).map((edits) => {
  const save = JSON.parse(real);
  for (const [draw, kind] of edits) {
    const at = draw % save.log.length;
    if (kind === 0) save.log.splice(at, 1);
    else if (kind === 1) save.log.splice(at, 0, save.log[at]);
    else save.log.push(...save.log.splice(at, 1));
  }
  return JSON.stringify(save);
});

describe('10,000 texts that nobody saved', () => {
  test('never throw, and none is lost or changed', async () => {
    const tally = new Map<string, number>();
    const any = fc.oneof(
      { weight: 4, arbitrary: text },
      { weight: 10, arbitrary: scratched },
      { weight: 3, arbitrary: truncated },
      { weight: 3, arbitrary: shuffled },
    );
    await fc.assert(
      fc.asyncProperty(any, async (garbage) => {
        const found = shelfWith({ [SAVE_KEY]: garbage });
        const resumed = await resumeSession(rulesOf, found, mute);
        tally.set(resumed.kind, (tally.get(resumed.kind) ?? 0) + 1);
        const problem = resumed.kind === 'problem' ? resumed.problem : null;
        expect(resumed.kind).not.toBe('none');
        expect(problem?.code).not.toBe('save-not-kept');
        const key = problem && 'keptAs' in problem ? problem.keptAs : SAVE_KEY;
        expect(Object.fromEntries(found.held)).toEqual({ [key]: garbage });
      }),
      { numRuns: 10_000 },
    );
    expect(tally.get('problem')).toBeGreaterThan(8000);
    expect(tally.get('session')).toBeGreaterThan(10);
  });
});
