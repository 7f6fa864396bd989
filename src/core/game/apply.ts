import type { Command } from '../../schema/command.ts';
import type { Series } from '../../schema/series.ts';
import { seriesOf } from '../economy/record/series.ts';
import { endingAfterRound, endWithout } from './ending.ts';
import { sendEnvoy } from './envoy.ts';
import { drawEvents } from './event.ts';
import { callLeader } from './leader-call.ts';
import { makeThreat } from './make-threat.ts';
import { runMarket } from './market.ts';
import { lockPolicy, setLever } from './policy-stage.ts';
import { openingSeries } from './reading.ts';
import { accept, type Result, reject } from './rejection.ts';
import type { Rules } from './rules.ts';
import type { GameState } from './state.ts';
import { acceptOffer, closeTable, declineOffer, makeOffer, probeTerms, suspendTalks, walkOut } from './table-stage.ts';
import { tieHands } from './tied-hands.ts';
import { voiceArrivals, voicesIn } from './voice.ts';

const dispatch = (rules: Rules, state: GameState, command: Command): Result<GameState> => {
  switch (command.type) {
    case 'lever.set':
      return setLever(rules, state, command);
    case 'policy.lock':
      return lockPolicy(rules, state, command);
    case 'offer.make':
      return makeOffer(rules, state, command);
    case 'offer.accept':
      return acceptOffer(rules, state, command);
    case 'offer.decline':
      return declineOffer(rules, state, command);
    case 'threat.make':
      return makeThreat(rules, state, command);
    case 'hands.tie':
      return tieHands(rules, state, command);
    case 'leader.call':
      return callLeader(rules, state, command);
    case 'envoy.send':
      return sendEnvoy(rules, state, command);
    case 'terms.probe':
      return probeTerms(rules, state, command);
    case 'talks.suspend':
      return suspendTalks(rules, state, command);
    case 'talks.walkOut':
      return walkOut(rules, state, command);
    case 'table.close':
      return closeTable(rules, state, command);
  }
};

const nobody = { us: false, japan: false };

/** Start the next round on what the last one left. */
const openRound = (rules: Rules, state: GameState, now: Series): GameState => {
  const round = state.round + 1;
  const opening = openingSeries(rules);
  const past = state.passed.flatMap(({ record }) => record.events);
  const drawn = drawEvents(rules.scenario, round, (id) => now[id] - opening[id], state.eventStream, past);
  const voices = voicesIn(rules, state, round, now);
  return {
    ...state,
    round,
    stage: 'policy',
    events: drawn.events,
    eventStream: drawn.stream,
    locked: nobody,
    closed: nobody,
    offers: { us: null, japan: null },
    offersMade: { us: 0, japan: 0 },
    refusals: { us: null, japan: null },
    probes: { us: null, japan: null },
    voices,
    pending: voiceArrivals(voices),
  };
};

/** When both sides are done at the table the weeks pass, and the game ends or the next round opens. */
const passRound = (rules: Rules, state: GameState): GameState => {
  const after = runMarket(rules, state);
  const now = seriesOf(after.economy);
  const ending = endingAfterRound(rules, after.round, now);
  return ending ? endWithout(rules, after, ending) : openRound(rules, after, now);
};

/**
 * Apply one command. The only door for change: returns the next state, or a coded rejection
 * and nothing changed. Never throws on any command the schema admits.
 */
export const apply = (rules: Rules, state: GameState, command: Command): Result<GameState> => {
  if (state.stage === 'over') return reject('game-over');
  const result = dispatch(rules, state, command);
  if (!result.ok || result.value.stage !== 'table') return result;
  const { value } = result;
  const silent = value.silentRound === value.round;
  return (value.closed.us && value.closed.japan) || silent ? accept(passRound(rules, value)) : result;
};
