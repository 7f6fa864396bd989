import './column.css';
import './reaction.css';
import { fill } from '../../../content/words/template.ts';
import { otherSide, type RoundReport } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Ahead } from './ahead.tsx';
import { CauseRound } from './cause-round.tsx';
import { ContinueButton } from './continue-button.tsx';
import { PhaseFrame } from './phase-frame.tsx';
import { PhaseHeading } from './phase-heading.tsx';
import { PolicyRecord } from './policy-record.tsx';
import { Quotation } from './quotation.tsx';
import { writeReaction } from './reaction-headline.ts';
import { ReadingNews, refusedLately } from './reading-news.tsx';
import { Standing } from './standing.tsx';
import { statementOf } from './statement.ts';
import { ThreatRecord } from './threat-record.tsx';
import { useAttribution } from './use-attribution.ts';
import { Votes } from './votes.tsx';

const Comment = () => {
  const { words, rules } = useDesk();
  const { view } = useGame();
  const they = otherSide(view.side);
  const { economy, screen } = words.value;
  return (
    <section class={`they-said of-${they}`} aria-labelledby="said-title">
      <h2 id="said-title">{fill(screen.story.reaction.saidNow, { capital: economy.sides[they].capital })}</h2>
      <Quotation text={statementOf(rules.scenario, words.value, view.observation, they, 'evening')} />
    </section>
  );
};

const Aftermath = ({ report }: { readonly report: RoundReport }) => {
  const { words, rules } = useDesk();
  const { reaction } = words.value.screen.story;
  const attribution = useAttribution(report.round);
  const isRefused = refusedLately(useGame().view.observation) !== null;
  return (
    <>
      <PhaseHeading class="reaction-headline">
        <span class="unseen">{reaction.title}: </span>
        {writeReaction(words.value, rules, report)}
      </PhaseHeading>
      <ReadingNews />
      {isRefused && <Votes />}
      <Standing report={report} />
      <div class="deeds">
        <PolicyRecord report={report} />
        <ThreatRecord report={report} />
        <CauseRound report={report} attribution={attribution} series="carmakerProfit" />
      </div>
      <div class="news-column">
        <Comment />
        <Ahead />
      </div>
    </>
  );
};

/** What voters, allies and papers make of the round, and what comes next. */
export const Reaction = () => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  const { reaction } = words.value.screen.story;
  const report = observation.reports.at(-1);
  const label = observation.ending ? reaction.toEnd : fill(reaction.next, { round: String(observation.round) });
  return (
    <PhaseFrame phase="reaction" class="reaction" action={<ContinueButton label={label} />}>
      {report && <Aftermath report={report} />}
    </PhaseFrame>
  );
};
