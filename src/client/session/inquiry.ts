import { type Observation, otherSide, sideOf } from '../../core/game/index.ts';
import type { Command, Terms } from '../../schema/command.ts';
import type { ChartEvent } from '../../schema/save.ts';
import { advanceChart, openChart } from '../../statechart/phase.ts';
import { commandsIn, type LocalGame, opponentSees } from './local-game.ts';
import type { OpponentMind, OpponentPort } from './opponent-port.ts';

type Told<Question extends keyof OpponentMind> = Awaited<ReturnType<OpponentMind[Question]>>;

/** A package of ours that was refused, and the terms of that decision. */
export interface Refusal {
  readonly terms: Terms;
  readonly explanation: Told<'explain'>;
}

/** A package we have asked about, and what they would want for it. */
export interface Wish {
  readonly terms: Terms;
  readonly wanted: Told<'wanted'>;
}

export type Lean = Told<'lean'>;
export type Dossier = Told<'dossier'>;

/** What one may ask of the opponent without anything coming of it. Each rejects where the opponent breaks down. */
export interface Inquiry {
  /** Why it refused what we last offered; null unless that refusal stands. */
  refusal(): Promise<Refusal | null>;
  /** What it would want for what we asked about in this round; null if we have not asked. */
  wish(): Promise<Wish | null>;
  /** How near a package is to a yes, as an onlooker reads it; null where it cannot be read, and away from the table. */
  lean(terms: Terms): Promise<Lean>;
  /** Its sealed papers; null while the game goes on. */
  dossier(): Promise<Dossier | null>;
}

const lastCommand = (game: LocalGame, isIt: (command: Command) => boolean): number =>
  game.log.findLastIndex((event) => event.type === 'command.given' && isIt(event.command));

/** A moment of the log: what the opponent saw, and what we had on the table. */
interface Moment {
  readonly view: Observation;
  readonly offer: Terms | null;
}

const moments = new WeakMap<ChartEvent, Moment>();

/** The moment before the log's event at an index. */
const momentBefore = (game: LocalGame, index: number): Moment | null => {
  const event = game.log[index];
  const known = event && moments.get(event);
  if (known || !event) return known ?? null;
  const state = game.log.slice(0, index).reduce(advanceChart, openChart(game.rules)).context.game;
  if (!state) return null;
  const moment = { view: opponentSees(game, state), offer: state.offers[game.side] };
  moments.set(event, moment);
  return moment;
};

/** Put a question once: whoever asks again is told the same, unless the answer never came. */
const once = <T>() => {
  let last: { readonly key: string; readonly answer: Promise<T> } | null = null;
  return (key: string, ask: () => Promise<T>): Promise<T> => {
    if (last?.key === key) return last.answer;
    const asked = { key, answer: ask() };
    last = asked;
    asked.answer.catch(() => {
      if (last === asked) last = null;
    });
    return asked.answer;
  };
};

const refusalIn = async (game: LocalGame, opponent: OpponentPort): Promise<Refusal | null> => {
  const they = otherSide(game.side);
  if (!game.snapshot.context.game?.refusals[they]) return null;
  const declined = lastCommand(game, ({ type, seat }) => type === 'offer.decline' && sideOf(seat) === they);
  const moment = momentBefore(game, declined);
  if (!moment?.offer) return null;
  return { terms: moment.offer, explanation: await opponent.explain(moment.view, moment.offer) };
};

const wishIn = async (game: LocalGame, opponent: OpponentPort): Promise<Wish | null> => {
  const terms = game.snapshot.context.game?.probes[game.side];
  const asked = lastCommand(game, ({ type, seat }) => type === 'terms.probe' && sideOf(seat) === game.side);
  const moment = momentBefore(game, asked);
  return terms && moment ? { terms, wanted: await opponent.wanted(moment.view, terms) } : null;
};

const leanIn = async (game: LocalGame, opponent: OpponentPort, terms: Terms): Promise<Lean> => {
  const state = game.snapshot.context.game;
  return state?.stage === 'table' ? await opponent.lean(opponentSees(game, state), terms) : null;
};

const dossierIn = async (game: LocalGame, opponent: OpponentPort): Promise<Dossier | null> => {
  const state = game.snapshot.context.game;
  return state?.ending ? await opponent.dossier(otherSide(game.side), state.setup, commandsIn(game.log)) : null;
};

/** Put questions to the opponent of a game. */
export const openInquiry = (game: LocalGame, opponent: OpponentPort): Inquiry => {
  const refusal = once<Refusal | null>();
  const wish = once<Wish | null>();
  const lean = once<Lean>();
  const dossier = once<Dossier | null>();
  const now = (): string => String(game.log.length);
  return {
    refusal: () => refusal(now(), () => refusalIn(game, opponent)),
    wish: () => wish(now(), () => wishIn(game, opponent)),
    lean: (terms) => lean(`${now()} ${terms}`, () => leanIn(game, opponent, terms)),
    dossier: () => dossier(now(), () => dossierIn(game, opponent)),
  };
};
