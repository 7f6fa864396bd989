import './read-treaty.css';
import { useRef } from 'preact/hooks';
import { useDesk, useGame } from '../desk-context.ts';
import { Seal } from '../story/seal.tsx';
import { articleNumbers, draftTerms, isSettled } from './offer-draft.ts';
import { useSpoken } from './spoken.ts';

const Articles = ({ terms }: { readonly terms: readonly number[] }) => {
  const { words, rules } = useDesk();
  const { observation } = useGame().view;
  const spoken = useSpoken();
  const { table } = words.value.screen.play;
  const { articles } = words.value.scenario.treaty;
  const numbers = articleNumbers(terms);
  return (
    <ol>
      {rules.scenario.issues.map(({ id }, issue) => {
        const option = terms[issue] ?? 0;
        if (option === 0) return null;
        const isSealed = isSettled(observation, issue) && observation.latest.us?.[issue] === option;
        return (
          <li key={id} class={isSealed ? 'sealed' : 'in-pencil'}>
            <h3>
              {articles[numbers[issue] ?? 0]} <span>{spoken.issue(issue)}</span>
              <small>{isSealed ? table.settled : table.pencil}</small>
            </h3>
            <p>{spoken.article(issue, option).text}</p>
          </li>
        );
      })}
    </ol>
  );
};

/** The draft as it would be signed: numbered articles, those still in pencil marked. */
export const ReadTreaty = () => {
  const { words } = useDesk();
  const { observation } = useGame().view;
  const dialog = useRef<HTMLDialogElement>(null);
  const { table, frame } = words.value.screen.play;
  const { treaty } = words.value.scenario;
  const terms = draftTerms(observation);
  const isEmpty = terms.every((option) => option === 0);
  return (
    <>
      <button type="button" class="read-treaty" onClick={() => dialog.current?.showModal()}>
        {table.read}
      </button>
      <dialog ref={dialog} class="treaty-text" aria-label={table.read}>
        <div class="treaty-page">
          <h2>{treaty.title}</h2>
          <p>{treaty.preamble}</p>
          {isEmpty ? <p>{table.nothingYet}</p> : <Articles terms={terms} />}
          <p>{treaty.closing}</p>
          <p class="treaty-seals">
            <Seal side="us" />
            <Seal side="japan" />
          </p>
        </div>
        <p class="treaty-close">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {frame.close}
          </button>
        </p>
      </dialog>
    </>
  );
};
