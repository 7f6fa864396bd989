import {
  type GameState,
  isCarriedOut,
  leaderOf,
  observe,
  type PerSide,
  type RoundReport,
  type Rules,
  sideOf,
  utilityOf,
  type Vote,
} from '../../core/game/index.ts';
import type { Channel, Command, Terms } from '../../schema/command.ts';
import type { Seat, Side } from '../../schema/party.ts';

/** What a side did in a round. Options and issues are the scenario's. */
export type RoundDeed =
  | { readonly kind: 'moved'; readonly lever: string; readonly option: number }
  | { readonly kind: 'kept' | 'dropped'; readonly lever: string; readonly option: number }
  | { readonly kind: 'threatened'; readonly channel: Channel; readonly lever: string; readonly option: number }
  | { readonly kind: 'tied'; readonly issue: string; readonly most: number }
  | { readonly kind: 'sent'; readonly envoy: Seat }
  /** `worth` of the last offer: points above no deal to each side as it truly is. */
  | { readonly kind: 'offered'; readonly times: number; readonly worth: PerSide<number> }
  | { readonly kind: 'refused'; readonly times: number; readonly because: readonly string[] }
  /** Its chamber's vote on what was signed; support of 100. */
  | { readonly kind: 'passed' | 'refusedTreaty'; readonly support: number }
  | { readonly kind: 'called' | 'asked' | 'suspended' | 'walkedOut' | 'signed' };

/** A round's deeds by side, in the order in which they were done. */
export type RoundDeeds = PerSide<readonly RoundDeed[]>;

type ThreatOutcome = RoundReport['threats'][number];

/** What a package is worth above no deal, to each side, as it stands and with its true wishes. */
const worthOf = (rules: Rules, state: GameState, terms: Terms): PerSide<number> => {
  const above = (side: Side): number => {
    const { utility, reservation } = observe(rules, state, leaderOf[side]).preference;
    return utilityOf(utility, terms) - reservation;
  };
  return { us: above('us'), japan: above('japan') };
};

/** What a side has moved by the time it locks. */
const movesOf = ({ scenario }: Rules, { drafts, levers }: GameState, side: Side): readonly RoundDeed[] =>
  scenario.levers.flatMap(({ id, side: owner }) => {
    const option = drafts[id];
    return owner === side && option !== undefined && option !== levers[id]
      ? [{ kind: 'moved', lever: id, option } as const]
      : [];
  });

/** A threat that fell due, as it was in the end. */
const fateOf = ({ lever, option, executed }: ThreatOutcome): RoundDeed => ({
  kind: executed ? 'kept' : 'dropped',
  lever,
  option,
});

/** Whether a move is the carrying out of a threat, told already. */
const isSameMove = (deed: RoundDeed, fate: RoundDeed): boolean =>
  deed.kind === 'moved' && fate.kind === 'kept' && deed.lever === fate.lever && deed.option === fate.option;

/** What became of the threats due at the table of a round that never came to its end. */
const fatesAtTable = ({ levers, threats, round }: GameState): readonly ThreatOutcome[] =>
  threats
    .filter((threat) => threat.round < round)
    .map((threat) => ({ ...threat, executed: isCarriedOut(threat, levers[threat.lever]) }));

const voteOf = ({ passed, support }: Vote): RoundDeed => ({ kind: passed ? 'passed' : 'refusedTreaty', support });

const timesOf = (deeds: readonly RoundDeed[], kind: 'offered' | 'refused'): number =>
  1 + deeds.reduce((times, deed) => (deed.kind === kind ? deed.times : times), 0);

/** A command as a deed, after those of the same side in the round; null of one that only leads up to others. */
const deedOf = (rules: Rules, state: GameState, command: Command, done: readonly RoundDeed[]): RoundDeed | null => {
  switch (command.type) {
    case 'offer.make':
      return { kind: 'offered', times: timesOf(done, 'offered'), worth: worthOf(rules, state, command.terms) };
    case 'offer.decline':
      return { kind: 'refused', times: timesOf(done, 'refused'), because: command.because };
    case 'offer.accept':
      return { kind: 'signed' };
    case 'threat.make':
      return { kind: 'threatened', channel: command.channel, lever: command.lever, option: command.option };
    case 'hands.tie':
      return { kind: 'tied', issue: command.issue, most: command.most };
    case 'envoy.send':
      return { kind: 'sent', envoy: command.envoy };
    case 'leader.call':
      return { kind: 'called' };
    case 'terms.probe':
      return { kind: 'asked' };
    case 'talks.suspend':
      return { kind: 'suspended' };
    case 'talks.walkOut':
      return { kind: 'walkedOut' };
    case 'lever.set':
    case 'policy.lock':
    case 'table.close':
      return null;
  }
};

/** Offers and refusals of a round are told once, with their number. */
const withDeed = (deeds: readonly RoundDeed[], deed: RoundDeed): readonly RoundDeed[] => {
  const isRepeated = deed.kind === 'offered' || deed.kind === 'refused';
  return [...(isRepeated ? deeds.filter(({ kind }) => kind !== deed.kind) : deeds), deed];
};

/** Write down what either side does while a game is replayed, and read it off round by round. */
export const openDeedBook = (rules: Rules) => {
  const pages = new Map<number, PerSide<readonly RoundDeed[]>>();
  let table: GameState | null = null;
  const add = (round: number, side: Side, write: (deeds: readonly RoundDeed[]) => readonly RoundDeed[]): void => {
    const page = pages.get(round) ?? { us: [], japan: [] };
    pages.set(round, { ...page, [side]: write(page[side]) });
  };
  return {
    onCommand(state: GameState, command: Command): void {
      const side = sideOf(command.seat);
      if (state.stage === 'table' && table?.round !== state.round) table = state;
      if (command.type === 'policy.lock') add(state.round, side, (done) => [...done, ...movesOf(rules, state, side)]);
      add(state.round, side, (done) => {
        const deed = deedOf(rules, state, command, done);
        return deed ? withDeed(done, deed) : done;
      });
    },
    /** The deeds of every round of the finished game, from the first. */
    roundsOf: ({ passed, round: last, ballots }: GameState): readonly RoundDeeds[] =>
      Array.from({ length: last }, (_, i) => {
        const page = pages.get(i + 1);
        const fates = passed[i]?.record.threats ?? (table?.round === i + 1 ? fatesAtTable(table) : []);
        const votes = ballots.filter(({ round }) => round === i + 1).map((ballot) => ballot.votes);
        const deedsOf = (side: Side): readonly RoundDeed[] => {
          const settled = fates.filter((threat) => threat.side === side).map(fateOf);
          const done = (page?.[side] ?? []).filter((deed) => !settled.some((fate) => isSameMove(deed, fate)));
          return [...settled, ...done, ...votes.map((vote) => voteOf(vote[side]))];
        };
        return { us: deedsOf('us'), japan: deedsOf('japan') };
      }),
  };
};
