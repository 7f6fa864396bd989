import { fill } from '../../../content/words/template.ts';
import type { Lever } from '../../../schema/scenario.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { EffectBand } from './effect-band.tsx';
import { effectsOf } from './lever-effect.ts';
import { LeverSource } from './lever-source.tsx';
import { useLever } from './use-lever.ts';

const EFFECTS_SHOWN = 3;

const Effects = ({ lever, option }: { readonly lever: Lever; readonly option: number }) => {
  const { words, rules } = useDesk();
  const { observation } = useGame().view;
  const { policy } = words.value.screen.play;
  const effects = effectsOf(rules, observation, lever.id, option, EFFECTS_SHOWN);
  return effects.length > 0 ? (
    <ul class="effects" aria-label={policy.likely}>
      {effects.map((effect) => (
        <EffectBand key={effect.series} effect={effect} />
      ))}
    </ul>
  ) : (
    <p class="lever-hint">{policy.noEffect}</p>
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
