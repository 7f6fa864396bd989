import type { RoundReport } from '../../../core/game/index.ts';
import { useDesk } from '../desk-context.ts';
import { RoundDigest } from './round-digest.tsx';
import { useAttribution } from './use-attribution.ts';

const Moment = ({ report }: { readonly report: RoundReport }) => (
  <RoundDigest report={report} attribution={useAttribution(report.round)} />
);

/** Round by round, the largest move and why, and what each side had done. */
export const KeyMoments = ({ reports }: { readonly reports: readonly RoundReport[] }) => {
  const { words } = useDesk();
  const { debrief } = words.value.screen.story;
  return (
    <section class="moments" aria-labelledby="moments-title">
      <h2 id="moments-title">{debrief.moments}</h2>
      <p>{debrief.momentsLead}</p>
      <ol>
        {reports.map((report) => (
          <Moment key={report.round} report={report} />
        ))}
      </ol>
    </section>
  );
};
