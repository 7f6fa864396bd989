import './deed-lines.css';
import { fill } from '../../../content/words/template.ts';
import type { Threat } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { writeLevel } from '../format.ts';
import { useSpoken } from './spoken.ts';

/** A threat that stands: who made it and how, when it falls due, and how far its maker is believed. */
export const ThreatLine = ({ threat }: { readonly threat: Threat }) => {
  const { words } = useDesk();
  const { observation, side: own } = useGame().view;
  const spoken = useSpoken();
  const { economy, screen } = words.value;
  const { threat: said } = screen.talks;
  const { side, channel, lever, option, round } = threat;
  const isOwn = side === own;
  const series = side === 'us' ? 'credibility.us' : 'credibility.japan';
  const text = isOwn && channel === 'ambiguous' ? said.ownCard : said.made[channel];
  return (
    <p class={`deed of-${side}`}>
      {fill(text, { capital: economy.sides[side].capital, ...spoken.move(lever, option) })}
      <small>
        {fill(said.due, { round: String(round + 1) })}
        {screen.story.gap}
        {fill(isOwn ? said.ourWord : said.theirWord, {
          credibility: writeLevel(words.value, series, observation.series[series]),
        })}
      </small>
    </p>
  );
};
