import './treaty-pane.css';
import { fill } from '../../../content/words/template.ts';
import { otherSide, sameOffer } from '../../../core/game/index.ts';
import { themes } from '../../../schema/theme.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Article } from './article.tsx';
import { Balance } from './balance.tsx';
import { Exchange } from './exchange.tsx';
import { LeanMeter } from './lean-meter.tsx';
import { articleNumbers, draftTerms, settledCount, surplusOf } from './offer-draft.ts';
import { ReadTreaty } from './read-treaty.tsx';
import { ReadingFold } from './reading-fold.tsx';
import { VoteLine } from './vote-line.tsx';

/** Why the draft cannot be put forward, as long as it is what lies on the table already. */
const Unchanged = () => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  const { table } = words.value.screen.play;
  const { offers, side } = observation;
  const terms = draftTerms(observation);
  if (sameOffer(terms, offers[otherSide(side)])) return <p class="sheet-hint">{table.draftIsTheirs}</p>;
  return sameOffer(terms, offers[side]) ? <p class="sheet-hint">{table.draftIsOurs}</p> : null;
};

/** What a narrow screen would otherwise hide behind its tabs: their answer, and what our draft is worth. */
const Strip = () => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  return (
    <>
      <div class="treaty-answer">
        <Exchange />
      </div>
      <div class="treaty-strip">
        <Balance
          label={words.value.screen.play.table.package}
          surplus={surplusOf(observation, draftTerms(observation))}
          tone="own"
        />
        <VoteLine terms={draftTerms(observation)} />
        <LeanMeter />
      </div>
    </>
  );
};

const Head = () => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  const { table } = words.value.screen.play;
  const settled = settledCount(observation);
  return (
    <header>
      <h2 class="sheet-title">{words.value.scenario.treaty.title}</h2>
      <p class="sheet-lead">
        {fill(table.readDraft, { round: String(observation.round) })}{' '}
        {settled > 0 && fill(table.settledCount, { n: String(settled) })}
        <br />
        {table.worth}
      </p>
      <Unchanged />
      <ReadTreaty />
    </header>
  );
};

/** The treaty between the two sides: every article, what we say of it, what they say. */
export const TreatyPane = () => {
  const { words, rules } = useDesk();
  const { observation } = useGame().view;
  const { scenario, economy } = words.value;
  const numbers = articleNumbers(draftTerms(observation));
  return (
    <article class="sheet treaty">
      <Strip />
      <ReadingFold />
      <Head />
      {themes.map((theme) => (
        <section key={theme} aria-label={economy.themes[theme]}>
          <h3>{economy.themes[theme]}</h3>
          <ul>
            {rules.scenario.issues.map((issue, i) =>
              issue.theme === theme ? (
                <Article key={issue.id} issue={i} number={scenario.treaty.articles[numbers[i] ?? -1] ?? null} />
              ) : null,
            )}
          </ul>
        </section>
      ))}
    </article>
  );
};
