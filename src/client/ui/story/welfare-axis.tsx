import { fill } from '../../../content/words/template.ts';
import { writeAmount } from '../../../content/words/unit.ts';
import type { Score } from '../../../core/game/index.ts';
import { AxisMarks } from '../chart/axis-marks.tsx';
import { useDesk, useGame } from '../desk-context.ts';
import { Lessons } from './lessons.tsx';
import type { Reopened } from './reopened.ts';

interface Props {
  readonly score: Score;
  readonly reopened: Reopened;
}

const LITTLE_ROOM = 0.5;

/** Own welfare against no deal, the fair share and the best one could have had, on one axis. */
export const WelfareAxis = ({ score, reopened }: Props) => {
  const { words } = useDesk();
  const { side, observation } = useGame().view;
  const { economy, screen } = words.value;
  const { debrief } = screen.story;
  const { batna, ideal, utility: you } = score;
  const nash = reopened.possible.nash[side];
  const values = { batna, you, nash, ideal };
  const ids = (['batna', 'you', 'nash', 'ideal'] as const).toSorted((a, b) => values[a] - values[b]);
  const write = (value: number): string => writeAmount({ ...economy.units.points, decimals: 1 }, value);
  const text = { batna: write(batna), you: write(you), nash: write(nash), ideal: write(ideal) };
  return (
    <section class="welfare" aria-labelledby="welfare-title">
      <h2 id="welfare-title">{debrief.axis}</h2>
      <p>{debrief.axisLead}</p>
      <AxisMarks
        label={fill(debrief.axisText, text)}
        marks={ids.map((id) => ({
          id,
          label: debrief.marks[id],
          value: values[id],
          text: text[id],
          isMain: id === 'you',
        }))}
      />
      {ideal - batna < LITTLE_ROOM && <p class="remark">{debrief.noRoom}</p>}
      {you < batna && <p class="remark">{observation.agreement ? debrief.belowBatna : debrief.noDealFell}</p>}
      <Lessons reopened={reopened} nashPart={score.nashPart} />
    </section>
  );
};
