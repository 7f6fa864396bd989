import { effect, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../content/words/language.ts';
import type { Words } from '../content/words/words.ts';
import type { Sound } from './audio/sound.ts';
import type { SessionView } from './session/session-view.ts';
import type { StagePort } from './ui/ports.ts';

/** Wire the stage to the game: loaded when a screen first asks for it, redrawn whenever the view or language changes. */
export const stagePort = (
  language: ReadonlySignal<Language>,
  words: ReadonlySignal<Words>,
  view: ReadonlySignal<SessionView | null>,
  sound: Sound,
): StagePort => ({
  async mount(host, onTouch) {
    const [{ mountStage }, { auctionShowOf, stageViewOf }] = await Promise.all([
      import('./stage/stage.ts'),
      import('./stage-feed.ts'),
    ]);
    const opening = view.value;
    if (!opening) throw new Error('the stage is mounted inside a game');
    const stage = await mountStage(host, stageViewOf(words.value, opening), {
      language: language.value,
      onTouch,
      onBid: () => sound.play('ticker'),
    });
    const stop = effect(() => {
      if (view.value) stage.update(stageViewOf(words.value, view.value));
    });
    return {
      async playAuctions() {
        const auctions = view.value?.observation.reports.at(-1)?.auctions ?? [];
        for (const auction of auctions)
          if (auction.market === 'treasury') await stage.playAuction(auctionShowOf(words.value, auction));
      },
      destroy() {
        stop();
        stage.destroy();
      },
    };
  },
});
