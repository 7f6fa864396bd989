import { useEffect, useMemo, useState } from 'preact/hooks';
import { fill } from '../../../content/words/template.ts';
import type { Lever } from '../../../schema/scenario.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { EffectBands } from './effect-band.tsx';
import { type Effect, effectsOf, isWorthAWord, leverScope, shareOf } from './lever-effect.ts';
import { LeverSource } from './lever-source.tsx';
import { useLever } from './use-lever.ts';
import { useWriteEffect } from './write-effect.ts';

/** How long the slider must rest before its effect is spoken, ms. */
const REST_MS = 700;
const EFFECTS_SPOKEN = 2;

/** The largest effects in a sentence for those who hear the page, once the slider rests: not at every step of a drag. */
const SpokenEffects = ({ effects, lever }: { readonly effects: readonly Effect[]; readonly lever: string }) => {
  const { words } = useDesk();
  const write = useWriteEffect();
  const [spoken, setSpoken] = useState('');
  const text = effects
    .toSorted((a, b) => shareOf(b) - shareOf(a))
    .slice(0, EFFECTS_SPOKEN)
    .map((effect) => `${words.value.economy.series[effect.series].name} ${write(effect, effect.band.central)}`)
    .join(', ');
  useEffect(() => {
    const rest = setTimeout(() => setSpoken(`${words.value.screen.play.policy.likely}: ${text}`), REST_MS);
    return () => clearTimeout(rest);
  }, [text, words.value]);
  return (
    <output class="unseen" for={`lever-${lever}`}>
      {spoken}
    </output>
  );
};

const Effects = ({ lever, option }: { readonly lever: Lever; readonly option: number }) => {
  const { words, rules } = useDesk();
  const { observation } = useGame().view;
  const { economy } = observation;
  const scope = useMemo(() => leverScope(rules, observation, lever), [rules, economy, lever]);
  const effects = effectsOf(rules, observation, scope, lever.id, option);
  return (
    <>
      {!effects.some(isWorthAWord) && <p class="lever-hint">{words.value.screen.play.policy.noEffect}</p>}
      <EffectBands effects={effects} label={words.value.screen.play.policy.likely} />
      <SpokenEffects effects={effects} lever={lever.id} />
    </>
  );
};

/** What a lever's move is likely to do: where it stood, the hint, the bands, and why we think so. */
export const LeverOutcome = ({ lever }: { readonly lever: Lever }) => {
  const { words } = useDesk();
  const { option, inForce, label } = useLever(lever);
  const { policy } = words.value.screen.play;
  const hint = words.value.scenario.levers[lever.id]?.options[lever.options[option]?.id ?? '']?.hint;
  return (
    <div class="lever-effect">
      <p class="lever-hint">
        {fill(policy.now, { option: label(inForce) })} · {hint}
      </p>
      <Effects lever={lever} option={option} />
      <LeverSource lever={lever} />
    </div>
  );
};
