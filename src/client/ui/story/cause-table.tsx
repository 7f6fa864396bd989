import { fill } from '../../../content/words/template.ts';
import type { RoundReport } from '../../../core/game/index.ts';
import { extentOf } from '../chart/scale.ts';
import { StepBar } from '../chart/step-bar.tsx';
import { layWaterfall } from '../chart/waterfall-layout.ts';
import { useDesk } from '../desk-context.ts';
import { writeLevel } from '../format.ts';
import { splitMove } from './cause-split.ts';
import { isYield, type Price } from './price-move.ts';
import { writeEffect } from './write-move.ts';

interface Props {
  readonly report: RoundReport;
  readonly price: Price;
}

/** Why a price moved: a waterfall that is a table, or a table that is a waterfall. The effects add up to the move. */
export const CauseTable = ({ report, price }: Props) => {
  const { words } = useDesk();
  const { economy, screen } = words.value;
  const { market } = screen.story;
  const { move, parts } = splitMove(report, price);
  const steps = layWaterfall(parts);
  const [low, high] = extentOf([0, move, ...steps.map(({ to }) => to)], isYield(price) ? 4 : 0.5);
  const slots = {
    price: economy.series[price].name,
    from: writeLevel(words.value, price, report.before[price]),
    to: writeLevel(words.value, price, report.after[price]),
  };
  if (parts.length === 0) return <p>{fill(market.still, slots)}</p>;
  return (
    <>
      <table class="causes">
        <caption class="unseen">{fill(market.chart, slots)}</caption>
        <thead>
          <tr>
            <th scope="col">{market.columns[0]}</th>
            <th scope="col">{market.columns[1]}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {steps.map(({ id, amount, from, to }) => (
            <tr key={id}>
              <th scope="row">
                {economy.channels[id].label}
                <span>{amount > 0 ? economy.channels[id].up : economy.channels[id].down}</span>
              </th>
              <td class="cause-effect">{writeEffect(words.value, price, amount)}</td>
              <td class="cause-bar">
                <StepBar from={from} to={to} low={low} high={high} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{market.together}</th>
            <td class="cause-effect">{writeEffect(words.value, price, move)}</td>
            <td class="cause-bar">
              <StepBar from={0} to={move} low={low} high={high} isTotal />
            </td>
          </tr>
        </tfoot>
      </table>
      {!isYield(price) && <p class="why-note">{market.scaled}</p>}
    </>
  );
};
