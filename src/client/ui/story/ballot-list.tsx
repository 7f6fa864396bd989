import { fill } from '../../../content/words/template.ts';
import { type Ballot, bothSides } from '../../../core/game/index.ts';
import { useDesk } from '../desk-context.ts';
import { shownChance } from '../play/vote.ts';
import { writeShare } from '../play/write-share.ts';

/** Every vote on what was signed, the first one first. */
export const BallotList = ({ ballots }: { readonly ballots: readonly Ballot[] }) => {
  const { words, language } = useDesk();
  const { home, reading } = words.value.screen.talks;
  if (ballots.length === 0) return null;
  return (
    <section class="ballots" aria-label={reading.list}>
      <h3>{reading.list}</h3>
      <dl>
        {ballots.map(({ round, votes }, i) => (
          <div key={i}>
            <dt>{fill(reading.nth, { n: String(i + 1), round: String(round) })}</dt>
            {bothSides.map((side) => (
              <dd key={side}>
                {fill(votes[side].passed ? home.passed : home.refused, {
                  chamber: home.chambers[side],
                  chance: writeShare(language.value, shownChance(votes[side].probability)),
                })}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
};
