import { fill } from '../../../content/words/template.ts';
import type { SeriesId } from '../../../schema/series.ts';
import { extentOf } from '../chart/scale.ts';
import { StepBar } from '../chart/step-bar.tsx';
import { layWaterfall, type Step } from '../chart/waterfall-layout.ts';
import { writeLevel } from '../format.ts';
import type { Explained } from './cause-explained.ts';
import { actorOf, nameCause, type Telling } from './cause-name.ts';
import { type CausePart, doorsOf, foldParts } from './cause-split.ts';
import { isPrice } from './price-move.ts';

interface Props {
  readonly telling: Telling;
  readonly explained: Explained;
}

const REST = 'rest';

/** How a cause worked, in a sentence: by its widest channel if the series has channels, else what the cause is. */
const manner = (telling: Telling, series: SeriesId, part: CausePart, explained: Explained): string => {
  const { kind } = part.share.cause;
  const [door] = isPrice(series) ? doorsOf(part, series, explained.print) : [];
  if (!door || door.id === 'compounding' || kind === 'chance' || kind === 'underway')
    return nameCause(telling, part.share.cause).detail;
  const { up, down } = telling.words.economy.channels[door.id];
  return door.amount > 0 ? up : down;
};

interface RowProps extends Props {
  readonly step: Step;
  readonly extent: readonly [number, number];
  /** The cause; null for the small ones folded together. */
  readonly part: CausePart | null;
  readonly count: number;
}

const Row = ({ telling, explained, step, extent, part, count }: RowProps) => {
  const actor = part ? actorOf(part.share.cause) : null;
  const title = part
    ? nameCause(telling, part.share.cause).title
    : fill(telling.causes.rest.title, { n: String(count) });
  return (
    <tr data-cause={part?.share.cause.kind ?? REST}>
      <th scope="row">
        <div class="cause-cell">
          <div>
            <b class={actor ? `of-${actor}` : ''}>{title}</b>
            {part && <span>{manner(telling, explained.series, part, explained)}</span>}
          </div>
          <StepBar
            from={step.from}
            to={step.to}
            low={extent[0]}
            high={extent[1]}
            tone={actor ?? (part?.share.cause.kind === 'chance' ? 'chance' : 'other')}
          />
        </div>
      </th>
      <td>{explained.print.write(step.amount)}</td>
    </tr>
  );
};

/** Why a series moved: a waterfall that is a table. The effects printed add up to the move. */
export const CauseTable = ({ telling, explained }: Props) => {
  const { words, causes } = telling;
  const { series, before, after, split, print } = explained;
  const { shown, rest } = foldParts(split.parts, print.decimals);
  const steps = layWaterfall<string>([...shown, ...(rest ? [{ id: REST, amount: rest.amount }] : [])]);
  const extent = extentOf([0, split.move, ...steps.map(({ to }) => to)], 4 / 10 ** print.decimals);
  const slots = {
    series: words.economy.series[series].name,
    from: writeLevel(words, series, before),
    to: writeLevel(words, series, after),
  };
  if (shown.length === 0) return <p class="cause-none">{causes.nothing}</p>;
  return (
    <table class="causes">
      <caption class="unseen">{fill(causes.caption, slots)}</caption>
      <thead>
        <tr>
          <th scope="col">{causes.columns.cause}</th>
          <th scope="col">{causes.columns.effect}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <Row
            key={step.id}
            telling={telling}
            explained={explained}
            step={step}
            extent={extent}
            part={shown.find(({ id }) => id === step.id) ?? null}
            count={rest?.count ?? 0}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <div class="cause-cell">
              <b>{causes.together}</b>
              <StepBar from={0} to={split.move} low={extent[0]} high={extent[1]} tone="total" />
            </div>
          </th>
          <td>{print.write(split.move)}</td>
        </tr>
      </tfoot>
    </table>
  );
};
