import './signed-treaty.css';
import { fill } from '../../../content/words/template.ts';
import type { Ballot } from '../../../core/game/index.ts';
import type { Terms } from '../../../schema/command.ts';
import type { Scenario } from '../../../schema/scenario.ts';
import { useDesk } from '../desk-context.ts';
import { BallotList } from './ballot-list.tsx';
import { Seal } from './seal.tsx';
import { useScrollStop } from './use-scroll-stop.ts';

interface Props {
  readonly scenario: Scenario;
  /** Every vote on what was signed; the last is on the treaty shown. */
  readonly ballots: readonly Ballot[];
  readonly inForce: boolean;
}

const Articles = ({ scenario, terms }: { readonly scenario: Scenario; readonly terms: Terms }) => {
  const { words } = useDesk();
  const { issues, treaty } = words.value.scenario;
  const { article } = words.value.screen.story.debrief;
  const agreed = scenario.issues.flatMap((issue, i) => {
    const option = issue.options[terms[i] ?? 0];
    return option && (terms[i] ?? 0) > 0 ? [{ issue: issue.id, option: option.id }] : [];
  });
  return (
    <ol class="articles">
      {agreed.map(({ issue, option }, i) => (
        <li key={issue}>
          <h3>{fill(article, { article: treaty.articles[i] ?? '', title: issues[issue]?.title ?? '' })}</h3>
          <p>{issues[issue]?.options[option]?.text}</p>
        </li>
      ))}
    </ol>
  );
};

/** The treaty as it was signed, article by article; or that there was none. */
export const SignedTreaty = ({ scenario, ballots, inForce }: Props) => {
  const terms = ballots.at(-1)?.terms ?? null;
  const { words } = useDesk();
  const { debrief } = words.value.screen.story;
  const { treaty } = words.value.scenario;
  const pane = useScrollStop<HTMLElement>();
  const leftOut = (terms ?? []).filter((option) => option === 0).length;
  return (
    <section class="signed-treaty" aria-labelledby="treaty-title">
      <h2 id="treaty-title">{debrief.treaty}</h2>
      <BallotList ballots={ballots} />
      {terms && !inForce && <p class="remark">{debrief.notInForce}</p>}
      {terms ? (
        <section class="signed-sheet" ref={pane} aria-label={treaty.title}>
          <p class="signed-title">{treaty.title}</p>
          <p>{treaty.preamble}</p>
          <Articles scenario={scenario} terms={terms} />
          {leftOut > 0 && <p class="left-out">{fill(debrief.leftOut, { n: String(leftOut) })}</p>}
          <p class="signed-seals">
            <Seal side="us" />
            <Seal side="japan" />
          </p>
        </section>
      ) : (
        <p>{debrief.noTreaty}</p>
      )}
    </section>
  );
};
