import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const calendar: ScenarioWords<Plaza1985Ids>['calendar'] = {
  plaza: {
    headline: '五カ国蔵相、プラザホテルで会議',
    body: '日曜夜の声明は、ドル以外の通貨の上昇が望ましいとしました。数字はありません。',
  },
  deficitLaw: {
    headline: '米議会、財政均衡法案を採決',
    body: '1991年度の均衡を約束し、未達なら歳出を自動で削る仕組みです。',
  },
  londonFive: {
    headline: '五カ国、ロンドンで金利を協議',
    body: '利下げは全員の望み。先に動くのは、誰の望みでもありません。',
  },
  report: {
    headline: '前川委員会、経常黒字で報告書',
    body: '前川リポートは内需主導への転換を求めました。期限は書かれていません。',
  },
  summit: {
    headline: '東京サミット開幕',
    body: '互いの経済指標を監視することで一致。円は、見られていても上がります。',
  },
  doubleElection: {
    headline: '日本、国政選挙の投開票',
    body: '衆参同日選です。円高はどの選挙区にも立候補せず、どの選挙区でも語られます。',
  },
  newRound: {
    headline: 'ウルグアイでガット閣僚会議',
    body: '新ラウンド開始を宣言。サービス、農業、知的所有権も議題に、4年の予定です。',
  },
  midterms: {
    headline: '米中間選挙、投開票',
    body: '工場が閉じた町では、どこでも貿易が争点です。',
  },
};

export const events: ScenarioWords<Plaza1985Ids>['events'] = {
  surchargeBill: {
    headline: '輸入課徴金法案、委員会を通過',
    body: '万一に備え、輸入業者が注文を前倒しします。',
  },
  tradeBill: {
    headline: '米下院、包括通商法案を可決',
    body: '大きな黒字国は、算術で罰せられます。',
  },
  layoffs: {
    headline: 'オハイオでまた製鉄所閉鎖',
    body: '地元紙は円相場を一面に載せ始めました。',
  },
  endaka: {
    headline: '円高で産地悲鳴、総決起大会',
    body: '洋食器と陶磁器の町が「誰が決めたのか」と問います。',
  },
  jobbing: {
    headline: '造船で人員整理、下請けにも波及',
    body: '「円高不況」という言葉が定着しました。',
  },
  cheapImports: {
    headline: '円高差益、店頭に届く',
    body: 'ウイスキーもバナナもハワイも値下がり。こちらのデモはありません。',
  },
  insurersBooked: {
    headline: '生保、米国債で巨額の為替差損',
    body: '利息で1割を得て、為替でそれ以上を失いました。',
  },
  hardLanding: {
    headline: 'ドル暴落説が広がる',
    body: '「貸し手が一斉に出るには、扉が狭い」と中央銀行幹部。',
  },
  dumping: {
    headline: '米半導体業界、不当廉売で提訴',
    body: '日本製メモリーは原価より安い、と訴えます。',
  },
  oil: {
    headline: '原油、1バレル20ドル割れ',
    body: '昨秋は30ドル近くでした。ほぼ全量を輸入する日本は一息つきます。',
  },
  oilUnderTen: {
    headline: '原油、一時10ドル',
    body: '物価見通しは書き直し。テキサスの融資も書き直しです。',
  },
  boardSplit: {
    headline: 'FRB理事会、議長が少数派に',
    body: '利下げは半日遅れました。記事は遅れませんでした。',
  },
  weakGrowth: {
    headline: '米成長率、また予想下回る',
    body: '回復は次の四半期に。いつもの住所です。',
  },
  strongGrowth: {
    headline: '米雇用統計、予想を上回る',
    body: '利下げ観測が後退し、ドルが買われます。',
  },
  governorHint: {
    headline: '日銀総裁「円高は十分」と示唆',
    body: 'つぶやきに、輸出企業が傍線を引きます。',
  },
  landPrices: {
    headline: '東京の地価急騰',
    body: '上がるから銀行が貸し、銀行が貸すから上がります。',
  },
  rivals: {
    headline: '韓国勢、日本の抜けた棚を埋める',
    body: '車もビデオも隣国から。米国の赤字は引っ越しただけです。',
  },
};
