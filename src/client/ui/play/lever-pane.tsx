import './lever-pane.css';
import { fill } from '../../../content/words/template.ts';
import { type Theme, themes } from '../../../schema/theme.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { DelegationHead } from './delegation-head.tsx';
import { LeverControl } from './lever-control.tsx';

const ThemeLevers = ({ theme }: { readonly theme: Theme }) => {
  const { words, rules } = useDesk();
  const { view } = useGame();
  const own = rules.scenario.levers.filter((lever) => lever.side === view.side && lever.theme === theme);
  const further = own.filter((lever) => !lever.primary);
  const isDrafted = further.some((lever) => view.observation.drafts[lever.id] !== undefined);
  return (
    <section id={`theme-${theme}`} class="theme" aria-label={words.value.economy.themes[theme]}>
      {own
        .filter((lever) => lever.primary)
        .map((lever) => (
          <LeverControl key={lever.id} lever={lever} />
        ))}
      {further.length > 0 && (
        <details class="further" open={isDrafted || undefined}>
          <summary>
            <span class="unseen">{words.value.economy.themes[theme]}: </span>
            {fill(words.value.screen.play.policy.more, { n: String(further.length) })}
          </summary>
          {further.map((lever) => (
            <LeverControl key={lever.id} lever={lever} />
          ))}
        </details>
      )}
    </section>
  );
};

/** Our delegation: how it stands, and its levers by theme. */
export const LeverPane = () => {
  const { view } = useGame();
  return (
    <>
      <DelegationHead side={view.side} />
      {themes.map((theme) => (
        <ThemeLevers key={theme} theme={theme} />
      ))}
    </>
  );
};
