import './briefing.css';
import './column.css';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../content/words/template.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { writeRoundDays } from '../format.ts';
import { AdviserColumn } from './adviser-column.tsx';
import { ContinueButton } from './continue-button.tsx';
import { FrontPageNews } from './front-page-news.tsx';
import { NewsColumn } from './news-column.tsx';
import { PhaseFrame } from './phase-frame.tsx';
import { PhaseHeading } from './phase-heading.tsx';

const Masthead = () => {
  const { words, rules, language } = useDesk();
  const { observation } = useGame().view;
  const { briefing, between } = words.value.screen.story;
  const { round, rounds } = observation;
  return (
    <header class="masthead">
      <p>
        <b>{words.value.scenario.title}</b>
        {between}
        {fill(briefing.issue, { round: String(round), rounds: String(rounds) })}
      </p>
      <PhaseHeading class="masthead-name">
        <span class="unseen">{briefing.title}: </span>
        {briefing.paper}
      </PhaseHeading>
      <p class="masthead-days">{writeRoundDays(language.value, rules.scenario, round)}</p>
    </header>
  );
};

/** The front page one reads before setting policy. */
export const Briefing = () => {
  const { words, sound } = useDesk();
  const { briefing } = words.value.screen.story;
  useEffect(() => sound.play('paper'), [sound]);
  return (
    <PhaseFrame phase="briefing" class="front-page" action={<ContinueButton label={briefing.next} />}>
      <Masthead />
      <FrontPageNews />
      <AdviserColumn />
      <NewsColumn />
    </PhaseFrame>
  );
};
