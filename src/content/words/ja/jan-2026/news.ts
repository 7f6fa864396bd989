import type { Jan2026Ids } from '../../jan-2026-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const calendar: ScenarioWords<Jan2026Ids>['calendar'] = {
  pledge: {
    headline: '食料品の消費税ゼロ、年5兆円の財源は示さず',
    body: '首相は衆院解散を表明し、食卓の減税を公約に掲げました。債券市場は、誰が払うのかと問います。',
  },
  jgb20Jan: {
    headline: '20年国債入札、公約の翌日に',
    body: '8000億円を発行します。いつもの買い手の生保は、もう一度値札を見に戻りました。',
  },
  greenland: {
    headline: '米、グリーンランドを巡り関税で威嚇',
    body: '株とドルがそろって下げ、金は逆に買われています。',
  },
  auction20Jan: {
    headline: '米20年債130億ドル入札',
    body: '東京の悪い一日が海を渡りました。値段がつくのはニューヨークです。',
  },
  bojMeets: {
    headline: '日銀会合、政策金利は0.75%',
    body: '利上げは12月に済ませました。債券市場は、もう日銀を待ってくれません。',
  },
  jgb40Jan: {
    headline: '最長の40年国債、4000億円入札',
    body: '発行は2007年から。入札で4%がついたことは、まだありません。',
  },
  jgb30Feb: {
    headline: '30年国債7000億円入札、投票の3日前',
    body: '生命保険会社は、選挙公約への値踏みを迫られます。',
  },
  election: {
    headline: '衆院選、2月8日投開票',
    body: '消費税ゼロはどのポスターにもあります。財源はどこにもありません。',
  },
  auction30Feb: {
    headline: '米30年債250億ドル入札、四半期定例',
    body: '1月より30億ドル多く、日本の生保にもいつも通り声がかかります。',
  },
  auction20Feb: {
    headline: '米20年債160億ドル入札',
    body: '償還の財源を助ける関税に、2日後、最高裁の判断が下ります。',
  },
  jgb20Feb: {
    headline: '20年国債8000億円入札、市場も一票',
    body: '衆院選後、初めての超長期債の入札です。',
  },
  courtRules: {
    headline: '米最高裁、緊急関税に判断',
    body: '違法なら、15%に代わり通商法122条の10%が150日間かかります。車は対象外です。',
  },
  jgb30Mar: {
    headline: '30年国債7000億円入札',
    body: '2年前の利回りは2%に届きませんでした。その値を口にする人は、もういません。',
  },
  auction30Mar: {
    headline: '米30年債220億ドル入札',
    body: '平凡な入札です。平凡がありがたい年になりました。',
  },
  auction20Mar: {
    headline: '20年債の入札、日米で同じ日に',
    body: '日本は8000億円、米国は130億ドル。両方の公告を、同じ生保が読みます。',
  },
  jgb40Mar: {
    headline: '40年国債4000億円入札',
    body: '決算まで1週間。買い手が好むのは、値の動かない債券です。',
  },
  taperSlows: {
    headline: '日銀、国債買い入れの減額を緩める',
    body: '減額は四半期4000億円から2000億円に。昨年6月に決めた通りです。',
  },
  jgb30Apr: {
    headline: '30年国債入札、6000億円に減額',
    body: '新年度から1000億円の減額です。誰かが市場の声を聞いていたようです。',
  },
  auction30Apr: {
    headline: '米30年債220億ドル入札',
    body: '見直しの期限までに、30年債の入札はこれが最後です。',
  },
  jgb20Apr: {
    headline: '20年国債7000億円入札',
    body: '3月より1000億円少ない発行です。',
  },
  auction20Apr: {
    headline: '米20年債130億ドル入札',
    body: '交渉官に残るのは2週間、債券に残るのは20年です。',
  },
  goldenWeek: {
    headline: '大型連休入り、円相場に休みなし',
    body: '商いは薄くなります。2024年はこの前後に、財務省が9.8兆円の円を買いました。',
  },
};

export const events: ScenarioWords<Jan2026Ids>['events'] = {
  electionUpset: {
    headline: '与党、衆院選で過半数割れ',
    body: '減税は支持され、内閣は支持されませんでした。連立相手を探し、要求をのむことになります。',
  },
  weakSuperLongs: {
    headline: '超長期債の入札不調、テール拡大',
    body: '応札倍率は下がり、業者は転売するはずの国債を抱え込みました。',
  },
  shortSellers: {
    headline: 'ヘッジファンド、日本国債に再び売り',
    body: '負け続けで「未亡人製造機」と呼ばれる取引です。志願者は絶えません。',
  },
  cabinetTrouble: {
    headline: '与党重鎮、内閣に「懸念の声も」',
    body: '永田町では、支持は受け身の文で失われます。',
  },
  partyRevolt: {
    headline: '米与党上院議員、生活費で造反',
    body: '住宅ローンの請求書は、党の通達より早く有権者に届きました。',
  },
  insurersSell: {
    headline: '生保、米国債を売り円債へ',
    body: 'この利回りの超長期債なら、為替ヘッジは要りません。',
  },
  yenSlides: {
    headline: '円安加速、当局「高い緊張感を持って注視」',
    body: '口先介入の文言には段階があります。市場は全段を覚えています。',
  },
  downgrade: {
    headline: '格付け会社、米国債を1段階格下げ',
    body: '最上位の格付けは、すでに大手3社とも外していました。',
  },
  riskOff: {
    headline: '市場にリスク回避、VIX30超え',
    body: '株が売られます。円は逃避先か、それとも火元か。',
  },
  superLongRally: {
    headline: '超長期債に買い戻し',
    body: '利回りがここまで来れば、生保も本来の仕事を思い出します。',
  },
  deficitReport: {
    headline: '米議会予算局「債務、2036年にGDP比120%」',
    body: '利払いだけで今年は約1兆ドル。債券投資家は足し算ができます。',
  },
  rareEarthPermits: {
    headline: '中国、レアアースの輸出許可を遅らせる',
    body: '日本でも米国でも、磁石メーカーが在庫の残り週数を数えています。',
  },
  bojLeak: {
    headline: '日銀、利上げに傾くと報道',
    body: 'どの審議委員より雄弁なのは、円安です。',
  },
  refundSuits: {
    headline: '米輸入業者、関税の還付求め列',
    body: '裁判所が関税から奪えるものを、会計士が国庫から取り戻します。',
  },
  oilSpike: {
    headline: '湾岸で戦闘、原油急騰',
    body: '日本は原油のほぼ全量を、ドル建てで輸入しています。',
  },
  weakJobs: {
    headline: '米雇用、急減速',
    body: '市場は利下げの予想時期を前倒しします。',
  },
  strongJobs: {
    headline: '米雇用統計、予想を大きく上回る',
    body: '利下げ観測が後退し、ドルが買われます。',
  },
};
