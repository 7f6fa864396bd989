import './top-bar.css';
import { fill } from '../../../content/words/template.ts';
import type { CalendarEntry } from '../../../schema/scenario.ts';
import type { SessionView } from '../../session/session-view.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { writeDay, writeRoundDays } from '../format.ts';
import { GameMenu } from './game-menu.tsx';

const phases = ['briefing', 'policy', 'table', 'market', 'reaction'] as const;

const PhaseSteps = () => {
  const { words } = useDesk();
  const { phase } = useGame().view;
  const { frame } = words.value.screen.play;
  return (
    <ol class="phase-steps" aria-label={frame.phasesLabel}>
      {phases.map((each) => (
        <li key={each} aria-current={each === phase ? 'step' : undefined}>
          {frame.phases[each]}
        </li>
      ))}
    </ol>
  );
};

/** The round on show: the market and the reactions belong to the round just played. */
const roundShown = ({ phase, observation }: SessionView): number => {
  if (observation.ending) return observation.ending.round;
  return phase === 'market' || phase === 'reaction' ? observation.reports.length : observation.round;
};

/** The next known date: in this round before the market has run, else in the rounds to come. */
const nextEntry = (calendar: readonly CalendarEntry[], round: number): CalendarEntry | undefined =>
  calendar.find((entry) => entry.round >= round);

const NextDate = () => {
  const { words, language, rules } = useDesk();
  const { observation } = useGame().view;
  const entry = nextEntry(rules.scenario.calendar, observation.round);
  const headline = entry && words.value.scenario.calendar[entry.id]?.headline;
  if (!entry || !headline || observation.ending) return null;
  return (
    <p class="next-date">
      <span>{words.value.screen.play.frame.next}</span> <b>{writeDay(language.value, entry.date)}</b>{' '}
      <span class="next-what">{headline}</span>
    </p>
  );
};

const RoundTicks = ({ round, rounds }: { readonly round: number; readonly rounds: number }) => {
  return (
    <span class="round-ticks" aria-hidden="true">
      {Array.from({ length: rounds }, (_, i) => (
        <i key={i} class={i < round ? 'gone' : ''} />
      ))}
    </span>
  );
};

const Brand = () => {
  const { words, screen } = useDesk();
  const { story, play } = words.value.screen;
  return (
    <button
      type="button"
      class="brand"
      onClick={() => {
        screen.value = 'title';
      }}
    >
      {story.brand}
      <span class="unseen">: {play.frame.leave}</span>
    </button>
  );
};

/** Where the game stands: round, days, phase, what comes next; and the menu. */
export const TopBar = () => {
  const { words, language, rules } = useDesk();
  const { view } = useGame();
  const { frame } = words.value.screen.play;
  const round = roundShown(view);
  const { rounds } = view.observation;
  return (
    <header class="top-bar">
      <Brand />
      <p class="round">
        <b>{fill(frame.round, { round: String(round), rounds: String(rounds) })}</b>
        <RoundTicks round={round} rounds={rounds} />
        <span class="round-days">{writeRoundDays(language.value, rules.scenario, round)}</span>
      </p>
      <PhaseSteps />
      <NextDate />
      <GameMenu />
    </header>
  );
};
