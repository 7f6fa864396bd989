import { useGame } from '../desk-context.ts';

/** The button that goes on to the next phase. */
export const ContinueButton = ({ label }: { readonly label: string }) => {
  const { session } = useGame();
  return (
    <button class="button" type="button" data-action="continue" onClick={() => session.next()}>
      {label}
    </button>
  );
};
