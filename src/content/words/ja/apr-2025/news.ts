import type { Apr2025Ids } from '../../apr-2025-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const calendar: ScenarioWords<Apr2025Ids>['calendar'] = {
  announcement: {
    headline: '米、対日24%の相互関税を発表　車は25%',
    body: '車は3日から、ほかはまず5日に10%。取引所のある所では、どこも株安です。',
  },
  jgbApril: {
    headline: '30年国債8000億円入札、株急落のさなか',
    body: '株が下がれば国債が買われる。これまでは、そうでした。',
  },
  reciprocalDue: {
    headline: '対日24%の相互関税、発効期日',
    body: '米国が動かさなければ発効します。同じ日に10年債390億ドルの入札があります。',
  },
  auctionApril: {
    headline: '米30年債220億ドル入札',
    body: '安全資産の買い手に、ここは今も安全かと問う入札です。',
  },
  firstTalks: {
    headline: 'ワシントンで初の日米関税協議',
    body: '日本側は質問から入ります。同じ日、20年債130億ドルの入札です。',
  },
  financeMinisters: {
    headline: '日米財務相が会談',
    body: '市場は円についての一言を待ちます。二人とも、言わない訓練を積んでいます。',
  },
  payrolls: {
    headline: '米雇用統計、底堅く',
    body: '関税はまだ数字に出ず、利下げはもう相場に織り込まれていました。',
  },
  auction10May: {
    headline: '米10年債420億ドル入札',
    body: '四半期定例入札の週。数えられるのは応札者、次に見出しです。',
  },
  auctionMay: {
    headline: '米30年債250億ドル入札',
    body: 'この四半期で最大の30年債。よりによって、この四半期です。',
  },
  jgbMay: {
    headline: '30年国債8000億円入札、生保は様子見',
    body: '「もっと高い利回りを待つ」。その利回りが近づいてきました。',
  },
  jgb20May: {
    headline: '20年国債1兆円入札',
    body: 'ふだんは、最も話題にならない年限です。',
  },
  auction20May: {
    headline: '米20年債160億ドル入札',
    body: '人気のない年限を、予算採決の週に売ります。',
  },
  jgb40May: {
    headline: '40年国債5000億円入札',
    body: '最も長い借り入れに、最も気の短くなった貸し手が並びます。',
  },
  jgbJune: {
    headline: '30年国債8000億円入札、減額の観測',
    body: '財務省は業者に希望を聞きました。答えは「減らしてほしい」です。',
  },
  auctionJune: {
    headline: 'サミット前最後の米30年債入札',
    body: '代表団が荷造りをする間に、220億ドルをさばきます。',
  },
  g7: {
    headline: 'G7サミット開幕、ロッキー山麓に首脳集う',
    body: '日米首脳に用意されたのは、30分と机と写真係です。',
  },
};

export const events: ScenarioWords<Apr2025Ids>['events'] = {
  bondLeg: {
    headline: '米国債、株とともに急落',
    body: '金利上昇とドル安が同時進行。国内勢は1週間で外債を175億ドル売り越しました。',
  },
  worldPause: {
    headline: '米、上乗せ関税を大半の国に90日猶予',
    body: '税率は10%に。債券市場の手柄とされます。日本の税率は、この席で決まります。',
  },
  beijingAnswers: {
    headline: '中国、関税に関税で報復',
    body: '双方とも「これが最後」。市場は次を待たずに売ります。',
  },
  downgrade: {
    headline: '米国債、最後の最上位格付けを失う',
    body: '理由は債務と利払い。誰もが知っていたことが、文書になりました。',
  },
  cardRemark: {
    headline: '財務相、米国債は「カード」と発言',
    body: '「切るかどうかは別の判断」。2日後には「売却は考えていない」。',
  },
  chinaTruce: {
    headline: '米中、関税引き下げで合意',
    body: '最も高い関税が先に下がりました。日本は、何が報われたのかを見ています。',
  },
  buyersReturn: {
    headline: '国内勢、外債を再び買い越し',
    body: '先週の狼狽は、今週の利回りになりました。',
  },
  chairInDoubt: {
    headline: '米大統領、FRB議長の進退に言及',
    body: '真っ先に金が動き、次に長期債、最後に弁護士が動きます。',
  },
  superLongRout: {
    headline: '超長期債が急落',
    body: '減税論のさなかの入札に、応札が集まりませんでした。',
  },
  fourPositions: {
    headline: '米交渉団、3人で四つの主張',
    body: '日本側は、どれを訳せばよいのか尋ねています。',
  },
  carForecasts: {
    headline: '自動車各社、業績予想に関税を織り込む',
    body: '「費用であり赤字ではない」。誰の費用かと、部品会社は気をもみます。',
  },
  bojCautious: {
    headline: '日銀、成長率見通しを下方修正',
    body: '次の利上げは「近く」から「いずれ」になりました。',
  },
  weakJobs: {
    headline: '米雇用が減速',
    body: '市場は利下げを前倒しで織り込み、輸入業者は仕入れを前倒しします。',
  },
  pricesFirm: {
    headline: '米物価、予想を上回る',
    body: '関税のせいか、天候のせいか。どちらの陣営にも図表があります。',
  },
  billGrows: {
    headline: '米予算法案、委員会で膨らむ',
    body: '皆の最後の要求が通りました。払うのは、ほかの誰かです。',
  },
  courtRuling: {
    headline: '米裁判所、緊急関税の適法性に疑義',
    body: '貿易赤字は赤字だが、「緊急事態」なのか。判事が問うています。',
  },
  ricePrice: {
    headline: 'コメ店頭価格、また上昇',
    body: '米国のコメ農家も、この数字を熱心に読んでいます。',
  },
};
