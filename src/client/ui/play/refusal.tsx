import { useDesk, useGame } from '../desk-context.ts';

/** Why the last command was refused. Silent while there is nothing to say. */
export const Refusal = () => {
  const { words } = useDesk();
  const { rejection } = useGame().view;
  return (
    <p role="status" class={rejection ? 'refusal-note' : 'unseen'}>
      {rejection ? words.value.screen.play.rejections[rejection.code] : ''}
    </p>
  );
};
