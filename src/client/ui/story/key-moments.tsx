import type { RoundReport } from '../../../core/game/index.ts';
import type { RoundDeeds } from '../../session/round-deed.ts';
import { useDesk } from '../desk-context.ts';
import { RoundDigest } from './round-digest.tsx';
import { useAttribution } from './use-attribution.ts';

interface MomentProps {
  readonly round: number;
  readonly report: RoundReport | null;
  readonly deeds: RoundDeeds;
}

const Moment = (props: MomentProps) => <RoundDigest {...props} attribution={useAttribution(props.round)} />;

interface Props {
  readonly reports: readonly RoundReport[];
  readonly deeds: readonly RoundDeeds[];
}

/** Round by round, the largest move and why, and what each side did. */
export const KeyMoments = ({ reports, deeds }: Props) => {
  const { words } = useDesk();
  const { debrief } = words.value.screen.story;
  return (
    <section class="moments" aria-labelledby="moments-title">
      <h2 id="moments-title">{debrief.moments}</h2>
      <p>{debrief.momentsLead}</p>
      <ol>
        {deeds.map((done, i) => (
          <Moment key={i} round={i + 1} report={reports[i] ?? null} deeds={done} />
        ))}
      </ol>
    </section>
  );
};
