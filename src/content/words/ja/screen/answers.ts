import type { AnswerWords } from '../../answer-words.ts';
import { papers } from './papers.ts';

export const answerWords: AnswerWords = {
  refuse: {
    dealmaker: [
      '「{issue}」だと？ これほど安い条件は初めてだ。',
      '「{issue}」はもっと出せる。お互い分かっているはずだ。',
      '「{issue}」を直したら電話をくれ。出るかもしれない。',
    ],
    technocrat: [
      '「{issue}」は計算が合いません。',
      '「{issue}」の負担は、ほかで得るものを上回ります。',
      'この形の「{issue}」を委員会には上げられません。',
    ],
    hawk: [
      '「{issue}」が弱い。席を立った方がまだ得だ。',
      '「{issue}」を差し出しに来たのではない。',
      '断る。「{issue}」はまだ序の口だ。',
    ],
    builder: [
      '見かけより近いのです。ただ「{issue}」は国内で守り切れません。',
      '「{issue}」で助けていただければ、ほかでお返しします。',
      '「{issue}」は見直しが要ります。一緒に探しましょう。',
    ],
    guardian: [
      '「{issue}」に充てる財源はありません。',
      'いまの市場で「{issue}」は背負えません。',
      'まず国債を消化しなければ。「{issue}」はその後です。',
    ],
    normaliser: [
      '「{issue}」は、これまでの説明と整合しません。',
      '「{issue}」は取引の対象ではありません。',
      '「{issue}」についての立場は変わりません。',
    ],
    protector: [
      '「{issue}」に署名すれば、地元に帰れない。',
      '「{issue}」だけはだめだ。今年も、来年も。',
      '村の寄り合いで「{issue}」が読み上げられるのだぞ。',
    ],
    consensus: [
      '「{issue}」は、関係する皆さんへの説明が難しい。',
      '「{issue}」は、空気が和らぐまで置いておきましょう。',
      '「{issue}」に道はあります。まだこれではありません。',
    ],
  },
  chambers: { us: '米議会', japan: '国会' },
  unratifiable: {
    dealmaker: 'それは{chamber}で潰れる。負け戦に署名はしない。',
    technocrat: '{chamber}の票を数えました。足りません。',
    hawk: '{chamber}が破り捨てる。署名式ごっこは御免だ。',
    builder: '{chamber}はとても通りません。日の目を見ない協定に署名するのは、よしましょう。',
    guardian: '{chamber}で否決される協定は、市場を無用に騒がせるだけです。',
    normaliser: '当方の見立てでは、{chamber}はこれを否決します。',
    protector: 'それを{chamber}で読み上げてみるがいい。',
    consensus: 'これに{chamber}がうなずくとは思えません。',
  },
  note: {
    title: '分析官のメモ',
    hint: '駆け引き抜きの判断材料（相手の重みで）。',
    issue: '「{issue}」',
    ratification: '{chamber}の可決見込み{share}',
    tied: '「{issue}」は自ら手を縛った',
    noDeal: '合意なしより悪い',
    aspiration: '相手の見込みに届かない',
    remedy: 'こう変えれば受け入れる',
    none: '今のところ、受け入れに転じさせる手は見つかりません。',
    change: '{from} → {to}',
    more: '変える条項すべて（{n}）',
    draft: 'この変更を案に入れる',
    drafted: '案に入れました',
    failed: 'メモを作れませんでした。',
  },
  probe: {
    ask: '何があれば応じるか、打診する',
    hint: '提案はせずに、いまの案について尋ねます。1回の協議に一度。代償はありません。',
    asked: 'こちらの案に何があれば応じるか、尋ねました。',
    enough: 'このままで署名するとのことです。',
    change: '求めはこうです。',
    impossible: '話の糸口がないとのことです。',
  },
  lean: {
    label: '相手の受け入れ（推定）',
    steps: ['遠い', 'まだ遠い', '近い', 'あと一歩', '署名しそう'],
  },
  papers,
};
