import { fill } from '../../../content/words/template.ts';
import type { Side } from '../../../schema/party.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { chanceOf, outlookOf } from './vote.ts';
import { writeShare } from './write-share.ts';

interface Props {
  readonly side: Side;
  readonly terms: readonly number[];
}

/** What a side's chamber would make of a package, in a sentence. */
export const VoteOutlook = ({ side, terms }: Props) => {
  const { words, language } = useDesk();
  const { home } = words.value.screen.talks;
  const chance = chanceOf(useGame().view.observation, side, terms);
  return (
    <>
      {fill(home.outlook[outlookOf(chance)], {
        chamber: home.chambers[side],
        chance: writeShare(language.value, chance),
      })}
    </>
  );
};
