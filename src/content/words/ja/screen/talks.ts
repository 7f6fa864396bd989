import type { TalksWords } from '../../talks-words.ts';

const means: TalksWords['means'] = {
  threaten: {
    name: '警告する',
    line: '合意がなければ次回に何をするかを告げます。',
    used: '警告は1回に1度までです。',
  },
  tie: {
    name: '退路を断つ',
    line: '今回を含む3回、一つの項目でこれ以上譲らないと決めます。',
    used: '同時に一つ、通算2度までです。',
  },
  call: {
    name: '首脳電話',
    line: '一度だけ。双方に案をあと2度。本音は相手に伝わります。',
    used: '首脳電話は済んでいます。',
  },
  envoy: {
    name: '交渉役を替える',
    line: '格が上がるほど相手は喜び、国内の受けは悪くなります。',
    used: '交代は1回に1度までです。',
  },
  suspend: {
    name: '交渉を中断する',
    line: '一度だけ。今回と次回の席を見送ります。',
    used: '中断は済んでいます。',
  },
  walkOut: { name: '席を立つ', line: '交渉を打ち切ります。' },
};

const threat: TalksWords['threat'] = {
  ask: '合意がなければ、次回、何をしますか。',
  lever: '手札',
  option: '動かす先',
  how: '伝え方',
  believed: '言葉の信用は100のうち{credibility}。その分だけ信じられます。',
  channels: {
    private: { name: '非公開で', line: '聞くのは相手だけ。言うのも引っ込めるのも、安く済みます。' },
    ambiguous: {
      name: 'カードをちらつかせる',
      line: '手札は名指しし、動かす先は伏せます。市場は半信半疑。その方向に動けば約束を守ったことになります。',
    },
    public: { name: '公の場で', line: '市場がすぐ動き、有権者の目が光ります。' },
    partial: { name: '一部を先に実行', line: '公の場で告げ、すぐに始めます。まず{first}。' },
  },
  step: '{lever}を「{option}」に',
  quarter: '4分の1を',
  tooSmall: '先に実行できる途中の段階がありません。',
  ifDone: '実行すれば、その回の終わりまでに',
  ifSaid: '告げただけで、今回の終わりまでに',
  unheard: 'この言葉だけでは、市場は動きません。',
  price: '信頼{trust}。引き下がれば支持率{approval}、言葉の信用{credibility}前後。',
  quietPrice: '信頼{trust}。引き下がれば言葉の信用{credibility}前後。',
  standing: '有効な警告',
  made: {
    private: '{capital}が内々に：{lever}を「{option}」に。',
    ambiguous: '{capital}がカードを示唆：{lever}。',
    public: '{capital}が公の場で：{lever}を「{option}」に。',
    partial: '{capital}が一部実行：{lever}を「{option}」へ。',
  },
  ownCard: '{capital}がカードを示唆：{lever}。伏せた中身は「{option}」。',
  played: '{capital}はカードを切りました：{lever}。',
  unplayed: '{capital}はカードを引っ込めました：{lever}は動かず。',
  due: '期日は第{round}回。合意すれば消えます。',
  theirWord: '相手の言葉の信用は100のうち{credibility}。',
  ourWord: '当方の言葉の信用は100のうち{credibility}。',
};

const due: TalksWords['due'] = {
  title: '期日の来た警告',
  said: '「{lever}を{option}に」と告げました。実行か、撤回か。',
  card: '「{lever}」のカードをちらつかせました。「{option}」の方へ動けば、言葉は守られます。',
  cost: '引き下がれば支持率は{approval}ポイント、言葉の信用は{credibility}ほど下がります。',
  quietCost: '引き下がれば言葉の信用は{credibility}ほど下がります。知るのは相手だけです。',
  keep: '案に入れる：{lever}「{option}」',
  kept: '案に入れました',
};

const tie: TalksWords['tie'] = {
  ask: '「これ以上は譲らない」と決議します。立場は強まりますが、合意を逃すこともあります。',
  issue: '項目',
  most: '譲れる限度',
  price: '支持率{approval}、信頼{trust}。第{round}回の終わりまで有効。残りは{n}度です。',
  withdraws: 'すでに示した案は限度を超えるため、取り下げになります。',
  made: '{capital}が退路を断ちました。「{issue}」は第{round}回の終わりまで「{option}」が限度です。',
  ours: '当方は退路を断っています。第{round}回の終わりまで「{option}」が限度です。',
  theirs: '相手は退路を断っています。第{round}回の終わりまで「{option}」が限度です。',
  mark: '限度あり',
  tied: '{option}：限度超',
  beyond: '自ら決めた限度を超えています。示すことも受け入れることもできません。',
};

const call: TalksWords['call'] = {
  ask: '首脳が相手の首脳に電話します。話は早い反面、合意を急ぐ気持ちが見えてしまいます。',
  gain: '今回は双方とも、案をあと2度示せます。信頼{trust}。',
  shows: '最も望むものが相手に伝わります：「{first}」「{second}」。',
  made: '{capital}が首脳電話をかけました。今回は双方とも、案をあと2度示せます。',
  shown: '電話で本音が見えました。{capital}が最も望むのは「{first}」と「{second}」です。',
};

const envoy: TalksWords['envoy'] = {
  ask: 'これから誰が交渉を率いますか。',
  leads: '交渉役',
  now: '現在の交渉役',
  ranks: { official: '実務級', minister: '閣僚級', leader: '首脳' },
  cares: '重んじるのは「{first}」と「{second}」。',
  price: '信頼{trust}、支持率{approval}。',
  freePrice: '信頼{trust}。',
  leader: { us: '大統領', japan: '首相' },
  made: '{capital}は交渉役を{speaker}に替えました。',
};

const voice: TalksWords['voice'] = {
  headline: '{capital}、足並みに乱れ',
  quote: '{speaker}は「{quote}」',
  cares: '{speaker}が重んじるのは「{first}」と「{second}」です。',
  line: {
    'us.whiteHouse': '合意は近い。大きな合意になる',
    'us.treasury': '協議は順調だ。市場も落ち着いている',
    'us.commerce': '条件は伝えてある。相手が折れる番だ',
    'us.ustr': '一つの案文を、一行ずつ詰めている',
    'japan.primeMinister': '政府は一体です。急ぐより、良い合意を目指します',
    'japan.finance': '市場に配慮しながら進めてまいります',
    'japan.meti': '一条ずつ、着実に進んでいます',
  },
  against: {
    'us.treasury': '国債の買い手を怖がらせる者には、私に説明してもらう',
    'us.commerce': '近い？　工場はまだ一つも見ていない',
    'us.ustr': '昨夜の話は、どの案文にも書かれていない',
    'japan.finance': '約束には金がかかります。財源の相談は受けていません',
    'japan.meti': '皆が納得するのを待つ余裕は、輸出の現場にはありません',
    'japan.diet': '国会は何も聞いていません。いずれ聞いてもらいます',
  },
};

const home: TalksWords['home'] = {
  title: '国内の賛否',
  chambers: { us: '米議会', japan: '国会' },
  odds: '可決の見込み',
  outlook: {
    safe: '{chamber}は承認の見込み（{chance}）',
    likely: '{chamber}はおそらく承認（{chance}）',
    doubtful: '{chamber}はおそらく否決（可決の見込み{chance}）',
    hopeless: '{chamber}は否決の見込み（可決の見込み{chance}）',
  },
  legend: '棒は当方の案、ひし形は相手の案、縦線は五分五分。',
  shortLegend: '棒は当方の案、縦線は五分五分。',
  all: '全体',
  share: '重み{share}',
  theirOffer: '相手の案では{value}',
  ifRefused:
    '一方でも否決すれば今回はそこで終わり、協定は次回の席に差し戻されます。否決した側は支持率を失い、双方の信頼も傷つきます。',
  ifRefusedLast:
    '最終回です。一方でも否決すれば交渉は失敗に終わります。否決した側は支持率を失い、双方の信頼も傷つきます。',
  passed: '{chamber}は協定を承認（可決の見込み{chance}）',
  refused: '{chamber}は協定を否決（可決の見込み{chance}）',
  voted: '支持の度合い（100点満点）。縦線は五分五分。',
};

const reading: TalksWords['reading'] = {
  title: '{chamber}が第{round}回の協定を否決',
  headline: '{chamber}、協定を否決',
  story:
    '第{round}回に署名された協定は、採決で退けられました。案文は交渉の席へ差し戻され、手直しのうえ再び採決にかけられます。',
  storyBoth:
    '第{round}回に署名された協定は、両国の議会で退けられました。案文は交渉の席へ差し戻され、手直しのうえ再び採決にかけられます。',
  back: '協定は交渉の席に戻りました。手直しして署名すれば、もう一度採決にかかります。支持が前回以下なら、また否決されます。',
  stood: '{chamber}：前回の支持は100のうち{support}。',
  lacks: '五分五分には{even}が必要で、あと{more}以上の上積みが要ります。',
  start: '否決された協定を下敷きにする',
  votes: '採決の内訳',
  list: '署名後の採決',
  nth: '{n}度目の採決（第{round}回）',
};

const said: TalksWords['said'] = {
  us: {
    called: '首脳同士、とてもいい電話だった。話は通じている。',
    tied: '議会の決議が出た。聞かなかったことにはできない。',
    card: '選択肢はある。脅しとは言わないが、排除もしない。',
  },
  japan: {
    called: '首脳間で率直な意見交換がありました。内容は控えます。',
    tied: '国会の決議は重いものです。反する協定には署名できません。',
    card: 'カードとしては存在します。切るかどうかは別の話です。',
  },
};

/** 案を示すほかにできること。 */
export const talksWords: TalksWords = {
  title: 'その他の手段',
  means,
  threat,
  due,
  tie,
  call,
  envoy,
  voice,
  home,
  reading,
  said,
};
