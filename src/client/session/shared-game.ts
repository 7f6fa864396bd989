import {
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

/** A shared game, played again here: what it really comes to, and whether its claim agrees. */
export interface Opened {
  readonly kind: 'opened';
  readonly state: GameState;
  readonly rules: Rules;
  readonly scores: PerSide<Score>;
  readonly claim: Claim;
  readonly computed: Claim;
  readonly agrees: boolean;
}

export type OpenProblem = CodeProblem | ReplayProblem | { readonly code: 'game-unfinished' };

/** Open a share code by replaying it. The score shown is always the one computed here. */
export const openSharedGame = (
  rulesOf: (scenario: string) => Rules | undefined,
  code: string,
): Opened | { readonly kind: 'problem'; readonly problem: OpenProblem } => {
  const decoded = decodeGame((id) => rulesOf(id)?.scenario, code);
  if (!decoded.ok) return { kind: 'problem', problem: decoded.problem };
  const { setup, commands, claim } = decoded.game;
  const rules = rulesOf(setup.scenario);
  if (!rules) return { kind: 'problem', problem: { code: 'scenario-unknown', scenario: setup.scenario } };
  const replayed = replay(rules, setup, commands);
  if (!replayed.ok) return { kind: 'problem', problem: replayed.problem };
  const scores = score(rules, replayed.state);
  if (!scores) return { kind: 'problem', problem: { code: 'game-unfinished' } };
  const computed = claimOf(replayed.state, scores);
  const agrees = computed.us === claim.us && computed.japan === claim.japan && computed.hash === claim.hash;
  return { kind: 'opened', state: replayed.state, rules, scores, claim, computed, agrees };
};
