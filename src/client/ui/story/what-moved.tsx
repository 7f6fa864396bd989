import { fill } from '../../../content/words/template.ts';
import type { Price, RoundReport } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { writeLevel, writeMove } from '../format.ts';
import { explainedMove } from './cause-explained.ts';
import { explainMove } from './cause-sentence.ts';
import { isYield, pricesByMove } from './price-move.ts';
import { useAttribution } from './use-attribution.ts';
import { useTelling } from './use-telling.ts';

/** Yields of one country move together; telling both would tell one thing twice. */
const areAlike = (a: Price, b: Price): boolean => isYield(a) && isYield(b) && a.slice(0, 3) === b.slice(0, 3);

const Moves = ({ report }: { readonly report: RoundReport }) => {
  const { words, rules } = useDesk();
  const telling = useTelling();
  const attribution = useAttribution(report.round);
  const { briefing, gap } = words.value.screen.story;
  const [most, ...others] = pricesByMove(rules, report);
  const second = others.find((price) => !most || !areAlike(most, price));
  if (!attribution || !most || !second) return null;
  const { series, split, print } = explainedMove(words.value, report, attribution, most);
  return (
    <section aria-labelledby="moved-title">
      <h2 id="moved-title">{briefing.moved}</h2>
      <p>
        {explainMove(telling, series, split, print)}
        {gap}
        {fill(briefing.movedItem, {
          price: words.value.economy.series[second].name,
          level: writeLevel(words.value, second, report.after[second]),
          move: writeMove(words.value, second, report.before[second], report.after[second]),
        })}
        {briefing.movedEnd}
      </p>
    </section>
  );
};

/** What moved most in the last round and why, and what moved next to it; nothing before the first. */
export const WhatMoved = () => {
  const report = useGame().view.observation.reports.at(-1);
  return report ? <Moves report={report} /> : null;
};
