import './ending.css';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../content/words/template.ts';
import type { Ending as GameEnding } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import type { CueName } from '../ports.ts';
import { ContinueButton } from './continue-button.tsx';
import { endingKeyOf } from './ending-key.ts';
import { KeyFigures } from './key-figures.tsx';
import { PhaseFrame } from './phase-frame.tsx';
import { PhaseHeading } from './phase-heading.tsx';
import { Signatures } from './signatures.tsx';
import { Votes } from './votes.tsx';

const cueOf = (kind: GameEnding['kind']): CueName =>
  kind === 'agreement' ? 'relief' : kind === 'deadline' ? 'gavel' : 'tension';

const Extra = ({ ending }: { readonly ending: GameEnding }) => {
  const { words } = useDesk();
  const { view } = useGame();
  const { scenario, screen } = words.value;
  const text = scenario.endings[endingKeyOf(ending)];
  const slots = { round: String(ending.round), rounds: String(view.observation.rounds) };
  return (
    <article class="extra">
      <p class="extra-head">
        <b>{screen.story.ending.extra}</b>
        <span>{screen.story.ending.kinds[ending.kind]}</span>
        <span>{fill(screen.story.ending.inRound, slots)}</span>
      </p>
      <PhaseHeading class="extra-headline">
        <span class="unseen">{screen.story.ending.title}: </span>
        {text.headline}
      </PhaseHeading>
      <p class="extra-body">{text.body[view.side]}</p>
    </article>
  );
};

/** How the talks ended. */
export const Ending = () => {
  const { words, sound } = useDesk();
  const { observation } = useGame().view;
  const { ending, agreement } = observation;
  useEffect(() => {
    sound.play('gavel');
    if (ending) sound.play(cueOf(ending.kind));
  }, [sound, ending]);
  return (
    <PhaseFrame phase="ending" class="ending" action={<ContinueButton label={words.value.screen.story.ending.next} />}>
      {ending && <Extra ending={ending} />}
      {agreement && <Signatures terms={agreement} />}
      <Votes />
      <KeyFigures opening={observation.opening} series={observation.series} />
    </PhaseFrame>
  );
};
