import './memo-pane.css';
import { fill } from '../../../content/words/template.ts';
import { leverOf, type Observation } from '../../../core/game/index.ts';
import type { Counsel } from '../../../schema/scenario.ts';
import type { Readiness } from '../../../statechart/phase.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { writeDay } from '../format.ts';
import { Later } from '../later.tsx';
import { EffectBands } from './effect-band.tsx';
import { effectsTogether } from './lever-effect.ts';
import { useSpoken } from './spoken.ts';
import { Stamp } from './stamp.tsx';

const EFFECTS_SHOWN = 6;

const Adviser = ({ counsel, text }: { readonly counsel: Counsel; readonly text: string }) => {
  const { words } = useDesk();
  const { view, session } = useGame();
  const spoken = useSpoken();
  const { policy } = words.value.screen.play;
  const { lever, option, office } = counsel;
  const isTaken = (view.observation.drafts[lever] ?? view.observation.levers[lever]) === option;
  const isClosed = isTaken || view.readiness[view.side] !== 'drafting';
  const take = (): void => {
    if (!isClosed) session.give({ type: 'lever.set', seat: office, lever, option });
  };
  return (
    <figure class="memo-adviser">
      <figcaption>{words.value.economy.seats[office].speaker}</figcaption>
      <blockquote>{text}</blockquote>
      <button
        type="button"
        class="take"
        aria-disabled={isClosed} // not disabled: the focus stays where one pressed
        onClick={take}
      >
        {isTaken ? policy.taken : fill(policy.take, spoken.move(lever, option))}
      </button>
    </figure>
  );
};

const Advisers = () => {
  const { words, rules } = useDesk();
  const { view } = useGame();
  const { round } = view.observation;
  const advice = rules.scenario.advice.find((each) => each.side === view.side && each.round === round);
  const text = words.value.scenario.advice[view.side][round - 1];
  if (!advice || !text) return null;
  return (
    <section aria-labelledby="advisers">
      <h3 id="advisers">{words.value.screen.play.policy.advisers}</h3>
      <div class="memo-advisers">
        <Adviser counsel={advice.counsel[0]} text={text.firm} />
        <Adviser counsel={advice.counsel[1]} text={text.mild} />
      </div>
    </section>
  );
};

const loadDueThreats = async () => (await import('./due-threats.tsx')).DueThreats;

const isDue = ({ threats, side, round }: Observation): boolean =>
  threats.some((threat) => threat.side === side && threat.round < round);

const Orders = () => {
  const { words, rules } = useDesk();
  const { observation } = useGame().view;
  const spoken = useSpoken();
  const { policy } = words.value.screen.play;
  const drafted = Object.entries(observation.drafts);
  if (drafted.length === 0) return <p class="memo-none">{policy.noOrders}</p>;
  const effects = effectsTogether(rules, observation, EFFECTS_SHOWN);
  return (
    <>
      <ol class="memo-orders">
        {drafted.map(([lever, option]) => {
          const from = observation.levers[lever] ?? leverOf(rules.scenario, lever)?.initial ?? 0;
          const moved = spoken.move(lever, option);
          return (
            <li key={lever}>
              <b>{moved.lever}</b> <s>{spoken.move(lever, from).option}</s> <span>{moved.option}</span>
            </li>
          );
        })}
      </ol>
      <EffectBands effects={effects} label={policy.together} />
    </>
  );
};

const Diary = () => {
  const { words, rules, language } = useDesk();
  const { round } = useGame().view.observation;
  const entries = rules.scenario.calendar.filter((entry) => entry.round === round);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="diary">
      <h3 id="diary">{words.value.screen.play.policy.diary}</h3>
      <ul class="memo-diary">
        {entries.map(({ id, date }) => (
          <li key={id}>
            <time dateTime={date}>{writeDay(language.value, date)}</time> {words.value.scenario.calendar[id]?.headline}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The memorandum between the two sides: what the advisers say, what is ordered, what it should do. */
export const MemoPane = ({ readiness }: { readonly readiness: Readiness }) => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  const { policy } = words.value.screen.play;
  return (
    <article class="sheet memo">
      <Stamp key={readiness} readiness={readiness} class={`on-paper ${readiness === 'locked' ? 'pressed' : ''}`} />
      <h2 class="sheet-title">{policy.memo}</h2>
      <p class="sheet-lead">{policy.lead}</p>
      {observation.silent && <p class="memo-due">{policy.silent}</p>}
      {isDue(observation) && <Later load={loadDueThreats} given={{}} />}
      {readiness === 'drafting' && <Advisers />}
      <section aria-labelledby="orders">
        <h3 id="orders">{policy.orders}</h3>
        <Orders />
      </section>
      {readiness !== 'drafting' && <Advisers />}
      <Diary />
      <p class="memo-note">{policy.bandNote}</p>
    </article>
  );
};
