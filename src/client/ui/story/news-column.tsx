import { fill } from '../../../content/words/template.ts';
import { otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { writeDay } from '../format.ts';
import { Later } from '../later.tsx';
import { datesAhead, lastDay } from './front-page.ts';
import { Quotation } from './quotation.tsx';
import { statementOf } from './statement.ts';

const MOST_DATES = 3;
/** Where the column also tells what moved. */
const FEWER_DATES = 2;

const TheySaid = () => {
  const { words, rules } = useDesk();
  const { view } = useGame();
  const they = otherSide(view.side);
  const { economy, screen } = words.value;
  return (
    <section class={`they-said of-${they}`} aria-labelledby="said-title">
      <h2 id="said-title">{fill(screen.story.briefing.theySaid, { capital: economy.sides[they].capital })}</h2>
      <Quotation text={statementOf(rules.scenario, words.value, view.observation, they)} />
      {view.observation.silent && <p>{screen.story.briefing.silent}</p>}
    </section>
  );
};

const loadMoved = async () => (await import('./what-moved.tsx')).WhatMoved;

const Clock = () => {
  const { words, rules, language } = useDesk();
  const { round, rounds } = useGame().view.observation;
  const { scenario, screen } = words.value;
  const { briefing } = screen.story;
  const left = rounds - round;
  const dates = datesAhead(rules.scenario, round, round > 1 ? FEWER_DATES : MOST_DATES);
  const deadline = lastDay(rules.scenario);
  return (
    <section class="clock" aria-labelledby="clock-title">
      <h2 id="clock-title">{briefing.clock}</h2>
      <p>{left > 0 ? fill(briefing.left, { left: String(left) }) : briefing.last}</p>
      <ol>
        {dates.map(({ id, date }) => (
          <li key={id}>
            <time dateTime={date}>{writeDay(language.value, date, rules.scenario.startDate)}</time>
            <span>{scenario.calendar[id]?.headline}</span>
          </li>
        ))}
        <li class="deadline">
          <time dateTime={deadline}>{writeDay(language.value, deadline, rules.scenario.startDate)}</time>
          <span>{briefing.deadline}</span>
        </li>
      </ol>
    </section>
  );
};

/** The other side's words, what moved, and what is coming. */
export const NewsColumn = () => {
  const { round } = useGame().view.observation;
  return (
    <div class="news-column">
      <TheySaid />
      {round > 1 && <Later load={loadMoved} given={{}} />}
      <Clock />
    </div>
  );
};
