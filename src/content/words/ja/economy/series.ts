import type { EconomyWords } from '../../economy-words.ts';

export const series: EconomyWords['series'] = {
  ust2y: {
    name: '米2年債利回り',
    short: '米2年',
    explanation: '米政府が2年借りる時の金利。FRBの政策への予想を映します。',
  },
  ust10y: {
    name: '米10年債利回り',
    short: '米10年',
    explanation: '米政府が10年借りる時の金利。住宅ローンをはじめ、世界の金利の物差しです。',
  },
  ust30y: {
    name: '米30年債利回り',
    short: '米30年',
    explanation: '米政府が30年借りる時の金利。財政への疑念が最も表れやすい年限です。',
  },
  jgb10y: {
    name: '10年国債利回り',
    short: '国債10年',
    explanation: '日本政府が10年借りる時の金利。発行残高の約半分は日銀が持っています。',
  },
  jgb30y: {
    name: '30年国債利回り',
    short: '国債30年',
    explanation: '超長期金利。財源のない減税や生保の買い控えに、真っ先に反応します。',
  },
  jgb40y: {
    name: '40年国債利回り',
    short: '国債40年',
    explanation: '最も長い国債。持ち手も売買も少なく、値動きは最も大きくなります。',
  },
  usdjpy: {
    name: '円相場（1ドル）',
    short: 'ドル円',
    explanation: '1ドルが何円か。数字が小さいほど円高です。',
  },
  sp500: {
    name: '米国株',
    short: 'S&P500',
    explanation: '米国の主要企業の株価。交渉開始時を100とします。',
  },
  nikkei: {
    name: '日本株',
    short: '日経平均',
    explanation: '日本の主要企業の株価。交渉開始時を100とします。円安で上がりやすい指数です。',
  },
  gold: {
    name: '金',
    short: '金',
    explanation: '政府や通貨への信頼が揺らぐと買われます。交渉開始時を100とします。',
  },
  vix: {
    name: '恐怖指数',
    short: 'VIX',
    explanation: '米国株の予想変動率。20未満なら平穏、30を超えると警戒圏です。',
  },
  stress: {
    name: '業者の逼迫度',
    short: '逼迫度',
    explanation: '債券ディーラーの在庫の詰まり具合。100に近づくと、少しの売りで価格が大きく動きます。',
  },
  confidence: {
    name: '米政策への信認',
    short: '信認',
    explanation: '米政府の政策運営を投資家がどれだけ信じているか。2025年3月を100とします。',
  },
  mortgage: {
    name: '米住宅ローン金利',
    short: '住宅ローン',
    explanation: '30年固定の住宅ローン金利。家計から見た債券市場です。',
  },
  importsFromJapan: {
    name: '米国の対日輸入',
    short: '対日輸入',
    explanation: '米国が1年に日本から買うモノの額です。',
  },
  exportsToJapan: {
    name: '米国の対日輸出',
    short: '対日輸出',
    explanation: '米国が1年に日本へ売るモノの額です。',
  },
  bilateralDeficit: {
    name: '米国の対日赤字',
    short: '対日赤字',
    explanation: '対日輸入から対日輸出を引いた額。動くまでに年単位の時間がかかります。',
  },
  tariffRevenue: {
    name: '関税収入',
    short: '関税収入',
    explanation: '米税関が日本製品から1年に得る税収。元をたどれば、誰かの利益か誰かの財布です。',
  },
  'exportPrice.autos': {
    name: '自動車の輸出価格',
    short: '車の価格',
    explanation: '米国の港での関税抜きの価格。これが下がれば、関税を払っているのはメーカーです。',
  },
  'importPrice.other': {
    name: 'その他の輸入価格',
    short: '輸入価格',
    explanation: '車以外の日本製品に、米国の輸入業者が関税込みで払う価格です。',
  },
  'importPrice.steel': {
    name: '鉄鋼の輸入価格',
    short: '鉄鋼価格',
    explanation: '米国の輸入業者が日本の鉄鋼に払う、関税込みの価格。関税の半分は製鉄所がかぶります。',
  },
  carmakerProfit: {
    name: '自動車各社の利益',
    short: '車の利益',
    explanation: '日本の自動車メーカーの年間利益。関税で減り、円安で増えます。',
  },
  usOutput: {
    name: '米国のGDP',
    short: '米GDP',
    explanation: '交渉開始時に見込まれた経路と比べた生産の水準です。',
  },
  japanOutput: {
    name: '日本のGDP',
    short: '日本GDP',
    explanation: '交渉開始時に見込まれた経路と比べた生産の水準です。',
  },
  usPrices: {
    name: '米国の物価',
    short: '米物価',
    explanation: '交渉開始時に見込まれた経路と比べた消費者物価です。',
  },
  japanPrices: {
    name: '日本の物価',
    short: '日本物価',
    explanation: '交渉開始時に見込まれた経路と比べた消費者物価。円安で上がります。',
  },
  japanSpending: {
    name: '日本の家計消費',
    short: '家計消費',
    explanation: '家計の実質消費を、交渉前の見通しと比べたもの。輸入品が高くなると財布のひもが締まります。',
  },
  federalDebt: {
    name: '米連邦債務',
    short: '米債務',
    explanation: '貸し手が見込む5年先の債務の大きさ（GDP比）。関税収入が増えれば下がります。',
  },
  netInterest: {
    name: '米国の利払い費',
    short: '米利払い',
    explanation: '米政府が1年に払う利息。金利が上がっても、古い国債が満期を迎えるたびに少しずつ増えます。',
  },
  usRating: {
    name: '米国債の格付け',
    short: '米格付け',
    explanation: '交渉が始まってから上下した格付けの段階数を示します。',
  },
  officialHoldings: {
    name: '米国債（政府保有）',
    short: '政府保有分',
    explanation: '外貨準備に含まれる米国債。財務相が売却を命じられるのはこの分だけです。',
  },
  privateHoldings: {
    name: '米国債（民間保有）',
    short: '民間保有分',
    explanation: '生保や銀行が持つ米国債。大臣も売却を命じることはできません。',
  },
  holdingsLoss: {
    name: '米国債の評価損',
    short: '評価損',
    explanation: '日本が持ち続ける米国債の値下がり額。利回りが上がると、価格は下がります。',
  },
  'auction.bidToCover': {
    name: '応札倍率',
    short: '応札倍率',
    explanation: '直近の入札で、発行額の何倍の応札があったか。30年債では2.4倍前後が普通です。',
  },
  'auction.tail': {
    name: '入札のテール',
    short: 'テール',
    explanation: '落札利回りが直前の市場の利回りを上回った幅。プラスなら、買い手は上乗せを求めました。',
  },
  'auction.dealerShare': {
    name: '業者の引受比率',
    short: '業者比率',
    explanation: 'ほかに買い手がなく、ディーラーが引き受けた割合。13%前後が普通です。',
  },
  'approval.us': {
    name: '米政権の支持率',
    short: '米支持率',
    explanation: '政権を支持する米国民の割合。25%を割ると、議会が主導権を握ります。',
  },
  'approval.japan': {
    name: '内閣支持率',
    short: '内閣支持率',
    explanation: '内閣を支持する国民の割合。下がりすぎると退陣します。',
  },
  trust: {
    name: '信頼',
    short: '信頼',
    explanation: '両代表団が互いの言葉をどれだけ信じているかを示します。',
  },
  'credibility.us': {
    name: '米国の警告の信ぴょう性',
    short: '米信ぴょう性',
    explanation: '米国の警告がどれだけ本気と受け取られるか。実行しないと約3分の1を失います。',
  },
  'credibility.japan': {
    name: '日本の警告の信ぴょう性',
    short: '日信ぴょう性',
    explanation: '日本の警告がどれだけ本気と受け取られるか。実行しないと約3分の1を失います。',
  },
};
