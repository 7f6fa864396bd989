import type { SandboxIds } from '../sandbox-ids.ts';
import type { ScenarioWords } from '../scenario-words.ts';
import { modernWords } from './modern.ts';
import { adviceJapan, adviceUs } from './sandbox/advice.ts';
import { endings } from './sandbox/endings.ts';
import { issues } from './sandbox/issues.ts';
import { levers } from './sandbox/levers.ts';
import { calendar, events } from './sandbox/news.ts';
import { records } from './sandbox/record.ts';

/** The sandbox in Japanese. */
export const sandboxWords: ScenarioWords<SandboxIds> = {
  ...modernWords,
  title: '実験室　もし、これを動かしたら',
  tagline: '政策を一つ動かす。何が動いたか、なぜかを見る。',
  premise:
    '関税のない2025年の夏です。市場は静かで、誰も何も発表していません。時間は40週間。一度に一つずつ動かせば、その効き目を市場が教えてくれます。',
  roles: {
    us: {
      wants:
        '手持ちの政策が何を動かし、どれが自分に跳ね返るかを知ることです。そのうえで、受注や投資、米国債の約束を盛った協定を結ぶのもよいでしょう。',
      fears:
        '全部を一度に動かすこと。相場は動いても、理由が分からなくなります。相互関税を払うのは、主に国内の輸入業者です。',
      clock:
        '1回4週間、全10回。急かす日程はありません。署名がないまま終われば、車に25%、ほかに10%。それが最後の実験です。',
    },
    japan: {
      wants:
        '1兆ドルの米国債に何ができ、何ができないかを知ることです。そのうえで、関税ゼロを協定で固めるのもよいでしょう。',
      fears: '自分の重さです。売れば、手元に残る分も値下がりします。財源のない約束は金利を上げ、円を下げます。',
      clock:
        '1回4週間、全10回。急かす日程はありません。署名がないまま終われば、対米輸出の車に25%、ほかに10%がかかります。',
    },
  },
  levers,
  issues,
  calendar,
  events,
  advice: { us: adviceUs, japan: adviceJapan },
  endings,
  yearLater: {
    ...modernWords.yearLater,
    mortgage: {
      ...modernWords.yearLater.mortgage,
      bad: '米住宅ローン金利は{value}。実験のつけを、家計が払っています。',
    },
  },
  records,
};
