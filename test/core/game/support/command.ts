import fc from 'fast-check';
import { type Command, channels } from '../../../../src/schema/command.ts';
import { seats } from '../../../../src/schema/delegation.ts';
import type { Scenario } from '../../../../src/schema/scenario.ts';

const seat = fc.constantFrom(...seats);
const leader = fc.constantFrom('us.whiteHouse' as const, 'japan.primeMinister' as const);
const option = fc.integer({ min: 0, max: 7 });
const wildId = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'),
  fc.string({ minLength: 1, maxLength: 40 }),
);

/** Any command the schema admits, most of them about what the scenario has: the levers, issues and options it names. */
export const commandsOf = (scenario: Scenario): fc.Arbitrary<Command> => {
  const lever = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...scenario.levers.map(({ id }) => id)) },
    { weight: 1, arbitrary: wildId },
  );
  const issue = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...scenario.issues.map(({ id }) => id)) },
    { weight: 1, arbitrary: wildId },
  );
  const terms = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(...scenario.issues.map(({ options }) => fc.nat(options.length - 1))) },
    { weight: 1, arbitrary: fc.array(option, { minLength: 1, maxLength: 24 }) },
  );
  const channel = fc.constantFrom(...channels);
  const one = <T extends Command>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
  return fc.oneof(
    one(12, fc.record({ type: fc.constant('lever.set' as const), seat, lever, option })),
    one(14, fc.record({ type: fc.constant('policy.lock' as const), seat: leader })),
    one(1, fc.record({ type: fc.constant('policy.lock' as const), seat })),
    one(8, fc.record({ type: fc.constant('offer.make' as const), seat, terms })),
    one(1, fc.record({ type: fc.constant('offer.accept' as const), seat })),
    one(
      4,
      fc.record({ type: fc.constant('offer.decline' as const), seat, because: fc.array(issue, { maxLength: 3 }) }),
    ),
    one(4, fc.record({ type: fc.constant('threat.make' as const), seat, lever, option, channel })),
    one(3, fc.record({ type: fc.constant('hands.tie' as const), seat: fc.oneof(leader, seat), issue, most: option })),
    one(2, fc.record({ type: fc.constant('leader.call' as const), seat: fc.oneof(leader, seat) })),
    one(2, fc.record({ type: fc.constant('envoy.send' as const), seat: fc.oneof(leader, seat), envoy: seat })),
    one(2, fc.record({ type: fc.constant('terms.probe' as const), seat, terms })),
    one(1, fc.record({ type: fc.constant('talks.suspend' as const), seat })),
    one(1, fc.record({ type: fc.constant('talks.walkOut' as const), seat })),
    one(12, fc.record({ type: fc.constant('table.close' as const), seat })),
  );
};
