import type { EconomyWords } from '../../economy-words.ts';

export const auctionTerms: EconomyWords['auctionTerms'] = {
  yield: { label: '落札利回り', explanation: '今回の国債が売れた利回りです。' },
  whenIssued: { label: '発行前取引利回り', explanation: '入札直前に市場で取引されていた利回りです。' },
  bidToCover: { label: '応札倍率', explanation: '発行額の何倍の応札があったかを示します。' },
  tail: {
    label: 'テール',
    explanation: '落札利回りと発行前取引利回りの差。マイナスなら人気、プラスなら上乗せして売れたことになります。',
  },
  primaryDealers: {
    label: 'プライマリーディーラー',
    explanation: '応札の義務を負う金融機関。残りを引き受けるため、比率が高いのは悪い兆しです。',
  },
  directBidders: {
    label: '直接入札者',
    explanation: '自ら応札する投資家。米国勢が多いものの、米国勢だけではありません。',
  },
  indirectBidders: {
    label: '間接入札者',
    explanation: 'ディーラーを通じて応札する投資家。海外勢が多いものの、「海外」と同じ意味ではありません。',
  },
};

export const auctionVerdicts: EconomyWords['auctionVerdicts'] = {
  strong: { label: '好調', explanation: '市場の予想より低い利回りで売れました。' },
  solid: { label: '順調', explanation: 'ほぼ市場の予想通り。たいていの入札は退屈です。' },
  weak: { label: '低調', explanation: '買い手は市場の予想より高い利回りを求めました。' },
  ugly: { label: '不振', explanation: 'テールが大きく、業者に在庫が残りました。それでも売り切れてはいます。' },
};
