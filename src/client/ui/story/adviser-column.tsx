import { fill } from '../../../content/words/template.ts';
import { leverOf } from '../../../core/game/index.ts';
import type { Counsel } from '../../../schema/scenario.ts';
import { useDesk, useGame } from '../desk-context.ts';

interface Props {
  readonly counsel: Counsel;
  readonly temper: 'firm' | 'mild';
  readonly text: string;
}

const Adviser = ({ counsel, temper, text }: Props) => {
  const { words, rules } = useDesk();
  const { economy, scenario, screen } = words.value;
  const { briefing } = screen.story;
  const lever = scenario.levers[counsel.lever];
  const option = leverOf(rules.scenario, counsel.lever)?.options[counsel.option];
  return (
    <figure class={`adviser ${temper}`}>
      <figcaption>
        <b>{economy.seats[counsel.office].speaker}</b>
        <span>{briefing[temper]}</span>
      </figcaption>
      <blockquote>{text}</blockquote>
      {lever && option && (
        <p class="counsel">
          {fill(briefing.counsel, { lever: lever.name, option: lever.options[option.id]?.label ?? '' })}
        </p>
      )}
    </figure>
  );
};

/** Two advisers who disagree about this round. */
export const AdviserColumn = () => {
  const { words, rules } = useDesk();
  const { view } = useGame();
  const { round } = view.observation;
  const advice = rules.scenario.advice.find((each) => each.side === view.side && each.round === round);
  const text = words.value.scenario.advice[view.side][round - 1];
  if (!advice || !text) return null;
  const [firm, mild] = advice.counsel;
  return (
    <section class="advisers" aria-labelledby="advisers-title">
      <h2 id="advisers-title">{words.value.screen.story.briefing.advisers}</h2>
      <Adviser counsel={firm} temper="firm" text={text.firm} />
      <Adviser counsel={mild} temper="mild" text={text.mild} />
    </section>
  );
};
