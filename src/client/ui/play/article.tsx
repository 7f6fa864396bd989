import './article.css';
import { fill } from '../../../content/words/template.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { draftArticle, draftTerms, isSettled } from './offer-draft.ts';
import { writePoints } from './points.ts';
import { useSpoken } from './spoken.ts';
import { TheirWord } from './their-word.tsx';
import { TieMark } from './tie-mark.tsx';
import { isTiedAway } from './tied-article.ts';

/** What we say of an article: every option, with what it is worth to us against leaving the article out. */
const OurWord = ({ issue, ours }: { readonly issue: number; readonly ours: number }) => {
  const { words, rules, language } = useDesk();
  const { observation, side } = useGame().view;
  const spoken = useSpoken();
  const { table } = words.value.screen.play;
  const values = observation.preference.utility.values[issue] ?? [];
  const id = `article-${rules.scenario.issues[issue]?.id}`;
  const worth = (option: number): string => writePoints(language.value, (values[option] ?? 0) - (values[0] ?? 0));
  return (
    <div class="our-word">
      <label class="unseen" for={id}>
        {spoken.issue(issue)}: {table.ours}
      </label>
      <select
        id={id}
        value={ours}
        disabled={observation.closed[side]}
        onChange={(event) => draftArticle(observation, issue, Number(event.currentTarget.value))}
      >
        {values.map((_, option) => {
          const label = `${option === 0 ? table.out : spoken.article(issue, option).label} (${worth(option)})`;
          const isTied = isTiedAway(rules, observation, side, issue, option);
          return (
            <option key={option} value={option} disabled={isTied}>
              {isTied ? fill(words.value.screen.talks.tie.tied, { option: label }) : label}
            </option>
          );
        })}
      </select>
    </div>
  );
};

interface Props {
  readonly issue: number;
  /** 'Article 3', or null while it is left out. */
  readonly number: string | null;
}

/** One article of the draft: our word on the left, the text, their word on the right. */
export const Article = ({ issue, number }: Props) => {
  const { observation } = useGame().view;
  const spoken = useSpoken();
  const ours = draftTerms(observation)[issue] ?? 0;
  const isSealed = isSettled(observation, issue) && ours === observation.latest.us?.[issue];
  return (
    <li class={`article ${ours === 0 ? 'out' : isSealed ? 'settled' : 'open'}`}>
      <OurWord issue={issue} ours={ours} />
      <p class="article-text">
        <small>{number ? `${number} · ${spoken.issue(issue)}` : spoken.issue(issue)}</small>
        {spoken.article(issue, ours).text}
      </p>
      <TheirWord issue={issue} ours={ours} />
      <TieMark issue={issue} ours={ours} />
    </li>
  );
};
