import './sealed-papers.css';
import { fill } from '../../../content/words/template.ts';
import { type Observation, otherSide, type PerSide } from '../../../core/game/index.ts';
import type { Dossier } from '../../session/inquiry.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { useTold } from '../play/use-told.ts';
import { PapersBelief } from './papers-belief.tsx';
import { PapersPlan } from './papers-plan.tsx';
import { PapersRegrets } from './papers-regrets.tsx';
import { PapersStands } from './papers-stands.tsx';
import { PapersTemper } from './papers-temper.tsx';
import { personaMarks } from './persona.ts';
import { PersonaSeal } from './persona-seal.tsx';

interface Props {
  readonly tastes: PerSide<Observation['taste']>;
}

const Sheets = ({ dossier, tastes }: Props & { readonly dossier: Dossier }) => {
  const { side } = useGame().view;
  return (
    <div class="papers-sheets">
      <PapersTemper dossier={dossier} />
      <PapersStands rounds={dossier.rounds} />
      <PapersBelief believed={dossier.rounds.at(-1)?.believed ?? {}} truth={tastes[side]} />
      <PapersPlan plan={dossier.plan} />
      <PapersRegrets regrets={dossier.regrets} />
    </div>
  );
};

/** Who the other side was, what it planned, believed and regrets: all that was sealed while the game went on. */
export const SealedPapers = ({ tastes }: Props) => {
  const { words } = useDesk();
  const { view, session } = useGame();
  const { economy, screen } = words.value;
  const { papers } = screen.answers;
  const { persona, level } = view.opponent;
  const dossier = useTold(session.inquiry.dossier, view.result?.code ?? '');
  const slots = {
    persona: screen.story.setup.personas[persona],
    office: economy.seats[personaMarks[persona].seat].name,
    level: screen.story.setup.levels[level],
  };
  return (
    <section class="papers" aria-labelledby="papers-title">
      <h2 id="papers-title">{papers.title}</h2>
      <div class="papers-head">
        <PersonaSeal persona={persona} side={otherSide(view.side)} />
        <p>{fill(papers.lead, slots)}</p>
      </div>
      {dossier === null && (
        <p role="status" aria-busy="true">
          {papers.loading}
        </p>
      )}
      {dossier === 'failed' && <p role="alert">{papers.failed}</p>}
      {dossier !== null && dossier !== 'failed' && <Sheets dossier={dossier} tastes={tastes} />}
    </section>
  );
};
