import { type AnyStateNode, type AnyTransitionDefinition, createActor } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths, getStateNodes } from 'xstate/graph';
import type { Rules } from '../../../src/core/game/index.ts';
import type { ChartEvent } from '../../../src/schema/save.ts';
import { gameChart } from '../../../src/statechart/game-chart.ts';
import type { ChartSnapshot } from '../../../src/statechart/phase.ts';
import { closeBoth, lockBoth, packageOf, setupOf } from '../../support/game.ts';

const commands: readonly ChartEvent[] = [
  ...lockBoth,
  ...closeBoth,
  { type: 'offer.make', seat: 'us.ustr', terms: packageOf() } as const,
  { type: 'offer.accept', seat: 'japan.meti' } as const,
  { type: 'talks.walkOut', seat: 'us.whiteHouse' } as const,
  { type: 'talks.suspend', seat: 'japan.meti' } as const,
].map((command) => ({ type: 'command.given', command }));

/** Every kind of event, playable and not. */
export const chartEvents: readonly ChartEvent[] = [
  { type: 'game.started', setup: setupOf(7) },
  { type: 'game.started', setup: { ...setupOf(7), scenario: 'nowhere' } },
  { type: 'phase.continued' },
  { type: 'draft.readied', side: 'us' },
  { type: 'draft.readied', side: 'japan' },
  { type: 'draft.reopened', side: 'us' },
  { type: 'draft.reopened', side: 'japan' },
  ...commands,
];

/** What tells two moments of a game apart, as far as the chart is concerned. */
export const keyOf = ({ value, context }: ChartSnapshot): string => {
  const { game, shownRounds } = context;
  const standing = game && [
    game.round,
    game.stage,
    game.locked,
    game.closed,
    game.offers.us !== null,
    game.silentRound,
    game.suspended,
    game.ending?.kind,
  ];
  return JSON.stringify([value, shownRounds, standing]);
};

export interface Edge {
  readonly state: ChartSnapshot;
  readonly event: ChartEvent;
  readonly nextState: ChartSnapshot;
}

const optionsFor = (rules: Rules) => ({ input: { rules }, events: chartEvents, serializeState: keyOf });

/** Every moment that play can reach under these rules, with each event given there. */
export const exploreChart = (rules: Rules): readonly Edge[] =>
  adjacencyMapToArray(getAdjacencyMap(gameChart, optionsFor(rules)));

/** Paths that between them take every kind of step: the shortest way to each moment, and one more event. */
export const pathsFor = (rules: Rules): readonly (readonly ChartEvent[])[] => {
  const ways = new Map(
    getShortestPaths(gameChart, optionsFor(rules)).map(({ state, steps }) => [
      keyOf(state),
      steps.map(({ event }) => event).filter(({ type }) => !type.startsWith('xstate.')),
    ]),
  );
  const kinds = new Map<string, readonly ChartEvent[]>();
  for (const { state, event, nextState } of exploreChart(rules)) {
    const kind = JSON.stringify([state.value, event, nextState.value]);
    const way = ways.get(keyOf(state));
    if (way && state.status === 'active' && !kinds.has(kind)) kinds.set(kind, [...way, event]);
  }
  return [...kinds.values()];
};

const nodesOf = (snapshot: ChartSnapshot): readonly AnyStateNode[] => [...snapshot._nodes];

/** The states entered and the transitions taken on a walk, even those passed through without resting. */
export const walk = (rules: Rules, path: readonly ChartEvent[]) => {
  const states = new Set<string>();
  const transitions = new Set<AnyTransitionDefinition>();
  const actor = createActor(gameChart, {
    input: { rules },
    inspect: (inspected) => {
      if (inspected.type !== '@xstate.microstep') return;
      for (const transition of inspected._transitions) transitions.add(transition);
      for (const { id } of nodesOf(inspected.snapshot as ChartSnapshot)) states.add(id);
    },
  });
  actor.start();
  for (const { id } of nodesOf(actor.getSnapshot())) states.add(id);
  for (const event of path) actor.send(event);
  return { states, transitions };
};

const allNodes: readonly AnyStateNode[] = [gameChart.root, ...getStateNodes(gameChart)];

export const allStates: readonly string[] = allNodes.map(({ id }) => id);

/** Every transition of the chart, with a name to print. */
export const allTransitions: readonly { readonly name: string; readonly definition: AnyTransitionDefinition }[] =
  allNodes.flatMap((node) =>
    [...[...node.transitions.values()].flat(), ...(node.always ?? [])].map((definition, i) => ({
      name: `${node.id} ${definition.eventType || 'always'} ${i} → ${definition.target?.map(({ id }) => id) ?? 'itself'}`,
      definition,
    })),
  );
