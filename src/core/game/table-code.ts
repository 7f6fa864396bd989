import type { Channel, Command, Terms } from '../../schema/command.ts';
import type { Seat, Side } from '../../schema/party.ts';
import type { Lever, Scenario } from '../../schema/scenario.ts';
import type { Digit, DigitReader } from '../numeric/mixed-radix.ts';
import { bothSides, envoysOf, leaderOf, type PerSide, sideOf } from './delegation.ts';

const tableTypes = [
  'end',
  'offer.make',
  'offer.accept',
  'offer.decline',
  'threat.make',
  'hands.tie',
  'leader.call',
  'envoy.send',
  'terms.probe',
  'talks.suspend',
  'talks.walkOut',
  'table.close',
] as const;
type TableType = Exclude<(typeof tableTypes)[number], 'end'>;
/** What can be said at the table. */
export type TableCommand = Extract<Command, { type: TableType }>;
type Of<T extends TableType> = Extract<Command, { type: T }>;

const channels: readonly Channel[] = ['private', 'ambiguous', 'public', 'partial'];
const MOST_OPTIONS = 8;

/** What only the leader may say is written as the leader's, the rest as said by whoever usually leads the talks. */
const SPEAKERS: PerSide<Seat> = { us: 'us.ustr', japan: 'japan.meti' };
const leadersOnly: readonly TableType[] = ['hands.tie', 'leader.call', 'envoy.send', 'talks.walkOut'];

/** A side's levers, in the scenario's order. */
export const leversOf = (scenario: Scenario, side: Side): readonly Lever[] =>
  scenario.levers.filter((lever) => lever.side === side);

/** Put a digit; a value outside its radix is written as 0, which the claim then gives away. */
export const put = (digits: Digit[], value: number, radix: number): void => {
  digits.push({ value: value >= 0 && value < radix ? value : 0, radix });
};

const putIssue = (digits: Digit[], { issues }: Scenario, id: string): void =>
  put(
    digits,
    issues.findIndex((issue) => issue.id === id),
    issues.length,
  );

const takeIssue = (reader: DigitReader, { issues }: Scenario): string => issues[reader.take(issues.length)]?.id ?? '';

const putTerms = (digits: Digit[], { issues }: Scenario, terms: Terms): void => {
  for (const [i, issue] of issues.entries()) put(digits, terms[i] ?? 0, issue.options.length);
};

const takeTerms = (reader: DigitReader, { issues }: Scenario): Terms =>
  issues.map((issue) => reader.take(issue.options.length));

const putThreat = (digits: Digit[], scenario: Scenario, command: Of<'threat.make'>): void => {
  const levers = leversOf(scenario, sideOf(command.seat));
  const index = levers.findIndex((lever) => lever.id === command.lever);
  put(digits, index, levers.length);
  put(digits, command.option, levers[index]?.options.length ?? 1);
  put(digits, channels.indexOf(command.channel), channels.length);
};

const takeThreat = (reader: DigitReader, scenario: Scenario, seat: Seat): Of<'threat.make'> => {
  const levers = leversOf(scenario, sideOf(seat));
  const lever = levers[reader.take(levers.length)];
  const option = reader.take(lever?.options.length ?? 1);
  const channel = channels[reader.take(channels.length)] ?? 'private';
  return { type: 'threat.make', seat, lever: lever?.id ?? '', option, channel };
};

/** Write what was said at the table: the kind, the side, and what the kind needs. */
export const putTable = (digits: Digit[], scenario: Scenario, command: TableCommand): void => {
  put(digits, tableTypes.indexOf(command.type), tableTypes.length);
  const side = sideOf(command.seat);
  put(digits, bothSides.indexOf(side), 2);
  if (command.type === 'offer.make' || command.type === 'terms.probe') putTerms(digits, scenario, command.terms);
  if (command.type === 'offer.decline') {
    put(digits, command.because.length, 4);
    for (const id of command.because) putIssue(digits, scenario, id);
  }
  if (command.type === 'threat.make') putThreat(digits, scenario, command);
  if (command.type === 'hands.tie') {
    putIssue(digits, scenario, command.issue);
    put(digits, command.most, MOST_OPTIONS);
  }
  if (command.type === 'envoy.send') put(digits, envoysOf(side).indexOf(command.envoy), envoysOf(side).length);
};

/** Close a round's table. */
export const endTable = (digits: Digit[]): void => put(digits, tableTypes.indexOf('end'), tableTypes.length);

/** Read what was said, null where the table ends. */
export const takeTable = (reader: DigitReader, scenario: Scenario): TableCommand | null => {
  const type = tableTypes[reader.take(tableTypes.length)];
  if (!type || type === 'end') return null;
  const side: Side = bothSides[reader.take(2)] ?? 'us';
  const seat = leadersOnly.includes(type) ? leaderOf[side] : SPEAKERS[side];
  switch (type) {
    case 'offer.make':
    case 'terms.probe':
      return { type, seat, terms: takeTerms(reader, scenario) };
    case 'offer.decline':
      return { type, seat, because: Array.from({ length: reader.take(4) }, () => takeIssue(reader, scenario)) };
    case 'threat.make':
      return takeThreat(reader, scenario, seat);
    case 'hands.tie':
      return { type, seat, issue: takeIssue(reader, scenario), most: reader.take(MOST_OPTIONS) };
    case 'envoy.send':
      return { type, seat, envoy: envoysOf(side)[reader.take(envoysOf(side).length)] ?? seat };
    default:
      return { type, seat };
  }
};
