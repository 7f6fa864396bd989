import type { Jun2025Ids } from '../../jun-2025-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const calendar: ScenarioWords<Jun2025Ids>['calendar'] = {
  steelDoubles: {
    headline: '米、鉄鋼関税を50%に倍増',
    body: '4日から、日本製を含む鉄鋼・アルミの関税が2倍になります。',
  },
  jgbJune: {
    headline: '30年国債入札、5月の不調から立て直せるか',
    body: '5月の20年債は応札が低調で、超長期金利は過去最高圏へ。今度は30年債です。',
  },
  auctionJune: {
    headline: '米30年債220億ドル入札、信認の試金石',
    body: '評論家は「米財政への審判」と呼び、業者は「木曜の仕事」と呼びます。',
  },
  g7: {
    headline: 'G7サミット開幕、ロッキー山麓に首脳集う',
    body: '日米首脳の持ち時間は30分。ニューヨークでは20年債130億ドルの入札です。',
  },
  letter: {
    headline: '米大統領書簡「8月1日から25%」',
    body: '日本は新たな相互関税をネット上の書簡で知りました。文面は、期日の変更に含みを残します。',
  },
  auctionJuly: {
    headline: '米30年債、再び220億ドル入札',
    body: '関税の書簡が出そろう中、今度は応札する側が条件を示します。',
  },
  upperHouse: {
    headline: '参院選投開票、与党は50議席が焦点',
    body: '争点はコメ、賃金、関税。与党の過半数維持には50議席が必要です。',
  },
  auction20July: {
    headline: '米20年債130億ドル入札',
    body: '5月に市場を揺らした年限です。',
  },
  augustFirst: {
    headline: '8月1日、25%関税の期日',
    body: '米国がそれまでに変更しない限り、対日相互関税は25%になります。',
  },
  auctionAugust: {
    headline: '米30年債、250億ドルに増額入札',
    body: '四半期定例入札の規模は、前回より30億ドル多くなります。',
  },
  auction20August: {
    headline: '米20年債160億ドル入札',
    body: '夏枯れで人影はまばらです。財政赤字に夏休みはありません。',
  },
  jgbSeptember: {
    headline: '30年国債入札、生保の需要が焦点',
    body: 'かつて生保は黙って買いました。今は利回りを問います。',
  },
  auctionSeptember: {
    headline: '期限前最後の米30年債入札',
    body: '220億ドルをさばく間、交渉官は残る日数を数えます。',
  },
};

export const events: ScenarioWords<Jun2025Ids>['events'] = {
  deficitReport: {
    headline: '米議会予算局、債務見通しを上方修正',
    body: '債務はGDP比でさらに1ポイント増。債券投資家も計算をやり直します。',
  },
  downgradeTalk: {
    headline: '格付け会社、米国の再格下げを示唆',
    body: '大手3社はすでに、そろって最上位を外しています。',
  },
  superLongRout: {
    headline: '超長期債が急落、減税論で入札低調',
    body: '財源の裏付けがない公約に、買い手が背を向けました。',
  },
  riskOff: {
    headline: '市場にリスク回避、VIX30超え',
    body: '株が売られ、円は安全通貨の顔を取り戻します。',
  },
  chinaTruce: {
    headline: '米中、関税休戦で合意',
    body: '市場は一息。日本では「次は誰が、どんな条件で」との声が出ます。',
  },
  bojLeak: {
    headline: '日銀、利上げに傾くと報道',
    body: '出所の分からない数行が、総裁の講演より相場を動かしました。',
  },
  weakJobs: {
    headline: '米雇用、急減速',
    body: '市場は利下げの予想時期を前倒しします。',
  },
  strongJobs: {
    headline: '米雇用統計、予想を大きく上回る',
    body: '利下げ観測が後退し、ドルが買われます。',
  },
  profitWarning: {
    headline: '自動車大手が業績予想下げ、関税響く',
    body: '部品メーカーは、完成車側がいつまで負担に耐えられるかと気をもみます。',
  },
  ricePrice: {
    headline: 'コメ店頭価格、再び上昇',
    body: '5キロ袋の値札が、野党の何よりの追い風です。',
  },
  courtRuling: {
    headline: '米裁判所、緊急関税の適法性に疑義',
    body: '貿易赤字は「緊急事態」か。判事は問い、輸入業者は期待します。',
  },
};
