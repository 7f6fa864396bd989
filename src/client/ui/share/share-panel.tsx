import './share.css';
import type { Result } from '../../session/result.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { CopyField } from './copy-field.tsx';
import { QrCode } from './qr-code.tsx';
import { factsOf, shareLine } from './share-facts.ts';
import { SharePicture } from './share-picture.tsx';
import { SystemShare } from './system-share.tsx';

/** Four ways to pass a game on: a line, a link, a code to scan, a picture. */
export const SharePanel = ({ result }: { readonly result: Result }) => {
  const { words, linkTo } = useDesk();
  const { view } = useGame();
  const { ending } = view.observation;
  const { share } = words.value.screen.story;
  if (!ending) return null;
  const facts = factsOf(view.observation, view.opponent, ending, result.scores[view.side].total);
  const link = linkTo(result.code);
  const text = `${shareLine(words.value, facts)}\n${link}`;
  return (
    <section class="share" aria-labelledby="share-title">
      <h2 id="share-title">{share.title}</h2>
      <p>{share.lead}</p>
      <div class="share-ways">
        <div class="share-words">
          <CopyField label={share.text} action={share.copyText} hook="share-copy-text" text={text} rows={4} />
          <CopyField label={share.link} action={share.copyLink} hook="share-copy-link" text={link} rows={2} />
          <SystemShare title={words.value.screen.story.brand} text={shareLine(words.value, facts)} url={link} />
        </div>
        <figure class="share-qr">
          <QrCode text={link} label={share.qr} />
          <figcaption>{share.qrHint}</figcaption>
        </figure>
        <SharePicture facts={facts} />
      </div>
    </section>
  );
};
