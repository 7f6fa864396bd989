import { useDesk } from '../desk-context.ts';
import { PathSummary } from './path-summary.tsx';
import type { Touched } from './touched.ts';
import { useStage } from './use-stage.ts';

interface Props {
  readonly touched: Touched | null;
  readonly hasAuctions: boolean;
  readonly onTouch: (what: Touched) => void;
  readonly onHold: (isHeld: boolean) => void;
}

/** The Pacific in motion, where the device can and the player wants it; the same story in four lines otherwise. */
export const StagePane = ({ touched, hasAuctions, onTouch, onHold }: Props) => {
  const { words } = useDesk();
  const { market } = words.value.screen.story;
  const { host, state, watch, skip, bring } = useStage(onTouch, onHold, hasAuctions);
  const isShown = state === 'loading' || state === 'on' || state === 'playing';
  return (
    <section class="stage-pane" aria-label={market.stage}>
      {state === 'loading' && <p class="stage-loading">{market.stage}</p>}
      <div class="stage-host" ref={host} hidden={!isShown} data-state={state} />
      {!isShown && <PathSummary />}
      {state !== 'impossible' && (
        <p class="stage-keys">
          {hasAuctions && state === 'on' && (
            <button type="button" class="stage-key" onClick={watch}>
              {market.watch}
            </button>
          )}
          <button type="button" class="stage-key" onClick={isShown ? skip : bring}>
            {isShown ? market.skip : market.bring}
          </button>
        </p>
      )}
      <output class="stage-touched">{touched && touched !== 'market' ? market.touched[touched] : ''}</output>
    </section>
  );
};
