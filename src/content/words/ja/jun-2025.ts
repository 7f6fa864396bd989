import type { Jun2025Ids } from '../jun-2025-ids.ts';
import type { OpeningScenarioWords } from '../later-scenario-words.ts';
import { adviceJapan, adviceUs } from './jun-2025/advice.ts';
import { calendar, events } from './jun-2025/news.ts';
import { modernOpening } from './modern/opening.ts';

/** June 2025 in Japanese, up to the first decision. */
export const jun2025Words: OpeningScenarioWords<Jun2025Ids> = {
  ...modernOpening,
  title: '2025年6月　220億ドルの入札',
  tagline: '1兆ドルの切り札。切れるかどうかは、誰も知らない。',
  premise:
    '日本車には米国で25%の関税がかかり、ほかの品目にも広がりかねません。世界最大の米国債保有国は日本で、債券市場は日米ともに神経をとがらせています。',
  roles: {
    us: {
      wants:
        '工場と受注と投資を呼び込み、関税も一部は残す協定です。自動車関税は効いています。大半を日本のメーカーが自ら負担しているからです。',
      fears:
        '自国の債券市場です。来週は30年債で220億ドルを借ります。疑念が広がれば住宅ローン金利が上がります。相互関税を払うのは、主に国内の輸入業者です。',
      clock:
        '9月下旬まで全8回。動かさない限り、相互関税は8月1日に25%になります。初めは時間が味方ですが、物価は後から追いついてきます。',
    },
    japan: {
      wants:
        '自動車関税の引き下げです。車と部品は対米輸出の3分の1を占めます。差し出せるのは投資、エネルギー、防衛装備、そして高くつくコメです。',
      fears:
        '揺らぐ同盟、怒る農村、そして自国の超長期債です。1.1兆ドルの米国債は切り札ですが、切るほどに値打ちが下がります。',
      clock:
        '9月下旬まで全8回。メーカーの出血は月ごとに続き、7月20日は参院選、8月1日には相互関税が25%に上がるかもしれません。',
    },
  },
  calendar,
  events,
  advice: { us: adviceUs, japan: adviceJapan },
};
