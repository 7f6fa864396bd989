export type { AuctionResult } from '../economy/auction.ts';
export { auctionBook } from '../economy/record/auction-book.ts';
export { type CheckReading, readCase } from '../economy/record/case-reading.ts';
export { runEpisode } from '../economy/record/episode.ts';
export { sameOffer } from '../negotiation/offer.ts';
export { utilityOf } from '../negotiation/utility.ts';
export { HIDDEN_OPTION, isCarriedOut } from './announcement.ts';
export { apply } from './apply.ts';
export { appraisalOf } from './appraisal.ts';
export type { Cause } from './arrival.ts';
export { articleValues } from './article-value.ts';
export type { Attribution, Share } from './attribution.ts';
export type { Price } from './cause.ts';
export { bothSides, envoysOf, leaderOf, legislatureOf, otherSide, type PerSide, sideOf } from './delegation.ts';
export { rankOf } from './envoy.ts';
export { claimOf, finalHash } from './final-hash.ts';
export { callPrice, heaviestGoals } from './leader-call.ts';
export { firstInstalment } from './make-threat.ts';
export type { Observation } from './observation.ts';
export { observe } from './observe.ts';
export { type PlayedGame, playOut } from './play-out.ts';
export { type Band, previewLever, previewMoves, previewThreat } from './preview.ts';
export { envoyPrice, threatPrice } from './price.ts';
export { refusersOf } from './ratification.ts';
export { openingSeries } from './reading.ts';
export type { Rejection, RejectionCode } from './rejection.ts';
export { type ReplayProblem, replay } from './replay.ts';
export { reportsOf } from './report.ts';
export { leverOf, MODEL_VERSION, makeRules, type Rules } from './rules.ts';
export { openingBatna, possibleOf, type Score, score } from './score.ts';
export {
  type Claim,
  type CodeProblem,
  decodeGame,
  encodeGame,
  MAX_CODE_LENGTH,
  type SharedGame,
} from './share-code.ts';
export { setupProblem, start } from './start.ts';
export type { Ballot, Demand, Ending, EndingKind, GameState, RoundReport, Threat, Tie, Vote } from './state.ts';
export { goalsOf, mandatedTaste, publicTaste } from './taste.ts';
export { backDownCost } from './threat.ts';
export { isConcession, standingTie, TIE_ROUNDS, TIES_PER_GAME, tiePrice } from './tied-hands.ts';
export { evenSupport, evenSupportAt, ratificationProbability, type WinSet } from './win-set.ts';
