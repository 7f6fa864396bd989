import type { Side } from '../../schema/party.ts';
import type { Shock } from '../../schema/shock.ts';

const APPROVAL_COST = -2;
const TRUST_COST = -5;

/** What a chamber's no does beside the absence of a deal: to its own government, and between the two. */
export const refusalShocks = (refuser: Side): readonly Shock[] => [
  { type: 'approval', side: refuser, amount: APPROVAL_COST },
  { type: 'trust', amount: TRUST_COST },
];
