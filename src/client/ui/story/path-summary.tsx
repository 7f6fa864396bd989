import { fill } from '../../../content/words/template.ts';
import type { Price } from '../../../core/game/index.ts';
import { SparkLine } from '../chart/spark-line.tsx';
import { useDesk, useGame } from '../desk-context.ts';
import { writeLevel, writeMove } from '../format.ts';
import { pathOf } from './price-path.ts';

const shown: readonly Price[] = ['usdjpy', 'ust30y', 'jgb30y', 'nikkei'];

/** Four prices since the talks began: what the stage would show, standing still. */
export const PathSummary = () => {
  const { words, rules } = useDesk();
  const { observation } = useGame().view;
  const { market } = words.value.screen.story;
  return (
    <ul class="path-summary">
      {shown.map((price) => {
        const values = pathOf(observation, price);
        const [from = 0] = values;
        const to = values.at(-1) ?? from;
        const slots = {
          price: words.value.economy.series[price].name,
          from: writeLevel(words.value, price, from),
          to: writeLevel(words.value, price, to),
        };
        return (
          <li key={price}>
            <p>
              <span>{words.value.economy.series[price].name}</span> <b>{slots.to}</b>{' '}
              <span>{writeMove(words.value, price, from, to)}</span>
            </p>
            <SparkLine
              values={values}
              label={fill(market.path, slots)}
              latest={rules.scenario.weeksPerRound}
              width={200}
              height={54}
            />
          </li>
        );
      })}
    </ul>
  );
};
