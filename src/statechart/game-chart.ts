import { assign, setup } from 'xstate';
import {
  apply,
  type EndingKind,
  type GameState,
  type Rejection,
  type Rules,
  setupProblem,
  start,
} from '../core/game/index.ts';
import type { Command } from '../schema/command.ts';
import type { ChartEvent } from '../schema/save.ts';

/** The chart's memory: the rules, the game once started, and why the last command was refused. */
export interface ChartContext {
  readonly rules: Rules;
  readonly game: GameState | null;
  /** Rounds whose market has been shown. */
  readonly shownRounds: number;
  readonly rejection: Rejection | null;
}

type Started = Extract<ChartEvent, { type: 'game.started' }>;

const policyCommands: readonly Command['type'][] = ['lever.set', 'policy.lock'];

const isPolicy = (event: ChartEvent): boolean =>
  event.type === 'command.given' && policyCommands.includes(event.command.type);

/** The game after a command; a refused command leaves it as it was and says why. */
const afterCommand = (context: ChartContext, event: ChartEvent): Partial<ChartContext> => {
  if (event.type !== 'command.given' || !context.game) return {};
  const result = apply(context.rules, context.game, event.command);
  return result.ok ? { game: result.value, rejection: null } : { rejection: result.rejection };
};

/** One side's policy: draft, then ready, then locked. Only the lock is the core's. */
const policyRegion = (side: 'us' | 'japan') =>
  ({
    initial: 'drafting',
    states: {
      drafting: {
        always: { guard: { type: 'hasLocked', params: { side } }, target: 'locked' },
        on: { 'draft.readied': { guard: { type: 'isOf', params: { side } }, target: 'ready' } },
      },
      ready: {
        always: { guard: { type: 'hasLocked', params: { side } }, target: 'locked' },
        on: { 'draft.reopened': { guard: { type: 'isOf', params: { side } }, target: 'drafting' } },
      },
      locked: {},
    },
  }) as const;

const endings: readonly EndingKind[] = ['agreement', 'deadline', 'walkOut', 'rupture', 'fall', 'unratified'];

/**
 * A game from setup to debrief. Time arrives as events; every rule is the core's. The chart
 * knows only which phase the game is in, and lets commands through in the phase they belong to.
 */
export const gameChart = setup({
  types: {
    context: {} as ChartContext,
    events: {} as ChartEvent,
    input: {} as { rules: Rules },
  },
  guards: {
    isPlayable: ({ context, event }) =>
      event.type === 'game.started' && setupProblem(context.rules, event.setup) === null,
    isPolicyCommand: ({ event }) => isPolicy(event),
    isTableCommand: ({ event }) => event.type === 'command.given' && !isPolicy(event),
    isOf: ({ event }, { side }: { side: 'us' | 'japan' }) => 'side' in event && event.side === side,
    hasLocked: ({ context }, { side }: { side: 'us' | 'japan' }) => context.game?.locked[side] === true,
    isTableOpen: ({ context }) => context.game?.stage === 'table',
    hasRoundPassed: ({ context }) => (context.game?.passed.length ?? 0) > context.shownRounds,
    isOver: ({ context }) => context.game?.stage === 'over',
    hasEndedAtTable: ({ context }) => {
      const kind = context.game?.ending?.kind;
      return kind === 'agreement' || kind === 'walkOut' || kind === 'unratified';
    },
    hasEndedBy: ({ context }, { kind }: { kind: EndingKind }) => context.game?.ending?.kind === kind,
  },
  actions: {
    startGame: assign(({ context, event }) => ({
      game: start(context.rules, (event as Started).setup),
      rejection: null,
    })),
    giveCommand: assign(({ context, event }) => afterCommand(context, event)),
    forgetRejection: assign({ rejection: null }),
    showMarket: assign({ shownRounds: ({ context }) => context.game?.passed.length ?? 0 }),
  },
}).createMachine({
  id: 'game',
  context: ({ input }) => ({ rules: input.rules, game: null, shownRounds: 0, rejection: null }),
  initial: 'setup',
  states: {
    setup: {
      on: { 'game.started': { guard: 'isPlayable', target: 'round', actions: 'startGame' } },
    },
    round: {
      initial: 'briefing',
      states: {
        briefing: { on: { 'phase.continued': { target: 'policy', actions: 'forgetRejection' } } },
        policy: {
          type: 'parallel',
          states: { us: policyRegion('us'), japan: policyRegion('japan') },
          always: [
            { guard: 'isTableOpen', target: 'table' },
            { guard: 'hasRoundPassed', target: 'market' },
          ],
          on: { 'command.given': { guard: 'isPolicyCommand', actions: 'giveCommand' } },
        },
        table: {
          always: [
            { guard: 'hasEndedAtTable', target: '#game.ending' },
            { guard: 'hasRoundPassed', target: 'market' },
          ],
          on: { 'command.given': { guard: 'isTableCommand', actions: 'giveCommand' } },
        },
        market: { entry: 'showMarket', on: { 'phase.continued': 'reaction' } },
        reaction: {
          on: {
            'phase.continued': [{ guard: 'isOver', target: '#game.ending' }, { target: 'briefing' }],
          },
        },
      },
    },
    ending: {
      initial: 'deciding',
      states: {
        deciding: {
          always: endings.map((kind) => ({ guard: { type: 'hasEndedBy' as const, params: { kind } }, target: kind })),
        },
        agreement: {},
        deadline: {},
        walkOut: {},
        rupture: {},
        fall: {},
        unratified: {},
      },
      on: { 'phase.continued': 'yearLater' },
    },
    yearLater: { on: { 'phase.continued': 'debrief' } },
    debrief: { type: 'final' },
  },
});
