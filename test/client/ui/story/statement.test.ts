import { describe, expect, it } from 'vitest';
import {
  isSale,
  situationOf,
  spokenDeedOf,
  statementOf,
  tariffRise,
} from '../../../../src/client/ui/story/statement.ts';
import type { Observation, RoundReport } from '../../../../src/core/game/index.ts';
import { rules } from '../../../support/game.ts';
import { english as words } from '../../../support/words.ts';
import { honestGame, openingView, viewOf } from '../support/honest-game.ts';

const { scenario } = rules;

const played = (): { view: Observation; report: RoundReport } => {
  const view = viewOf(honestGame(7, 'japan').state, 'japan');
  const [report] = view.reports;
  if (!report) throw new Error('a game has rounds');
  const quiet = { ...report, moves: [], threats: [] };
  return {
    view: { ...view, reports: [quiet], threats: [], silent: false, latest: { us: null, japan: null } },
    report: quiet,
  };
};

const withReport = (change: Partial<RoundReport>): Observation => {
  const { view, report } = played();
  return { ...view, reports: [{ ...report, ...change }] };
};

const move = (lever: string, from: number, to: number) => ({ lever, from, to, byLaw: false });

describe('spokenDeedOf', () => {
  const { view } = played();
  const round = view.round - 1;
  const quiet = { ...view, called: { us: 0, japan: 0 }, ties: [], threats: [] };
  const tie = { side: 'us' as const, round, issue: 'swapLine', most: 1 };
  const card = { side: 'us' as const, round, lever: 'carTariff', from: 5, option: -1, channel: 'ambiguous' as const };

  it('is the rarest thing the speaker did at the last table', () => {
    const all = { ...quiet, called: { us: round, japan: 0 }, ties: [tie], threats: [card] };
    expect(spokenDeedOf(all, 'us')).toBe('called');
    expect(spokenDeedOf({ ...all, called: quiet.called }, 'us')).toBe('tied');
    expect(spokenDeedOf({ ...quiet, threats: [card] }, 'us')).toBe('card');
    expect(statementOf(scenario, words, all, 'us')).toBe(words.screen.talks.said.us.called);
  });

  it('is nothing that the other did, that was long ago, or that was said outright', () => {
    const others = { ...quiet, called: { us: 0, japan: round }, ties: [{ ...tie, side: 'japan' as const }] };
    expect(spokenDeedOf(others, 'us')).toBeNull();
    expect(spokenDeedOf({ ...quiet, ties: [{ ...tie, round: round - 1 }] }, 'us')).toBeNull();
    expect(spokenDeedOf({ ...quiet, threats: [{ ...card, channel: 'public' }] }, 'us')).toBeNull();
  });
});

describe('situationOf', () => {
  it('opens with the opening', () => {
    expect(situationOf(scenario, openingView('japan'), 'us')).toBe('opening');
  });

  it('is quiet when nothing has been said or done', () => {
    expect(situationOf(scenario, played().view, 'us')).toBe('quiet');
  });

  it('speaks of its own threat before anything else', () => {
    const threat = {
      side: 'us' as const,
      round: 1,
      lever: 'carTariff',
      from: 5,
      option: 6,
      channel: 'public' as const,
    };
    const moves = [move('treasuries', 1, 4)];
    expect(situationOf(scenario, withReport({ moves, threats: [{ ...threat, executed: true }] }), 'us')).toBe(
      'threatExecuted',
    );
    expect(situationOf(scenario, withReport({ moves, threats: [{ ...threat, executed: false }] }), 'us')).toBe(
      'threatDropped',
    );
  });

  it('answers a sale of Treasuries and a tariff rise', () => {
    expect(situationOf(scenario, withReport({ moves: [move('treasuries', 1, 4)] }), 'us')).toBe('afterSale');
    expect(situationOf(scenario, withReport({ moves: [move('carTariff', 5, 6)] }), 'japan')).toBe('afterTariff');
    expect(situationOf(scenario, withReport({ moves: [move('carTariff', 6, 5)] }), 'japan')).toBe('quiet');
  });

  it('notes a public threat, and keeps quiet about a private one', () => {
    const { view } = played();
    const threat = { side: 'japan' as const, round: 1, lever: 'treasuries', from: 1, option: 4 };
    expect(situationOf(scenario, { ...view, threats: [{ ...threat, channel: 'public' }] }, 'us')).toBe(
      'theyThreatened',
    );
    expect(situationOf(scenario, { ...view, threats: [{ ...threat, channel: 'private' }] }, 'us')).toBe('quiet');
  });

  it('says how far apart the offers are', () => {
    const { view } = played();
    const terms = scenario.issues.map(() => 1);
    const near = terms.map((option, i) => (i < 3 ? 0 : option));
    const far = terms.map((option, i) => (i < 9 ? 0 : option));
    expect(situationOf(scenario, { ...view, latest: { us: terms, japan: near } }, 'us')).toBe('closeToDeal');
    expect(situationOf(scenario, { ...view, latest: { us: terms, japan: far } }, 'us')).toBe('farApart');
    expect(situationOf(scenario, { ...view, latest: { us: null, japan: far } }, 'us')).toBe('theyOffered');
  });
});

describe('statementOf', () => {
  it('says the same of the same observation, and has two wordings by turns', () => {
    const { view } = played();
    const odd = statementOf(scenario, words, { ...view, round: 3 }, 'us');
    const even = statementOf(scenario, words, { ...view, round: 4 }, 'us');
    expect(words.scenario.statements.us.quiet).toEqual([odd, even]);
    expect(statementOf(scenario, words, { ...view, round: 3 }, 'us', 'evening')).toBe(even);
  });
});

describe('what a move was', () => {
  it('knows a sale from a purchase, and a rise from a cut', () => {
    expect(isSale(scenario, move('treasuries', 1, 0))).toBe(false);
    expect(isSale(scenario, move('treasuries', 1, 6))).toBe(true);
    expect(tariffRise(scenario, move('generalTariff', 1, 3))).toBe(10);
    expect(tariffRise(scenario, move('generalTariff', 3, 1))).toBe(-10);
    expect(tariffRise(scenario, move('counterTariff', 0, 3))).toBe(0);
  });
});
