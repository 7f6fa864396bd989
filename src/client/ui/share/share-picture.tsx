import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk-context.ts';
import { CopyField } from './copy-field.tsx';
import { drawPicture } from './picture.ts';
import { pictureAlt, type ShareFacts } from './share-facts.ts';

/** The address of the drawn picture: undefined while it is being drawn, null if it could not be. */
const usePicture = (facts: ShareFacts): string | null | undefined => {
  const { words } = useDesk();
  const [address, setAddress] = useState<string | null>();
  const language = words.value;
  useEffect(() => {
    let drawn: string | null = null;
    let isWanted = true;
    const draw = async (): Promise<void> => {
      const blob = await drawPicture(language, facts).catch(() => null);
      if (!isWanted) return;
      drawn = blob ? URL.createObjectURL(blob) : null;
      setAddress(drawn);
    };
    void draw();
    return () => {
      isWanted = false;
      if (drawn) URL.revokeObjectURL(drawn);
    };
  }, [language, facts.score, facts.side]);
  return address;
};

/** The game as a picture to download, with its alternative text to copy. */
export const SharePicture = ({ facts }: { readonly facts: ShareFacts }) => {
  const { words } = useDesk();
  const { share } = words.value.screen.story;
  const address = usePicture(facts);
  const alt = pictureAlt(words.value, facts);
  return (
    <div class="share-picture">
      <p class="share-label">{share.picture}</p>
      {address === null && <p>{share.noPicture}</p>}
      {address && (
        <>
          <img src={address} alt={alt} width="1200" height="630" />
          <a class="button outline" href={address} download="bargaining-chip.png" data-action="share-picture">
            {share.savePicture}
          </a>
        </>
      )}
      <CopyField label={share.altLabel} action={share.copyAlt} hook="share-copy-alt" text={alt} rows={3} />
    </div>
  );
};
