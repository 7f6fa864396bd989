import type { Plaza1985Ids } from '../plaza-1985-ids.ts';
import type { ScenarioWords } from '../scenario-words.ts';
import { threats } from './modern/exchange.ts';
import { verdicts } from './modern/verdict.ts';
import { debrief } from './modern/year-later.ts';
import { adviceJapan, adviceUs } from './plaza-1985/advice.ts';
import { dealArticles } from './plaza-1985/articles-deal.ts';
import { marketArticles } from './plaza-1985/articles-market.ts';
import { endings } from './plaza-1985/endings.ts';
import { factions } from './plaza-1985/factions.ts';
import { goals } from './plaza-1985/goals.ts';
import { leversJapan } from './plaza-1985/levers-japan.ts';
import { leversUs } from './plaza-1985/levers-us.ts';
import { calendar, events } from './plaza-1985/news.ts';
import { records } from './plaza-1985/record.ts';
import { acceptance, statements } from './plaza-1985/statements.ts';
import { treaty } from './plaza-1985/treaty.ts';
import { yearLater } from './plaza-1985/year-later.ts';

/** 1985: Plaza, in Japanese. */
export const plaza1985Words: ScenarioWords<Plaza1985Ids> = {
  title: '1985年 プラザ',
  tagline: 'ドル安では一致、下げ幅では不一致。',
  premise:
    '1ドル=240円。米国の対日赤字は年460億ドルに達し、議会には保護主義法案が300本余り並びます。日曜、五カ国の蔵相と中央銀行総裁がニューヨークのホテルに集まります。',
  roles: {
    us: {
      wants:
        'ドル安と日本市場の開放。議会が独自の通商法を書く前に、工場の町へ示せる成果が要ります。差し出せるのは、課徴金の見送りと財政赤字の削減です。',
      fears:
        'ドルの急落。為替で損をした海外の貸し手は、高い金利を求めます。そしてJカーブ。赤字は減る前に、まず膨らみます。',
      clock: '全8回、1回8週間、1986年12月まで。11月は中間選挙。合意がなければ、議会が対日輸入に25%の課徴金を課します。',
    },
    japan: {
      wants: '開かれた米国市場と、輸出企業が耐えられる円相場。差し出せるのは、円高そのもの、内需、購入、輸入枠です。',
      fears:
        '円高不況。円が上がるたび、輸出企業の利益と産地の仕事が消えます。大蔵省は財政を、農家は牛肉を守り、誰もが課徴金を恐れます。',
      clock: '全8回、1回8週間、1986年12月まで。7月に参院選。合意がなければ、対米輸出すべてに25%の課徴金です。',
    },
  },
  levers: { ...leversUs, ...leversJapan },
  issues: { ...marketArticles, ...dealArticles },
  goals,
  factions,
  calendar,
  events,
  advice: { us: adviceUs, japan: adviceJapan },
  statements,
  acceptance,
  threats,
  treaty,
  endings,
  yearLater,
  debrief,
  verdicts,
  records,
};
