import { fill } from '../../../content/words/template.ts';
import { writeAmount } from '../../../content/words/unit.ts';
import type { Words } from '../../../content/words/words.ts';
import { type Attribution, otherSide, type RoundReport } from '../../../core/game/index.ts';
import type { Side } from '../../../schema/party.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { ChangeTrack } from '../chart/change-track.tsx';
import { useDesk, useGame } from '../desk-context.ts';
import { CauseNote } from './cause-note.tsx';
import { useAttribution } from './use-attribution.ts';

interface Props {
  readonly report: RoundReport;
}

interface Row {
  readonly series: SeriesId;
  readonly label: string;
  readonly most: number;
}

const rowsOf = (words: Words, own: Side): readonly Row[] => {
  const { reaction } = words.screen.story;
  const pair = [own, otherSide(own)];
  const name = (side: Side) => ({ side: words.economy.sides[side].name });
  return [
    ...pair.map((side) => ({
      series: `approval.${side}` as const,
      label: fill(reaction.approval, name(side)),
      most: 100,
    })),
    { series: 'trust', label: reaction.trust, most: 100 },
    ...pair.map((side) => ({
      series: `credibility.${side}` as const,
      label: fill(reaction.credibility, name(side)),
      most: 1,
    })),
  ];
};

interface ReadingProps extends Props {
  readonly row: Row;
  readonly attribution: Attribution | null;
}

const Reading = ({ row, report, attribution }: ReadingProps) => {
  const { words } = useDesk();
  const { units } = words.value.economy;
  const unit = row.most === 1 ? { ...units.share, decimals: 0 } : { ...units.points, decimals: 1 };
  const before = report.before[row.series];
  const after = report.after[row.series];
  const changed = fill(words.value.screen.story.reaction.changed, {
    before: writeAmount(unit, before),
    after: writeAmount(unit, after),
  });
  return (
    <li>
      <p>
        <span>{row.label}</span>
        <b>{writeAmount(unit, after)}</b>
        <span class="standing-change">{writeAmount(unit, after - before, true) || '±0'}</span>
      </p>
      <ChangeTrack before={before} after={after} from={0} to={row.most} label={`${row.label}: ${changed}`} />
      {attribution && <CauseNote report={report} attribution={attribution} series={row.series} />}
    </li>
  );
};

/** Approval, trust and credibility, before and after, and why. */
export const Standing = ({ report }: Props) => {
  const { words } = useDesk();
  const { view } = useGame();
  const attribution = useAttribution(report.round);
  return (
    <section class="standing" aria-labelledby="standing-title">
      <h2 id="standing-title">{words.value.screen.story.reaction.standing}</h2>
      <ul>
        {rowsOf(words.value, view.side).map((row) => (
          <Reading key={row.series} row={row} report={report} attribution={attribution} />
        ))}
      </ul>
    </section>
  );
};
