import { otherSide } from '../../../core/game/index.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { proposal } from './proposal.ts';

/** Ways to go on: the other side of the same game, a new one, or the title. */
export const AgainPanel = ({ seed }: { readonly seed: number | null }) => {
  const desk = useDesk();
  const { view } = useGame();
  const { debrief } = desk.words.value.screen.story;
  const open = (next: typeof proposal.value): void => {
    proposal.value = next;
    desk.screen.value = 'setup';
  };
  const swapped = seed === null ? null : { side: otherSide(view.side), seed, level: view.opponent.level };
  return (
    <section class="again" aria-labelledby="again-title">
      <h2 id="again-title">{debrief.again}</h2>
      <div>
        {swapped && (
          <button type="button" class="button" data-action="again-swapped" onClick={() => open(swapped)}>
            {debrief.otherSide}
          </button>
        )}
        <button type="button" class="button outline" data-action="again-new" onClick={() => open(null)}>
          {debrief.anew}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            desk.screen.value = 'title';
          }}
        >
          {debrief.toTitle}
        </button>
      </div>
    </section>
  );
};
