import { fill } from '../../../content/words/template.ts';
import { reportsOf } from '../../../core/game/index.ts';
import { sides } from '../../../schema/delegation.ts';
import type { Opened } from '../../session/shared-game.ts';
import { useDesk } from '../desk-context.ts';
import { endingKeyOf } from './ending-key.ts';
import { leaveShared } from './leave-shared.ts';
import { proposal } from './proposal.ts';
import { RoundDigest } from './round-digest.tsx';
import { SignedTreaty } from './signed-treaty.tsx';

interface Props {
  readonly opened: Opened;
}

/** Whether the game comes to what its code claims; in words, and by a tick or a cross. */
const Agreement = ({ opened }: Props) => {
  const { words } = useDesk();
  const { shared } = words.value.screen.story;
  const { title, text } = opened.agrees ? shared.agrees : shared.disagrees;
  return (
    <div class="agreement" data-agrees={opened.agrees} data-testid={opened.agrees ? 'claim-agrees' : 'claim-disagrees'}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={opened.agrees ? 'M4 13l5 5L20 6' : 'M5 5l14 14M19 5L5 19'} />
      </svg>
      <div role="status">
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
    </div>
  );
};

const Figures = ({ opened }: Props) => {
  const { words } = useDesk();
  const { economy, scenario, screen } = words.value;
  const { shared } = screen.story;
  const { claim, computed, state } = opened;
  const isOpen = !opened.agrees;
  return (
    <table class="claims">
      <thead>
        <tr>
          <td />
          <th scope="col">{shared.computed}</th>
          {isOpen && <th scope="col">{shared.claimed}</th>}
        </tr>
      </thead>
      <tbody>
        {sides.map((side) => (
          <tr key={side} data-mandated={state.setup.mandates[side] !== undefined}>
            <th scope="row">
              {fill(shared.scoreOf, { side: economy.sides[side].name })}
              {state.setup.mandates[side] && (
                <span>
                  {fill(shared.mandate, {
                    side: economy.sides[side].name,
                    first: scenario.goals[state.setup.mandates[side][0]]?.name ?? '',
                    second: scenario.goals[state.setup.mandates[side][1]]?.name ?? '',
                  })}
                </span>
              )}
            </th>
            <td class="claim-score">{computed[side]}</td>
            {isOpen && <td>{claim[side]}</td>}
          </tr>
        ))}
        <tr>
          <th scope="row">
            {shared.hash}
            <span>{shared.hashHint}</span>
          </th>
          <td class="claim-hash">{computed.hash}</td>
          {isOpen && <td class="claim-hash">{claim.hash}</td>}
        </tr>
      </tbody>
    </table>
  );
};

const PlayThis = ({ opened }: Props) => {
  const desk = useDesk();
  const { seed, mandates } = opened.state.setup;
  return (
    <button
      type="button"
      class="button"
      data-action="shared-play"
      onClick={() => {
        proposal.value = { side: mandates.us ? 'us' : 'japan', seed, level: 'normal' };
        leaveShared(desk, 'setup');
      }}
    >
      {desk.words.value.screen.story.shared.playThis}
    </button>
  );
};

/** A shared game, replayed here. */
export const SharedGame = ({ opened }: Props) => {
  const { words } = useDesk();
  const { scenario, screen } = words.value;
  const { shared, ending } = screen.story;
  const { state, rules } = opened;
  const reports = reportsOf(state);
  return (
    <>
      <Agreement opened={opened} />
      <div class="shared-sum">
        {state.ending && (
          <section class="shared-ending" aria-labelledby="shared-ending">
            <p>
              {[
                scenario.title,
                ending.kinds[state.ending.kind],
                fill(ending.inRound, { round: String(state.ending.round), rounds: String(rules.scenario.rounds) }),
              ].join(screen.story.between)}
            </p>
            <h2 id="shared-ending">{scenario.endings[endingKeyOf(state.ending)].headline}</h2>
            <PlayThis opened={opened} />
          </section>
        )}
        <Figures opened={opened} />
      </div>
      <div class="shared-story">
        <section class="moments" aria-labelledby="rounds-title">
          <h2 id="rounds-title">{shared.rounds}</h2>
          <ol>
            {opened.deeds.map((deeds, i) => (
              <RoundDigest
                key={i}
                round={i + 1}
                report={reports[i] ?? null}
                attribution={reports[i] ? opened.attribution(i + 1) : null}
                deeds={deeds}
              />
            ))}
          </ol>
        </section>
        <SignedTreaty scenario={rules.scenario} ballots={state.ballots} inForce={state.agreement !== null} />
      </div>
    </>
  );
};
