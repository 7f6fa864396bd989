import type { Apr2025Ids } from '../apr-2025-ids.ts';
import type { ScenarioWords } from '../scenario-words.ts';
import { adviceJapan, adviceUs } from './apr-2025/advice.ts';
import { endings } from './apr-2025/endings.ts';
import { levers } from './apr-2025/levers.ts';
import { calendar, events } from './apr-2025/news.ts';
import { records } from './apr-2025/record.ts';
import { modernWords } from './modern.ts';

/** April 2025 in Japanese. */
export const apr2025Words: ScenarioWords<Apr2025Ids> = {
  ...modernWords,
  title: '2025年4月　1兆ドルの切り札',
  tagline: '札の大きさは誰もが知っている。切る代償は誰も知らない。',
  premise:
    '4月2日の夜、米国は日本への24%の相互関税を発表しました。車は3日から25%です。日本が持つ米国債は1.1兆ドル。市場がそれを思い出す時が近づいています。',
  roles: {
    us: {
      wants:
        '各国に見せる最初の協定です。受注、投資、駐留経費、そして中身は後で決める条項まで求めます。最も効く札は自動車関税です。',
      fears: '初めは株安。やがて疑念が自国の国債に届けば、金利まで上がります。あなたの借金を数える人は、東京にいます。',
      clock:
        '1回1週間、G7サミットまで全11回。動かさない限り、24%は4月9日に発効します。混乱が1週間続くごとに、言葉の重みが失われます。',
    },
    japan: {
      wants:
        '二つの関税の引き下げ、何より車です。車と部品は対米輸出の3分の1。差し出せるのは投資、ガス、防衛装備、そして痛みを伴うコメです。',
      fears:
        '白紙への署名です。米国は、まだ考えてもいない条項を求めてきます。1.1兆ドルの米国債は、誰も試さないうちが一番強い札です。',
      clock:
        '1回1週間、G7サミットまで全11回。メーカーの損は週ごとに積もり、内閣の足元は弱い。米国は最初の合意を欲しがり、それを隠せません。',
    },
  },
  levers,
  calendar,
  events,
  advice: { us: adviceUs, japan: adviceJapan },
  endings,
  yearLater: {
    ...modernWords.yearLater,
    mortgage: {
      ...modernWords.yearLater.mortgage,
      bad: '米住宅ローン金利は{value}。あの春の疑念のつけを、家計が払っています。',
    },
  },
  records,
};
