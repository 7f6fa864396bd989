import { useMemo } from 'preact/hooks';
import type { Lever } from '../../../schema/scenario.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { EffectBands } from './effect-band.tsx';
import { type Effect, effectsOf, effectsOfWords, isWorthAWord, leverScope } from './lever-effect.ts';
import type { ThreatDraft } from './threat-draft.ts';

const WORDS_SHOWN = 3;

interface Props {
  readonly draft: ThreatDraft;
}

interface EffectsProps {
  readonly effects: readonly Effect[];
  readonly label: string;
  /** What is said where there are none. */
  readonly none: string;
}

const Effects = ({ effects, label, none }: EffectsProps) => (
  <div class="threat-preview">
    {effects.length > 0 ? <EffectBands effects={effects} label={label} /> : <p class="ask-note">{none}</p>}
  </div>
);

const Carried = ({ lever, option }: { readonly lever: Lever; readonly option: number }) => {
  const { words, rules } = useDesk();
  const { observation } = useGame().view;
  const scope = useMemo(() => leverScope(rules, observation, lever), [rules, observation.economy, lever]);
  const effects = effectsOf(rules, observation, scope, lever.id, option).filter(isWorthAWord);
  return (
    <Effects
      effects={effects}
      label={words.value.screen.talks.threat.ifDone}
      none={words.value.screen.play.policy.noEffect}
    />
  );
};

/** What the drafted threat is likely to do to the economy if it is carried out. */
export const IfCarriedOut = ({ draft: { lever, option } }: Props) =>
  lever ? <Carried lever={lever} option={option} /> : null;

/** What saying so in the channel chosen does to the markets, whether or not it is carried out. */
export const IfSaid = ({ draft: { lever, option, channel } }: Props) => {
  const { words, rules } = useDesk();
  const { observation } = useGame().view;
  const { threat } = words.value.screen.talks;
  if (!lever || channel === 'private') return null;
  const effects = effectsOfWords(rules, observation, { lever: lever.id, option, channel }, WORDS_SHOWN);
  return <Effects effects={effects} label={threat.ifSaid} none={threat.unheard} />;
};
