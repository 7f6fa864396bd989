import type { Jan2026Ids } from '../jan-2026-ids.ts';
import type { ScenarioWords } from '../scenario-words.ts';
import { adviceJapan, adviceUs } from './jan-2026/advice.ts';
import { articles } from './jan-2026/articles.ts';
import { endings } from './jan-2026/endings.ts';
import { leversJapan } from './jan-2026/levers-japan.ts';
import { leversUs } from './jan-2026/levers-us.ts';
import { calendar, events } from './jan-2026/news.ts';
import { records } from './jan-2026/record.ts';
import { factions, goals, statements, treaty, yearLater } from './jan-2026/variants.ts';
import { modernWords } from './modern.ts';

/** January 2026 in Japanese. */
export const jan2026Words: ScenarioWords<Jan2026Ids> = {
  ...modernWords,
  title: '2026年1月　国債急落',
  tagline: '食卓の公約ひとつ、揺れる債券市場ふたつ。',
  premise:
    '2月8日の衆院選へ、内閣は食料品の消費税ゼロを掲げました。年5兆円、財源は示されていません。超長期債が急落し、米国債も連れ安に。昨年の日米合意の見直しは、この相場の中で始まります。',
  roles: {
    us: {
      wants:
        '約束の5500億ドルを早く、望む案件に。円高も、自由に動かせる自動車関税も欲しい。今は車も大半の品目も15%です。',
      fears:
        '飛び火です。日本の金利が上がれば、米金利もその4分の1ほど上がります。同盟国、裁判所、中央銀行との争いが、それをあおります。',
      clock:
        '5月上旬まで全8回。2月20日に最高裁が緊急関税を判断し、違法なら15%に代わり10%になります。合意がなければ車は25%です。',
    },
    japan: {
      wants:
        '15%の上限の確約、無理のない5500億ドル、有事のドル供給です。差し出せるのは投資案件、エネルギー、在日米軍経費、そして財政規律です。',
      fears:
        '自国の国債です。30年債が4%を超え、減税に財源がなければ、不調な入札一つで悪循環に陥ります。止めるのは発行減、日銀の買い入れ、公約の見直しです。',
      clock: '大型連休まで全8回。2月8日は衆院選。支持率が35%を割れば、党は首相を代えます。合意がなければ車は25%です。',
    },
  },
  levers: { ...leversUs, ...leversJapan },
  issues: articles,
  goals,
  factions,
  statements,
  treaty,
  yearLater,
  calendar,
  events,
  advice: { us: adviceUs, japan: adviceJapan },
  endings,
  records,
};
