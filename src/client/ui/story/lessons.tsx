import { fill } from '../../../content/words/template.ts';
import { otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { lookBack } from './hindsight.ts';
import type { Reopened } from './reopened.ts';

interface Props {
  readonly reopened: Reopened;
  /** Points won of the 25 for the joint gain. */
  readonly nashPart: number;
}

const NASH_MOST = 25;

/** What looking at both hands teaches: where more was to be had, where it hurt, what was left. */
export const Lessons = ({ reopened, nashPart }: Props) => {
  const { words, rules } = useDesk();
  const { view } = useGame();
  const { economy, scenario } = words.value;
  const side = economy.sides[otherSide(view.side)].capital;
  const { agreement, preference } = view.observation;
  const { cheap, dear } = lookBack(preference, reopened.theirs, agreement);
  const titleOf = (issue: number): string => scenario.issues[rules.scenario.issues[issue]?.id ?? '']?.title ?? '';
  const left = Math.round((1 - nashPart / NASH_MOST) * 100);
  const { debrief } = scenario;
  return (
    <ul class="lessons">
      {cheap !== null && agreement && <li>{fill(debrief.cheapForThem, { issue: titleOf(cheap), side })}</li>}
      {dear !== null && <li>{fill(debrief.dearForThem, { issue: titleOf(dear), side })}</li>}
      <li>{left > 0 ? fill(debrief.leftOnTable, { share: `${left}%` }) : debrief.nothingLeft}</li>
    </ul>
  );
};
