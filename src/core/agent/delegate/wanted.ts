import type { Observation } from '../../game/observation.ts';
import type { Rules } from '../../game/rules.ts';
import type { Outcome } from '../../negotiation/utility.ts';
import { type Change, changeToReach, ownPackage } from './explanation.ts';
import { isAcceptable, type Stand } from './stand.ts';

/** What a delegate answers to "what would you want for this?" */
export type Wanted =
  | { readonly kind: 'enough' }
  | { readonly kind: 'change'; readonly change: readonly Change[] }
  | { readonly kind: 'impossible' };

/**
 * What it would want changed in a package to put its name to it: enough to reach what it would offer itself, not the
 * least it would take, which stays its own unless nothing else can be had.
 */
export const wantedFor = (stand: Stand, observation: Observation, rules: Rules, terms: Outcome): Wanted => {
  const known = ownPackage(stand, observation);
  const reaching = (least: number) =>
    changeToReach(
      stand,
      rules,
      terms,
      known,
      (changed) => isAcceptable(stand, changed) && stand.worthOf(changed) >= least,
    );
  const change = reaching(Math.max(stand.threshold, stand.aspiration)) ?? reaching(stand.threshold);
  if (!change) return { kind: 'impossible' };
  return change.length === 0 ? { kind: 'enough' } : { kind: 'change', change };
};
