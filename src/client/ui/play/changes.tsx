import './changes.css';
import { fill } from '../../../content/words/template.ts';
import { sameOffer } from '../../../core/game/index.ts';
import type { Refusal } from '../../session/inquiry.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { draftPackage, draftTerms, surplusOf } from './offer-draft.ts';
import { writePoints } from './points.ts';
import { useSpoken } from './spoken.ts';
import { SteadyButton } from './steady-button.tsx';

type Changes = NonNullable<Refusal['explanation']['change']>;

/** More than this many are behind a fold. */
const MOST_OPEN = 3;

interface Props {
  /** The package that is to change. */
  readonly terms: readonly number[];
  readonly changes: Changes;
  readonly action: string;
}

const Rows = ({ changes }: { readonly changes: Changes }) => {
  const { words, rules } = useDesk();
  const spoken = useSpoken();
  const { table } = words.value.screen.play;
  const { note } = words.value.screen.answers;
  const label = (issue: number, option: number): string =>
    option === 0 ? table.out : spoken.article(issue, option).label;
  return (
    <dl class="changes">
      {changes.map(({ issue, from, to }) => {
        const index = rules.scenario.issues.findIndex(({ id }) => id === issue);
        return (
          <div key={issue}>
            <dt>{spoken.issueById(issue)}</dt>
            <dd>{fill(note.change, { from: label(index, from), to: label(index, to) })}</dd>
          </div>
        );
      })}
    </dl>
  );
};

/** What a package so changed would be worth to us. */
const Worth = ({ terms }: { readonly terms: readonly number[] }) => {
  const { words, language } = useDesk();
  const { table } = words.value.screen.play;
  const surplus = surplusOf(useGame().view.observation, terms);
  const value = writePoints(language.value, Math.abs(surplus)).replace('+', '');
  return (
    <p class="change-worth">
      {table.package} <b>{fill(surplus >= 0 ? table.overNoDeal : table.underNoDeal, { value })}</b>
    </p>
  );
};

/** Articles that would have to change in a package, what it would then be worth to us, and a button that writes them into our draft. */
export const ChangeList = ({ terms, changes, action }: Props) => {
  const { words, rules } = useDesk();
  const { observation } = useGame().view;
  const { note } = words.value.screen.answers;
  const changed = terms.map(
    (option, i) => changes.find(({ issue }) => issue === rules.scenario.issues[i]?.id)?.to ?? option,
  );
  const isDrafted = sameOffer(draftTerms(observation), changed);
  return (
    <>
      {changes.length > MOST_OPEN ? (
        <details class="changes-fold">
          <summary>{fill(note.more, { n: String(changes.length) })}</summary>
          <Rows changes={changes} />
        </details>
      ) : (
        <Rows changes={changes} />
      )}
      <Worth terms={changed} />
      <SteadyButton
        class="button outline"
        action={action}
        isOpen={!isDrafted}
        onPress={() => draftPackage(observation, changed)}
      >
        {isDrafted ? note.drafted : note.draft}
      </SteadyButton>
    </>
  );
};
