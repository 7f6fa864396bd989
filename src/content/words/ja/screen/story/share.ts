import type { StoryWords } from '../../../story-words.ts';
import { deeds } from './deeds.ts';

export const share: StoryWords['share'] = {
  title: '結果を共有する',
  lead: 'リンクを開いた人の端末で交渉が再現され、得点もその場で計算し直されます。',
  line: '{brand}｜{scenario}｜{side} {score}点／100点｜相手は{opponent}（{level}）｜{ending}（第{round}回／全{rounds}回）',
  text: '1行の文章',
  copyText: '文章をコピー',
  link: 'リンク',
  copyLink: 'リンクをコピー',
  copied: 'コピーしました。',
  notCopied: 'コピーできませんでした。文字を選んでコピーしてください。',
  system: '共有…',
  qr: 'QRコード：この交渉を開いて再現します',
  qrHint: '隣の人のスマートフォンに。',
  picture: '画像',
  savePicture: '画像を保存',
  pictureAlt:
    '{brand}、{scenario}。{side}は100点中{score}点。{ending}（第{round}回／全{rounds}回）。{price}は{from}から{to}へ。',
  altLabel: '画像の説明文（音声で読む人のために）',
  copyAlt: '説明文をコピー',
  noPicture: 'このブラウザーでは画像を描けません。文章とリンクで同じ内容を伝えられます。',
};

export const shared: StoryWords['shared'] = {
  title: '共有された交渉',
  agrees: {
    title: '得点は正しいと確認できました',
    text: 'この端末で一手ずつ再現し、コードの申告と完全に一致しました。',
  },
  disagrees: {
    title: '得点が一致しません',
    text: 'この端末で再現した結果は、コードの申告と異なります。下に示すのは、ここで計算した値です。',
  },
  claimed: '申告',
  computed: '再計算',
  scoreOf: '得点（{side}）',
  mandate: '{side}の訓令：{first}、{second}',
  rounds: '経過',
  round: '第{round}回',
  deeds,
  hash: '指紋',
  hashHint: '指紋が同じ交渉は、すべての数字が同じ経過をたどっています。',
  playThis: '同じ条件で自分も交渉する',
  back: '表紙へ',
  problems: {
    'code-malformed': {
      title: '交渉のコードではありません',
      text: '一部が欠けているのかもしれません。コードは「bc」で始まります。リンク全体をコピーし直してください。',
    },
    'code-damaged': {
      title: 'コードが壊れています',
      text: '途中で文字が欠けたか、変わりました。リンクをもう一度もらってください。',
    },
    'code-version': {
      title: '別の版の交渉です',
      text: '再現には第{version}版のモデルが要りますが、このページは第{current}版です。モデルが違えば結果も変わるため、表示しません。',
    },
    'scenario-unknown': { title: '知らないシナリオです', text: 'この版に「{scenario}」はありません。' },
    'scenario-not-fetched': {
      title: 'シナリオを読み込めませんでした',
      text: 'コードに問題はありませんが、再現に必要なデータが届きません。通信を確かめて、もう一度開いてください。',
    },
    'scenario-mismatch': { title: 'シナリオが食い違っています', text: 'コードの示すシナリオと中身が異なります。' },
    'mandate-unknown': { title: '知らない目標です', text: 'このシナリオにない訓令が書かれています。' },
    'mandate-repeated': { title: '訓令の目標が1つだけです', text: '同じ目標が2度書かれています。' },
    'command-refused': {
      title: '規則に反する交渉です',
      text: '{n}手目は許されない手で、誰にも指せません。再現はここで止めました。',
    },
    'game-unfinished': {
      title: '終わっていない交渉です',
      text: '決着の前に記録が途切れているため、得点はありません。',
    },
  },
};
