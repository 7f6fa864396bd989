import type { SandboxIds } from '../../sandbox-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const calendar: ScenarioWords<SandboxIds>['calendar'] = {
  auctionJuly: {
    headline: '恒例の米30年債入札、220億ドル',
    body: 'ごく普通の入札です。テールと業者の引受比率を覚えておきましょう。',
  },
  auctionAugust: {
    headline: '四半期定例入札、30年債は250億ドル',
    body: '7月より30億ドル多め。量だけでは、あまり動きません。',
  },
  auctionSeptember: {
    headline: '米30年債220億ドル入札',
    body: '入札前に値下がりした国債には、応札が増えます。市場の譲歩です。',
  },
  jgbSeptember: {
    headline: '20年国債8000億円入札',
    body: '応札倍率は3倍台が普通。2.5倍なら見出しになります。',
  },
  auctionOctober: {
    headline: '米30年債220億ドル、予定通り入札',
    body: '業者に残るのは普段8分の1ほど。5分の1なら話題になります。',
  },
  auctionNovember: {
    headline: '四半期定例入札、再び250億ドル',
    body: '金利を動かすのは、入札そのものより入札の語られ方です。',
  },
  jgbDecember: {
    headline: '30年国債7000億円入札',
    body: '生保は利回り次第で応札します。その利回りに、何をしましたか？',
  },
  auctionDecember: {
    headline: '年内最後の米30年債入札、220億ドル',
    body: '人影はまばらでも、計算は同じです。',
  },
  auctionJanuary: {
    headline: '年明けの米30年債入札、220億ドル',
    body: '7月と比べてみましょう。変わったのはなぜか。あなたのせいか。',
  },
  auctionFebruary: {
    headline: '3カ月ぶりの定例入札、30年債250億ドル',
    body: '代表団が何をしていても、定例入札は巡ってきます。',
  },
  jgbMarch: {
    headline: '年度末前の30年国債7000億円入札',
    body: '年度末が近づきます。まだ買っているのは誰でしょう。',
  },
  auctionMarch: {
    headline: '最後の米30年債入札、220億ドル',
    body: '何もしなかったら、いくらで売れていたでしょう。',
  },
};

export const events: ScenarioWords<SandboxIds>['events'] = {
  weakJobs: {
    headline: '米雇用、やや弱め',
    body: '予想金利が下がり、ドルも下がります。金利と通貨が同じ向きに動く例です。',
  },
  strongJobs: {
    headline: '米雇用、やや強め',
    body: '予想金利が上がり、ドルも上がります。今回の金利上昇はドルの味方です。',
  },
  nervousWeek: {
    headline: '神経質な1週間',
    body: 'VIXが跳ね、株は下げ、円は上がる。恐怖は速く薄れます。どれほど速いか。',
  },
  slowSale: {
    headline: '国債入札、やや低調',
    body: '応札が少なめで、超長期金利が小幅上昇。誰のせいでもありません。',
  },
  insurersBuy: {
    headline: '国内生保、米国債を購入',
    body: '民間で100億ドル。外交と呼ぶ人はいません。',
  },
  debtReport: {
    headline: '米債務見通し、小幅に上方修正',
    body: 'GDP比0.5ポイント。10年債利回りで約0.01%分です。',
  },
  bojParagraph: {
    headline: '日銀の利上げ観測、わずか数行',
    body: '早まるかもしれない、とあるだけで、昼前には円が強含みます。',
  },
  ricePrice: {
    headline: 'コメ店頭価格が上昇',
    body: '内閣支持率が下がります。どの政策のせいでもありません。',
  },
  goodHarvest: {
    headline: '今年は豊作',
    body: '内閣支持率が上がります。これも、どの政策のおかげでもありません。',
  },
  summitPicture: {
    headline: '日米閣僚、和やかな一枚',
    body: '信頼が少し増えます。写真は安上がりです。',
  },
};
