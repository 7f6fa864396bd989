import type { Observation, Threat, Tie } from '../../../core/game/index.ts';
import type { Seat, Side } from '../../../schema/party.ts';

/** What a side did at this round's table beside making and answering offers. */
export type Deed =
  | { readonly kind: 'threat'; readonly threat: Threat }
  | { readonly kind: 'tie'; readonly tie: Tie }
  | { readonly kind: 'call' }
  | { readonly kind: 'envoy'; readonly seat: Seat };

/** A side's deeds at this round's table. */
export const deedsOf = (
  { round, threats, ties, called, envoys, envoySent }: Observation,
  side: Side,
): readonly Deed[] => [
  ...(envoySent[side] === round ? [{ kind: 'envoy', seat: envoys[side] } as const] : []),
  ...(called[side] === round ? [{ kind: 'call' } as const] : []),
  ...ties.filter((tie) => tie.side === side && tie.round === round).map((tie) => ({ kind: 'tie', tie }) as const),
  ...threats
    .filter((threat) => threat.side === side && threat.round === round)
    .map((threat) => ({ kind: 'threat', threat }) as const),
];
