import type { ScenarioWords } from '../../scenario-words.ts';

export const yearLater: ScenarioWords['yearLater'] = {
  mortgage: {
    good: '米住宅ローン金利は{value}。五カ国が集まった頃より低くなりました。',
    middling: '米住宅ローン金利は{value}。以前とほぼ同じです。',
    bad: '米住宅ローン金利は{value}。海外の貸し手は、為替の分を求めました。',
  },
  usPrices: {
    good: '米物価は当初経路比{value}。ドル安の跡はほとんど見えません。',
    middling: '米物価は当初経路比{value}。買い物客は肩をすくめました。',
    bad: '米物価は当初経路比{value}。保護主義はレジまで届きました。',
  },
  usOutput: {
    good: '米GDPは当初経路比{value}。残った工場が、再び人を雇います。',
    middling: '米GDPは当初経路比{value}。大国の動きはゆっくりです。',
    bad: '米GDPは当初経路比{value}。安いドルは、注文書ではありません。',
  },
  bilateralDeficit: {
    good: '米国の対日赤字は年{value}。Jの字の曲がり角まで来ました。',
    middling: '米国の対日赤字は年{value}。あれだけのことがあって、です。',
    bad: '米国の対日赤字は年{value}。数量は減り、単価は上がる。Jの字は下り坂から始まります。',
  },
  exportsToJapan: {
    good: '米国の対日輸出は年{value}。誰かが扉を見つけました。',
    middling: '米国の対日輸出は年{value}。洪水でも干ばつでもありません。',
    bad: '米国の対日輸出は年{value}。市場開放の前より減りました。',
  },
  carmakerProfit: {
    good: '日本の自動車各社の利益は{value}。やせましたが、鍛えられました。',
    middling: '日本の自動車各社の利益は{value}。経費削減は競技になりました。',
    bad: '日本の自動車各社の利益は{value}。円高の一円一円を、まずここが払いました。',
  },
  japanOutput: {
    good: '日本のGDPは当初経路比{value}。内需が引き継ぎました。',
    middling: '日本のGDPは当初経路比{value}。円高不況は、数字より見出しの中にありました。',
    bad: '日本のGDPは当初経路比{value}。輸出の町は静かです。',
  },
  japanPrices: {
    good: '日本の物価は当初経路比{value}。円高差益が店頭に届きました。',
    middling: '日本の物価は当初経路比{value}。差益の一部は輸入業者の手元です。',
    bad: '日本の物価は当初経路比{value}。差益は誰の目にも触れませんでした。',
  },
  jgb30y: {
    good: '円の超長期金利は{value}。安い金が、土地を探しています。',
    middling: '円の超長期金利は{value}。以前とほぼ同じです。',
    bad: '円の超長期金利は{value}。増えた国債には買い手が要ります。',
  },
  holdingsLoss: {
    good: '日本が持つ米国債の値下がり損は{value}。為替の損は別の話です。',
    middling: '日本が持つ米国債の値下がり損は{value}。為替の損は含みません。',
    bad: '日本が持つ米国債の値下がり損は{value}。為替の損は、その上に乗ります。',
  },
  trust: {
    good: '信頼は{value}。次の声明も信じてもらえます。',
    middling: '信頼は{value}。書面の上では良好です。',
    bad: '信頼は{value}。互いに相手国の法律を読み込む間柄です。',
  },
};
