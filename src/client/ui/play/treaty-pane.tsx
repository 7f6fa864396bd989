import './treaty-pane.css';
import { fill } from '../../../content/words/template.ts';
import { otherSide } from '../../../core/game/index.ts';
import { themes } from '../../../schema/scenario.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Seal } from '../story/seal.tsx';
import { draftArticle, draftTerms } from './offer-draft.ts';
import { writePoints } from './points.ts';
import { useSpoken } from './spoken.ts';

/** What they say of an article: settled with us, or another option that one tap takes over. */
const TheirWord = ({ issue, ours }: { readonly issue: number; readonly ours: number }) => {
  const { words } = useDesk();
  const { observation, side } = useGame().view;
  const spoken = useSpoken();
  const { table } = words.value.screen.play;
  const theirs = observation.latest[otherSide(side)]?.[issue];
  if (theirs === undefined || (theirs === 0 && ours === 0)) return <span class="their-word none">–</span>;
  const { label } = spoken.article(issue, theirs);
  if (theirs === ours)
    return (
      <span class="their-word agreed">
        <Seal side={otherSide(side)} />
        <span class="unseen">{table.settled}</span>
      </span>
    );
  return (
    <button
      type="button"
      class="their-word"
      onClick={() => draftArticle(observation, issue, theirs)}
      aria-label={`${spoken.issue(issue)}: ${fill(table.takeThis, { option: label })}`}
    >
      <b>{label}</b>
      <small>{table.theirs}</small>
    </button>
  );
};

const Article = ({ issue }: { readonly issue: number }) => {
  const { words, rules, language } = useDesk();
  const { view } = useGame();
  const { observation } = view;
  const spoken = useSpoken();
  const { table } = words.value.screen.play;
  const ours = draftTerms(observation)[issue] ?? 0;
  const theirs = observation.latest[otherSide(view.side)]?.[issue];
  const values = observation.preference.utility.values[issue] ?? [];
  const id = `article-${rules.scenario.issues[issue]?.id}`;
  const worth = (option: number): string => writePoints(language.value, (values[option] ?? 0) - (values[0] ?? 0));
  const state = ours === 0 ? 'out' : ours === theirs ? 'settled' : 'open';
  return (
    <li class={`article ${state}`}>
      <div class="our-word">
        <label class="unseen" for={id}>
          {spoken.issue(issue)}: {table.ours}
        </label>
        <select
          id={id}
          value={ours}
          disabled={observation.closed[view.side]}
          onChange={(event) => draftArticle(observation, issue, Number(event.currentTarget.value))}
        >
          {values.map((_, option) => (
            <option key={option} value={option}>
              {option === 0 ? table.out : spoken.article(issue, option).label} ({worth(option)})
            </option>
          ))}
        </select>
      </div>
      <p class="article-text">
        <small>{spoken.issue(issue)}</small>
        {spoken.article(issue, ours).text}
      </p>
      <TheirWord issue={issue} ours={ours} />
    </li>
  );
};

/** The treaty between the two sides: every article, what we say of it, what they say. */
export const TreatyPane = () => {
  const { words, rules } = useDesk();
  const { observation, side } = useGame().view;
  const { scenario, screen, economy } = words.value;
  const { table } = screen.play;
  const ours = draftTerms(observation);
  const theirs = observation.latest[otherSide(side)];
  const settled = ours.filter((option, i) => option > 0 && option === theirs?.[i]).length;
  return (
    <article class="sheet treaty">
      <h2 class="sheet-title">{scenario.treaty.title}</h2>
      <p class="sheet-lead">
        {fill(table.readDraft, { round: String(observation.round) })} {fill(table.settledCount, { n: String(settled) })}
        <br />
        {table.worth}
      </p>
      {themes.map((theme) => (
        <section key={theme} aria-label={economy.themes[theme]}>
          <h3>{economy.themes[theme]}</h3>
          <ul>
            {rules.scenario.issues.map((issue, i) =>
              issue.theme === theme ? <Article key={issue.id} issue={i} /> : null,
            )}
          </ul>
        </section>
      ))}
    </article>
  );
};
