import { useState } from 'preact/hooks';
import { fill } from '../../../content/words/template.ts';
import { leaderOf, TIE_ROUNDS, TIES_PER_GAME, tiePrice } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Ask } from './ask.tsx';
import { writePoints } from './points.ts';
import { useSpoken } from './spoken.ts';
import { tiableArticles } from './tied-article.ts';
import { useMeans } from './use-means.ts';

const useTieDraft = () => {
  const { rules } = useDesk();
  const { observation, side } = useGame().view;
  const articles = tiableArticles(rules, side);
  const [asked, setIssue] = useState(-1);
  const [limit, setMost] = useState(-1);
  const issue = articles.includes(asked) ? asked : (articles[0] ?? 0);
  const options = (rules.scenario.issues[issue]?.options ?? []).map((_, option) => option).slice(0, -1);
  const most = options.includes(limit) ? limit : 0;
  const isWithdrawn = (observation.offers[side]?.[issue] ?? 0) > most;
  return { articles, issue, options, most, isWithdrawn, setIssue, setMost };
};

type Draft = ReturnType<typeof useTieDraft>;

const Choices = ({ draft }: { readonly draft: Draft }) => {
  const { screen } = useDesk().words.value;
  const spoken = useSpoken();
  const { tie } = screen.talks;
  return (
    <>
      <label>
        {tie.issue}
        <select value={draft.issue} onChange={(event) => draft.setIssue(Number(event.currentTarget.value))}>
          {draft.articles.map((issue) => (
            <option key={issue} value={issue}>
              {spoken.issue(issue)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {tie.most}
        <select value={draft.most} onChange={(event) => draft.setMost(Number(event.currentTarget.value))}>
          {draft.options.map((option) => (
            <option key={option} value={option}>
              {option === 0 ? screen.play.table.out : spoken.article(draft.issue, option).label}
            </option>
          ))}
        </select>
      </label>
    </>
  );
};

const Price = ({ isWithdrawn }: { readonly isWithdrawn: boolean }) => {
  const { words, language } = useDesk();
  const { observation, side } = useGame().view;
  const { screen } = words.value;
  const { tie } = screen.talks;
  const made = observation.ties.filter((each) => each.side === side).length;
  return (
    <output class="ask-price">
      {fill(tie.price, {
        approval: writePoints(language.value, tiePrice.approval),
        trust: writePoints(language.value, tiePrice.trust),
        round: String(Math.min(observation.rounds, observation.round + TIE_ROUNDS - 1)),
        n: String(Math.max(0, TIES_PER_GAME - made - 1)),
      })}
      {isWithdrawn && `${screen.story.gap}${tie.withdraws}`}
    </output>
  );
};

/** Forbid one's own side an article beyond some option, for three rounds. */
export const TieDialog = () => {
  const { words, rules, sound } = useDesk();
  const { view, session } = useGame();
  const { isOpen } = useMeans();
  const { tie, means } = words.value.screen.talks;
  const draft = useTieDraft();
  const tieHands = (): void => {
    sound.play('stamp');
    const issue = rules.scenario.issues[draft.issue]?.id ?? '';
    session.give({ type: 'hands.tie', seat: leaderOf[view.side], issue, most: draft.most });
  };
  return (
    <Ask
      action="tie"
      label={means.tie.name}
      question={tie.ask}
      class="resort"
      disabled={!isOpen('tie')}
      onYes={tieHands}
    >
      <div class="ask-fields">
        <Choices draft={draft} />
        <Price isWithdrawn={draft.isWithdrawn} />
      </div>
    </Ask>
  );
};
