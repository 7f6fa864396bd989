import type { ModernWords } from '../../modern-words.ts';

type Levers = ModernWords['levers'];

export const leversUs: Pick<
  Levers,
  | 'carTariff'
  | 'generalTariff'
  | 'steelTariff'
  | 'dollarTalk'
  | 'rateCheck'
  | 'issuance'
  | 'fedPath'
  | 'fedPressure'
  | 'spendingBill'
  | 'relief'
  | 'chinaTrack'
> = {
  carTariff: {
    name: '自動車関税',
    question: '日本車に何%の関税をかけるか。',
    options: {
      rate0: { label: '0%', hint: '日本勢は歓迎、デトロイトと議会は反発。' },
      rate2: { label: '2.5%', hint: '2025年4月より前の税率に戻る。' },
      rate10: { label: '10%', hint: 'メーカーの傷はあらかた癒える。' },
      rate15: { label: '15%', hint: '痛いが、商売は続けられる。' },
      rate20: { label: '20%', hint: '小さな譲歩。懐は痛まない。' },
      rate25: { label: '25%', hint: '4月から適用。大半は輸出側が負担。' },
      rate35: { label: '35%', hint: 'メーカーの利益も、信頼も、支持率も削る。' },
    },
  },
  generalTariff: {
    name: '相互関税',
    question: '車と鉄鋼を除く日本製品に何%かけるか。',
    options: {
      rate0: { label: '0%', hint: '信頼は大きく回復、税収は消える。' },
      rate10: { label: '10%', hint: '猶予期間の税率。払うのは主に輸入業者。' },
      rate15: { label: '15%', hint: '税収が少し増え、物価も少し上がる。' },
      rate20: { label: '20%', hint: '税収も物価も、もう一段上がる。' },
      rate25: { label: '25%', hint: '払うのはほぼ国内。交渉の空気も悪化。' },
      rate35: { label: '35%', hint: '物価上昇と信頼崩壊。有権者も気づく。' },
    },
  },
  steelTariff: {
    name: '鉄鋼関税',
    question: '日本の鉄鋼・アルミに何%かけるか。',
    options: {
      rate0: { label: '0%', hint: '鋼材は安くなり、鉄鋼会社は反発。' },
      rate25: { label: '25%', hint: '3月からの税率。' },
      rate50: { label: '50%', hint: '鉄鋼会社は潤い、需要家が払う。' },
      derivatives: { label: '50%・派生品も', hint: '機械や部品の鉄にも課税。買い手は不満。' },
    },
  },
  dollarTalk: {
    name: '口先介入',
    question: '為替について何を語るか。',
    options: {
      silent: { label: '語らず', hint: '相場は市場に任せる。' },
      strongDollar: { label: '「強いドル」支持', hint: '小幅なドル高。長続きはしない。' },
      weakYen: { label: '円安をけん制', hint: '小幅な円高。信頼を少し失う。' },
      ultimatum: { label: '円高を要求', hint: '円高は進むが、日本は態度を硬化。' },
    },
  },
  rateCheck: {
    name: 'レートチェック',
    question: 'NY連銀に円の気配値を照会させるか。',
    options: {
      none: { label: '見送る', hint: '電話は鳴らない。' },
      check: { label: '照会する', hint: '電話1本で数兆円の介入に匹敵。効くのは一度。' },
    },
  },
  issuance: {
    name: '国債発行',
    question: '財務省はどの年限で借りるか。',
    options: {
      asAnnounced: { label: '計画通り', hint: '驚きがなければ、値動きもない。' },
      longer: { label: '長期債を増額', hint: '正攻法だが高くつく。長期金利は上昇。' },
      bills: { label: '短期債へ振り替え', hint: '長期金利は安定。借り換えは早く来る。' },
      buyback: { label: '300億ドル買い戻し', hint: '長期債を支えるが、焦りにも見える。' },
    },
  },
  fedPath: {
    name: 'FRBの情報発信',
    question: '中央銀行は先行きをどう示すか。',
    options: {
      hold: { label: '様子見', hint: '新味がなければ、相場も動かない。' },
      dovish: { label: '利下げを示唆', hint: '金利低下、ドル安。' },
      hawkish: { label: '利下げに慎重', hint: '金利上昇、ドル高。' },
    },
  },
  fedPressure: {
    name: 'FRBへの圧力',
    question: 'ホワイトハウスは利下げを求めるか。',
    options: {
      none: { label: '口を出さない', hint: '黙っていれば、独立性に傷はつかない。' },
      demandCuts: { label: '利下げ要求', hint: '支持者は喜ぶ。長期債には不信が残る。' },
    },
  },
  spendingBill: {
    name: '減税・歳出法案',
    question: '法案の規模をどうするか。',
    options: {
      trimmed: { label: '圧縮', hint: '債券市場は安堵、有権者は不満。' },
      asDrafted: { label: '原案通り', hint: '10年で約2.4兆ドルの債務増。' },
      expanded: { label: '上積み', hint: '有権者は満足、国の借金は割高に。' },
    },
  },
  relief: {
    name: '歩み寄り',
    question: '小さな誠意を何で示すか。',
    options: {
      none: { label: 'なし', hint: '譲るなら相手が先。' },
      partsRebate: { label: '車部品の関税還付', hint: '米国で生産する企業に一部を払い戻す。' },
      steelDeal: { label: '製鉄買収を承認', hint: '投資と信頼を得て、国内は渋い顔。' },
      pauseExtended: { label: '猶予を延長', hint: '信頼は得られるが、期限の重みが薄れる。' },
    },
  },
  chinaTrack: {
    name: '対中交渉',
    question: '同盟国が先か、北京が先か。',
    options: {
      alliesFirst: { label: '同盟国を優先', hint: '日本は軟化、市場は中国待ち。' },
      parallel: { label: '同時並行', hint: '同じ交渉団が掛け持ち。寝る暇もない。' },
      chinaFirst: { label: '中国を優先', hint: '市場は好感、日本は後回しと受け取る。' },
    },
  },
};
