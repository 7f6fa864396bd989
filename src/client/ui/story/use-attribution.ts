import { useEffect, useState } from 'preact/hooks';
import type { Attribution } from '../../../core/game/index.ts';
import { useGame } from '../desk-context.ts';

/** A round's moves split into their causes; null while what works them out is on its way. */
export const useAttribution = (round: number): Attribution | null => {
  const { session } = useGame();
  const [, redraw] = useState(0);
  useEffect(() => session.subscribe(() => redraw((times) => times + 1)), [session]);
  return session.attribution(round);
};
