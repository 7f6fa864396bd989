import {
  type Attribution,
  type Claim,
  type CodeProblem,
  claimOf,
  decodeGame,
  type GameState,
  type PerSide,
  type ReplayProblem,
  type Rules,
  replay,
  type Score,
  score,
} from '../../core/game/index.ts';
import { openDeedBook, type RoundDeeds } from './round-deed.ts';

/** A shared game, played again here: what it really comes to, and whether its claim agrees. */
export interface Opened {
  readonly kind: 'opened';
  readonly state: GameState;
  readonly rules: Rules;
  readonly scores: PerSide<Score>;
  readonly claim: Claim;
  readonly computed: Claim;
  readonly agrees: boolean;
  /** Every move of a round split into its causes; null where there was no such round. */
  attribution(round: number): Attribution | null;
  /** What either side did, from the first round to the last. */
  readonly deeds: readonly RoundDeeds[];
}

export type OpenProblem =
  | CodeProblem
  | ReplayProblem
  | { readonly code: 'game-unfinished' }
  | { readonly code: 'scenario-not-fetched' };

type Problem = { readonly kind: 'problem'; readonly problem: OpenProblem };

const refuse = (problem: OpenProblem): Problem => ({ kind: 'problem', problem });

/** The id a code names, before its scenario is at hand: with none known, reading stops there. */
const scenarioIn = (code: string): string | Problem => {
  const read = decodeGame(() => undefined, code);
  if (read.ok) return read.game.setup.scenario;
  return read.problem.code === 'scenario-unknown' ? read.problem.scenario : refuse(read.problem);
};

/**
 * Open a share code by fetching its scenario and replaying it. The score shown is always the one
 * computed here. Rejects if the scenario, or what splits its moves, cannot be fetched.
 */
export const openSharedGame = async (
  rulesOf: (scenario: string) => Promise<Rules | undefined>,
  code: string,
): Promise<Opened | Problem> => {
  const scenario = scenarioIn(code);
  if (typeof scenario !== 'string') return scenario;
  const rules = await rulesOf(scenario);
  if (!rules) return refuse({ code: 'scenario-unknown', scenario });
  const decoded = decodeGame(() => rules.scenario, code);
  if (!decoded.ok) return refuse(decoded.problem);
  const { setup, commands, claim } = decoded.game;
  const deeds = openDeedBook(rules);
  const replayed = replay(rules, setup, commands, deeds.onCommand);
  if (!replayed.ok) return refuse(replayed.problem);
  const scores = score(rules, replayed.state);
  if (!scores) return refuse({ code: 'game-unfinished' });
  const computed = claimOf(replayed.state, scores);
  const agrees = computed.us === claim.us && computed.japan === claim.japan && computed.hash === claim.hash;
  const { state } = replayed;
  const { attributionOf } = await import('../../core/game/attribution.ts');
  const attribution = (round: number): Attribution | null => attributionOf(rules, state, round);
  return { kind: 'opened', state, rules, scores, claim, computed, agrees, attribution, deeds: deeds.roundsOf(state) };
};
