import { useEffect, useState } from 'preact/hooks';
import { leaderOf } from '../../../core/game/index.ts';
import type { Readiness } from '../../../statechart/phase.ts';
import { useDesk, useGame } from '../desk-context.ts';

const STAMP_MS = 420;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Lock with a stamp that one sees fall: the policy shows as locked while it does, and is locked after. */
export const useLock = (): { readonly readiness: Readiness; lock(): void } => {
  const { sound } = useDesk();
  const { view, session } = useGame();
  const [isFalling, setFalling] = useState(false);
  const seat = leaderOf[view.side];
  useEffect(() => {
    if (!isFalling) return;
    const timer = setTimeout(() => session.give({ type: 'policy.lock', seat }), STAMP_MS);
    return () => clearTimeout(timer);
  }, [isFalling, session, seat]);
  return {
    readiness: isFalling ? 'locked' : view.readiness[view.side],
    lock() {
      sound.play('stamp');
      if (isStill()) session.give({ type: 'policy.lock', seat });
      else setFalling(true);
    },
  };
};
