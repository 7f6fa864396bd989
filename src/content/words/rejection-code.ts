/** Why a command can be refused; the game's own list, held against it by a test. */
export const rejectionCodes = [
  'game-over',
  'wrong-stage',
  'lever-unknown',
  'lever-not-yours',
  'option-unknown',
  'already-locked',
  'not-leader',
  'not-negotiator',
  'already-closed',
  'terms-incomplete',
  'offer-limit',
  'nothing-to-answer',
  'issue-unknown',
  'threat-limit',
  'threat-empty',
  'suspension-used',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];
