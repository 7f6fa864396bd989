import { canonicalHash } from '../numeric/hash.ts';
import type { PerSide } from './delegation.ts';
import type { Score } from './score.ts';
import type { Claim } from './share-code.ts';
import type { GameState } from './state.ts';

/** Hash of a finished game: every round, the ending, the treaty and the year after. */
export const finalHash = (state: GameState): string =>
  canonicalHash({
    rounds: state.passed.map(({ record }) => record.hash),
    ending: state.ending && { ...state.ending },
    agreement: state.agreement,
    ballots: state.ballots.map(({ round, terms }) => ({ round, terms })),
    ledger: state.ledger.map((demand) => ({ ...demand })),
    afterward: state.afterward && { ...state.afterward.last },
  });

/** What a finished game's code will claim of it. */
export const claimOf = (state: GameState, scores: PerSide<Score>): Claim => ({
  us: scores.us.total,
  japan: scores.japan.total,
  hash: finalHash(state).slice(0, 8),
});
