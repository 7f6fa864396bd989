import './lever-control.css';
import { fill } from '../../../content/words/template.ts';
import type { Lever } from '../../../schema/scenario.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { EffectBand } from './effect-band.tsx';
import { effectsOf, standingOption } from './lever-effect.ts';
import { LeverSource } from './lever-source.tsx';

const EFFECTS_SHOWN = 3;

const kanji = { tariffs: '関', yen: '円', bonds: '債', deals: '商', alliances: '盟' } as const;

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

/** One lever: what it decides, where it stands, what moving it is likely to do. */
export const LeverControl = ({ lever }: { readonly lever: Lever }) => {
  const { words, rules } = useDesk();
  const { view, session } = useGame();
  const { policy } = words.value.screen.play;
  const spoken = words.value.scenario.levers[lever.id];
  const option = standingOption(rules, view.observation, lever.id);
  const inForce = view.observation.levers[lever.id] ?? lever.initial;
  const chosen = lever.options[option];
  const seat = lever.offices[0];
  if (!spoken || !chosen || !seat) return null;
  const label = (index: number): string => spoken.options[lever.options[index]?.id ?? '']?.label ?? '';
  const isOpen = view.readiness[view.side] === 'drafting';
  const id = `lever-${lever.id}`;
  return (
    <div class={`lever ${option === inForce ? '' : 'drafted'}`} data-testid={id}>
      <span class="lever-mark" aria-hidden="true">
        {kanji[lever.theme]}
      </span>
      <label class="lever-name" for={id}>
        <b>{spoken.name}</b>
        <span>{spoken.question}</span>
      </label>
      <output class="lever-option" for={id}>
        {label(option)}
      </output>
      <input
        id={id}
        type="range"
        min="0"
        max={lever.options.length - 1}
        step="1"
        value={option}
        disabled={!isOpen}
        aria-valuetext={label(option)}
        style={{ '--at': `${(100 * option) / (lever.options.length - 1)}%` }}
        onInput={(event) =>
          session.give({ type: 'lever.set', seat, lever: lever.id, option: event.currentTarget.valueAsNumber })
        }
      />
      {option !== inForce && (
        <div class="lever-effect">
          <p class="lever-hint">
            {fill(policy.now, { option: label(inForce) })} · {spoken.options[chosen.id]?.hint}
          </p>
          <Effects lever={lever} option={option} />
          <LeverSource lever={lever} />
        </div>
      )}
    </div>
  );
};
