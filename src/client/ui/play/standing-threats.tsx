import { otherSide } from '../../../core/game/index.ts';
import { useGame } from '../desk-context.ts';
import { ThreatLine } from './threat-line.tsx';

/** The other side's threats that fall due in this round. */
export const StandingThreats = () => {
  const { observation, side } = useGame().view;
  return (
    <>
      {observation.threats
        .filter((threat) => threat.side === otherSide(side))
        .map((threat) => (
          <ThreatLine key={`${threat.round}${threat.lever}`} threat={threat} />
        ))}
    </>
  );
};
