import './analyst-note.css';
import { fill } from '../../../content/words/template.ts';
import { legislatureOf, otherSide } from '../../../core/game/index.ts';
import type { Refusal } from '../../session/inquiry.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { ChangeList } from './changes.tsx';
import { writePoints } from './points.ts';
import { useSpoken } from './spoken.ts';
import { useTold } from './use-told.ts';
import { shownChance } from './vote.ts';
import { writeShare } from './write-share.ts';

type Reason = Refusal['explanation']['reasons'][number];

/** A reason in words, without its points. */
const useReason = (): ((reason: Reason) => string) => {
  const { words, language } = useDesk();
  const { note } = words.value.screen.answers;
  const spoken = useSpoken();
  return (reason) => {
    if (reason.kind === 'issue' || reason.kind === 'tied')
      return fill(note[reason.kind], { issue: spoken.issueById(reason.issue) });
    if (reason.kind !== 'ratification') return note[reason.kind];
    const chamber = words.value.economy.seats[legislatureOf[reason.side]].name;
    return fill(note.ratification, { chamber, share: writeShare(language.value, shownChance(reason.probability)) });
  };
};

const Reasons = ({ reasons }: { readonly reasons: readonly Reason[] }) => {
  const { language } = useDesk();
  const write = useReason();
  return (
    <ul class="note-reasons">
      {reasons.map((reason) => (
        <li key={write(reason)}>
          <span>{write(reason)}</span>
          <b>{writePoints(language.value, reason.points)}</b>
        </li>
      ))}
    </ul>
  );
};

const Remedy = ({ refusal }: { readonly refusal: Refusal }) => {
  const { note } = useDesk().words.value.screen.answers;
  const { terms, explanation } = refusal;
  return (
    <>
      <p class="note-head">{note.remedy}</p>
      {explanation.change ? (
        <ChangeList terms={terms} changes={explanation.change} action="draft-remedy" />
      ) : (
        <p>{note.none}</p>
      )}
    </>
  );
};

/** Why they really refused our last offer, and what would turn it into a yes. */
export const AnalystNote = () => {
  const { words } = useDesk();
  const { view, session } = useGame();
  const { note } = words.value.screen.answers;
  const { observation, side, turn } = view;
  const refused = observation.refusals[otherSide(side)];
  const key = refused && turn === 'ours' ? `${observation.round}.${observation.bids.length}` : '';
  const refusal = useTold(session.inquiry.refusal, key);
  if (key === '') return null;
  return (
    <section class="analyst-note" aria-label={note.title} aria-busy={refusal === null}>
      <p class="note-head">{note.title}</p>
      <p class="note-hint">{refusal === 'failed' ? note.failed : note.hint}</p>
      {refusal !== null && refusal !== 'failed' && (
        <>
          <Reasons reasons={refusal.explanation.reasons} />
          <Remedy refusal={refusal} />
        </>
      )}
    </section>
  );
};
