import type { Seat, Side } from '../../schema/party.ts';
import { seriesOf } from '../economy/record/series.ts';
import type { EconomyState } from '../economy/state/economy-state.ts';
import type { Preference } from '../negotiation/utility.ts';
import { openStream } from '../numeric/stream.ts';
import { HIDDEN_OPTION } from './announcement.ts';
import { appraisalOf } from './appraisal.ts';
import { otherSide, type PerSide, sideOf } from './delegation.ts';
import { knownTaste, offersAllowed, shownGoals } from './leader-call.ts';
import type { Observation } from './observation.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import { openingSeries } from './reading.ts';
import { reportsOf } from './report.ts';
import { leverOf, type Rules } from './rules.ts';
import type { GameState, Taste, Threat } from './state.ts';
import { utilityOver } from './treaty-utility.ts';
import { weigh } from './welfare.ts';
import { winSetsOf } from './win-set.ts';

const preferences = new WeakMap<Outlook, Map<string, Preference>>();

/** A side's utility and BATNA as they stand; the same object while neither they nor the taste has changed. */
const preferenceOf = (rules: Rules, state: GameState, side: Side, taste: Taste): Preference => {
  const outlook = outlookOf(rules, state)[side];
  const made = preferences.get(outlook) ?? new Map<string, Preference>();
  preferences.set(outlook, made);
  const key = Object.values(taste).join(' ');
  const known = made.get(key);
  if (known) return known;
  const preference = {
    utility: utilityOver(rules, side, taste, weigh(taste, outlook.emptyTreaty), state.levers),
    reservation: weigh(taste, outlook.noDeal),
  };
  made.set(key, preference);
  return preference;
};

interface KnownWinSets {
  readonly economy: EconomyState;
  readonly winSets: Observation['winSets'];
}

const knownWinSets = new WeakMap<GameState['ballots'], KnownWinSets>();

/** The chambers' win-sets as markets and earlier votes stand; the same object while they stand so. */
const standingWinSets = (rules: Rules, { economy, ballots }: GameState): Observation['winSets'] => {
  const known = knownWinSets.get(ballots);
  if (known?.economy === economy) return known.winSets;
  const winSets = winSetsOf(rules, seriesOf(economy), ballots);
  knownWinSets.set(ballots, { economy, winSets });
  return winSets;
};

const refusalWorthOf = (rules: Rules, side: Side, taste: Taste): PerSide<number> => {
  const { refusal } = appraisalOf(rules)[side];
  return { us: weigh(taste, refusal.us), japan: weigh(taste, refusal.japan) };
};

/** Threats as a side may know them: what the other only hints at stays hidden until it is settled. */
const threatsFor = ({ threats, round, stage }: GameState, side: Side): readonly Threat[] =>
  threats.map((threat) => {
    const isSettled = stage === 'over' || (stage === 'table' && threat.round < round);
    const isHidden = threat.channel === 'ambiguous' && threat.side !== side && !isSettled;
    return isHidden ? { ...threat, option: HIDDEN_OPTION } : threat;
  });

/** What a seat sees. The only view an agent, a screen or a remote player is given. */
export const observe = (rules: Rules, state: GameState, seat: Seat): Observation => {
  const side = sideOf(seat);
  const other = otherSide(side);
  const ownDrafts = Object.entries(state.drafts).filter(([id]) => leverOf(rules.scenario, id)?.side === side);
  return {
    seat,
    side,
    round: state.round,
    rounds: rules.scenario.rounds,
    stage: state.stage,
    opening: openingSeries(rules),
    series: seriesOf(state.economy),
    economy: state.economy,
    levers: state.levers,
    drafts: Object.fromEntries(ownDrafts),
    locked: state.locked,
    closed: state.closed,
    offers: state.offers,
    latest: state.latest,
    bids: state.bids,
    offersLeft: offersAllowed(state) - state.offersMade[side],
    refusals: state.refusals,
    threats: threatsFor(state, side),
    backDowns: state.backDowns,
    ties: state.ties,
    called: state.called,
    shownGoals: { us: shownGoals(state, 'us'), japan: shownGoals(state, 'japan') },
    envoys: state.envoys,
    envoySent: state.envoySent,
    probes: state.probes,
    voices: state.voices,
    suspended: state.suspended,
    silent: state.silentRound === state.round,
    events: state.events,
    reports: reportsOf(state),
    taste: state.tastes[side],
    preference: preferenceOf(rules, state, side, state.tastes[side]),
    guess: preferenceOf(rules, state, other, knownTaste(rules, state, other)),
    winSets: standingWinSets(rules, state),
    refusalWorth: refusalWorthOf(rules, side, state.tastes[side]),
    nature: openStream(state.setup.seed, `nature.${side}`),
    dice: openStream(state.setup.seed, `dice.${side}.${state.round}`),
    ending: state.ending,
    agreement: state.agreement,
    ballots: state.ballots,
    ledger: state.ledger,
    afterward: state.afterward,
  };
};
