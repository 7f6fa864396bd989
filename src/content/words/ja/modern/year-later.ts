import type { DebriefWords, ScenarioWords } from '../../scenario-words.ts';

export const yearLater: ScenarioWords['yearLater'] = {
  mortgage: {
    good: '米住宅ローン金利は{value}。交渉が始まった頃より低くなりました。',
    middling: '米住宅ローン金利は{value}。以前とほぼ同じです。',
    bad: '米住宅ローン金利は{value}。あの夏の疑念のつけを、家計が払っています。',
  },
  usPrices: {
    good: '米物価は当初経路比{value}。関税の跡はほとんど見えません。',
    middling: '米物価は当初経路比{value}。消費者は値上がりに気づきつつ、買い続けました。',
    bad: '米物価は当初経路比{value}。関税はレジまで届きました。',
  },
  usOutput: {
    good: '米GDPは当初経路比{value}。企業は再び計画を立てられます。',
    middling: '米GDPは当初経路比{value}。大国の経済は、びくともしませんでした。',
    bad: '米GDPは当初経路比{value}。先が読めない企業は工場を建てません。',
  },
  bilateralDeficit: {
    good: '米国の対日赤字は年{value}。縮小しています。',
    middling: '米国の対日赤字は年{value}。以前とほぼ同じです。',
    bad: '米国の対日赤字は年{value}に拡大。先に動くのは価格で、数量は後からです。',
  },
  exportsToJapan: {
    good: '米国の対日輸出は年{value}。注文は本物でした。',
    middling: '米国の対日輸出は年{value}。以前とほぼ同じです。',
    bad: '米国の対日輸出は年{value}。対立の前より減りました。',
  },
  carmakerProfit: {
    good: '日本の自動車各社の利益は{value}。関税は利幅を食わなくなりました。',
    middling: '日本の自動車各社の利益は{value}。関税との付き合い方を覚えました。',
    bad: '日本の自動車各社の利益は{value}。今も関税を自ら負担しています。',
  },
  japanOutput: {
    good: '日本のGDPは当初経路比{value}。景気後退は避けました。',
    middling: '日本のGDPは当初経路比{value}。しなりはしても、折れませんでした。',
    bad: '日本のGDPは当初経路比{value}。受注が減り、残業が消えました。',
  },
  japanPrices: {
    good: '日本の物価は当初経路比{value}。買い物客は一息つきました。',
    middling: '日本の物価は当初経路比{value}。賃金がどうにか追いついています。',
    bad: '日本の物価は当初経路比{value}。円安がレシートににじんでいます。',
  },
  jgb30y: {
    good: '30年国債利回りは{value}。買い手が戻りました。',
    middling: '30年国債利回りは{value}。神経質な相場ながら、消化は進んでいます。',
    bad: '30年国債利回りは{value}。入札のたびに市場が身構えます。',
  },
  holdingsLoss: {
    good: '日本が持つ米国債の評価損は{value}。価値は保たれました。',
    middling: '日本が持つ米国債の評価損は{value}。帳簿の上では耐えられます。',
    bad: '日本が持つ米国債の評価損は{value}。市場を揺らせば、自分の財布も揺れます。',
  },
  trust: {
    good: '信頼は{value}。次の危機でも、電話はつながります。',
    middling: '信頼は{value}。礼儀は保たれていますが、温かみはありません。',
    bad: '信頼は{value}。建て直すには、工場より長くかかります。',
  },
};

export const debrief: DebriefWords = {
  wantedMost: '{side}は「{first}」と「{second}」をほかの2倍重く見ていました。',
  cheapForThem: '「{issue}」は{side}にとって安い譲歩でした。もっと求められたはずです。',
  dearForThem: '「{issue}」は{side}の急所でした。一歩ごとに見返りが要りました。',
  leftOnTable: '双方とも、まだ得るものがありました。共同の利益のうち{share}が取り残されました。',
  nothingLeft: '双方がともに得をする別案は、ほとんど残っていません。',
};
