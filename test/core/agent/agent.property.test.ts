import { describe, expect, test } from 'vitest';
import { agentOf } from '../../../src/core/agent/roster.ts';
import { bots } from '../../../src/core/agent/scripted/bots.ts';
import type { Agent } from '../../../src/core/game/agent.ts';
import {
  apply,
  leaderOf,
  type Observation,
  observe,
  otherSide,
  reportsOf,
  sideOf,
  start,
} from '../../../src/core/game/index.ts';
import { forbiddenArticle } from '../../../src/core/game/tied-hands.ts';
import { utilityOf } from '../../../src/core/negotiation/utility.ts';
import type { Command } from '../../../src/schema/command.ts';
import { personaIds } from '../../../src/schema/opponent.ts';
import type { Side } from '../../../src/schema/party.ts';
import { jun2025, rules, setupOf } from '../../support/game.ts';

const GAMES = 90;
const ROUNDING = 1e-9;

const seated = (personas: readonly string[]): readonly string[] => [
  ...Object.keys(bots),
  ...personas.map((persona) => `${persona}@normal`),
];
const inUs = seated(personaIds.us);
const inJapan = seated(personaIds.japan);
const agentIds = [...new Set([...inUs, ...inJapan])];

const known = (id: string): Agent => {
  const agent = agentOf(id);
  if (!agent) throw new Error(`no agent ${id}`);
  return agent;
};

/** One call of an agent: what it saw and what it did. */
interface Turn {
  readonly agent: string;
  readonly observation: Observation;
  readonly commands: readonly Command[];
}

interface Played {
  readonly turns: readonly Turn[];
  readonly refused: readonly string[];
  readonly rounds: number;
  readonly isOver: boolean;
}

/** What a side that has nothing to say does for the game to go on. */
const closing = (stage: string, side: Side): Command => ({
  type: stage === 'policy' ? 'policy.lock' : 'table.close',
  seat: leaderOf[side],
});

/** Play a game to its end or past any limit, noting every turn. */
const playNoting = (seed: number, agents: { readonly us: string; readonly japan: string }): Played => {
  const turns: Turn[] = [];
  const refused: string[] = [];
  let state = start(rules, setupOf(seed));
  for (let turn = 0, silence = 0; turn < 400 && state.stage !== 'over'; turn++) {
    const side = turn % 2 === 0 ? 'us' : 'japan';
    const observation = observe(rules, state, leaderOf[side]);
    const commands = known(agents[side])(observation, rules);
    turns.push({ agent: agents[side], observation, commands });
    silence = commands.length > 0 ? 0 : silence + 1;
    const stalled = silence < 2 ? [] : [closing(state.stage, side)];
    for (const command of [...commands, ...stalled]) {
      const result = apply(rules, state, command);
      if (result.ok) state = result.value;
      else if (commands.includes(command)) refused.push(`${agents[side]} ${command.type}: ${result.rejection.code}`);
    }
  }
  return { turns, refused, rounds: reportsOf(state).length, isOver: state.stage === 'over' };
};

const games = Array.from({ length: GAMES }, (_, game) => {
  const us = inUs[game % inUs.length] ?? '';
  const japan = inJapan[(game + Math.floor(game / inUs.length)) % inJapan.length] ?? '';
  return playNoting(1 + game, { us, japan });
});
const turns = games.flatMap((game) => game.turns);

const worthOf = ({ preference }: Observation, terms: readonly number[]): number => utilityOf(preference.utility, terms);

test('90 games, every agent on either side against many others, end within the rounds and no command is refused', () => {
  expect(games.filter(({ isOver }) => !isOver)).toEqual([]);
  expect(Math.max(...games.map(({ rounds }) => rounds))).toBe(jun2025.rounds);
  expect(games.flatMap(({ refused }) => refused)).toEqual([]);
  expect(games.some(({ rounds }) => rounds < jun2025.rounds)).toBe(true);
});

describe.each(agentIds)('%s', (id) => {
  const own = turns.filter(({ agent }) => agent === id);
  const agent = known(id);

  test('gives the same answer to the same observation', () => {
    expect(own.length).toBeGreaterThan(100);
    for (const { observation, commands } of own.filter((_, i) => i % 5 === 0)) {
      expect(agent(observation, rules)).toEqual(commands);
      expect(agent(JSON.parse(JSON.stringify(observation)), rules)).toEqual(commands);
    }
  });

  test('speaks for its own side', () => {
    for (const { observation, commands } of own)
      for (const { seat } of commands) expect(sideOf(seat)).toBe(observation.side);
  });

  test('never offers less than its reservation value', () => {
    for (const { observation, commands } of own)
      for (const command of commands)
        if (command.type === 'offer.make')
          expect(worthOf(observation, command.terms)).toBeGreaterThanOrEqual(
            observation.preference.reservation - ROUNDING,
          );
  });

  test('never accepts less than its reservation value', () => {
    for (const { observation, commands } of own) {
      if (!commands.some(({ type }) => type === 'offer.accept')) continue;
      const terms = observation.offers[otherSide(observation.side)];
      expect(terms && worthOf(observation, terms)).toBeGreaterThanOrEqual(
        observation.preference.reservation - ROUNDING,
      );
    }
  });

  test('never refuses its own standing offer returned unchanged', () => {
    for (const { observation } of own.filter((_, i) => i % 3 === 0)) {
      const { side, offers } = observation;
      const standing = offers[side];
      if (!standing) continue;
      const returned = agent(
        {
          ...observation,
          offers: { us: standing, japan: standing },
          latest: { us: standing, japan: standing },
          refusals: { us: null, japan: null },
        },
        rules,
      );
      expect(returned.filter(({ type }) => type === 'offer.decline')).toEqual([]);
    }
  });

  test('says why it refuses: one to three issues on the table', () => {
    const issues = jun2025.issues.map((issue) => issue.id);
    for (const { commands } of own)
      for (const command of commands)
        if (command.type === 'offer.decline') {
          expect(command.because.length).toBeGreaterThan(0);
          expect(command.because.length).toBeLessThanOrEqual(3);
          expect(new Set(command.because).size).toBe(command.because.length);
          for (const issue of command.because) expect(issues).toContain(issue);
        }
  });

  if (Object.hasOwn(bots, id))
    test('carries out the threats it has made', () => {
      for (const { observation, commands } of own) {
        const { side, round, stage, threats, locked } = observation;
        if (stage !== 'policy' || locked[side]) continue;
        for (const { lever, option } of threats.filter((threat) => threat.side === side && threat.round === round - 1))
          expect(commands).toContainEqual(expect.objectContaining({ type: 'lever.set', lever, option }));
      }
    });

  test('asks no package again that was refused, but offers better', () => {
    for (const { observation, commands } of own)
      for (const command of commands)
        if (command.type === 'offer.make' && !(id in bots)) {
          const { side, round, bids } = observation;
          const refused = bids.filter((bid) => bid.side === side && bid.round === round && bid.refused);
          expect(refused.map(({ terms }) => terms)).not.toContainEqual(command.terms);
        }
  });

  test('never signs what its own hands are tied against', () => {
    for (const { observation, commands } of own) {
      if (!commands.some(({ type }) => type === 'offer.accept')) continue;
      const terms = observation.offers[otherSide(observation.side)] ?? [];
      expect(forbiddenArticle(jun2025, observation, observation.side, terms)).toBeNull();
    }
  });

  test('adds nothing to its own silence', () => {
    for (const { observation, commands } of own.filter(({ observation: { stage } }) => stage === 'over'))
      expect([observation.stage, commands]).toEqual(['over', []]);
    const over = { ...(own[0] as Turn).observation, stage: 'over' as const };
    expect(agent(over, rules)).toEqual([]);
  });
});

test('between them the agents have offered, accepted, refused, threatened, sent envoys and tied their hands', () => {
  const given = new Set(turns.flatMap(({ commands }) => commands.map(({ type }) => type)));
  expect([...given]).toEqual(
    expect.arrayContaining([
      'envoy.send',
      'hands.tie',
      'lever.set',
      'offer.accept',
      'offer.decline',
      'offer.make',
      'policy.lock',
      'table.close',
      'threat.make',
    ]),
  );
});
