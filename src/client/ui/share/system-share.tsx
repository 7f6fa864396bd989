import { useDesk } from '../desk-context.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** The device's own share sheet, where it has one. */
export const SystemShare = (data: Props) => {
  const { words } = useDesk();
  if (typeof navigator.share !== 'function') return null;
  const share = async (): Promise<void> => {
    try {
      await navigator.share(data);
    } catch {
      // Closing the sheet without sharing is no fault; every other way stays on the page.
    }
  };
  return (
    <button type="button" class="button" data-action="share-system" onClick={() => void share()}>
      {words.value.screen.story.share.system}
    </button>
  );
};
