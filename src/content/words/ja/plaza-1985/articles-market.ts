import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

type Issues = ScenarioWords<Plaza1985Ids>['issues'];

const cars = (tenThousands: string) =>
  `日本国は、合衆国向けの乗用自動車の輸出を年間${tenThousands}万台に制限し、合衆国はこれに関税を上乗せしない。`;
const steelShare = (percent: string) =>
  `日本国は、合衆国向けの鉄鋼の輸出を同国の見掛消費の${percent}パーセントに制限する。`;

/** Articles on restraint at the border, the yen and bonds. */
export const marketArticles: Pick<
  Issues,
  'waiver' | 'carRestraint' | 'steel' | 'accord' | 'burden' | 'rates' | 'floor' | 'deficitCut' | 'capital'
> = {
  waiver: {
    title: '輸入課徴金',
    options: {
      out: { label: '盛り込まず', text: '規定なし。議会は思うままにできる。' },
      consult: {
        label: '90日前に協議',
        text: '合衆国は、輸入課徴金の実施に先立ち、90日以上前に日本国と協議する。',
      },
      twoYears: {
        label: '2年間課さない',
        text: '合衆国は、署名の日から2年間、日本国を原産地とする産品に課徴金を課してはならない。',
      },
      never: {
        label: '課さず、拒否権も',
        text: '合衆国は、日本国を原産地とする産品に課徴金を課してはならず、その行政府は、これを定める法案に同意しない。',
      },
    },
  },
  carRestraint: {
    title: '自動車',
    options: {
      out: { label: '盛り込まず', text: '規定なし。枠は年ごとに日本が決める。' },
      units230: { label: '230万台', text: cars('230') },
      units200: { label: '200万台', text: cars('200') },
      units168: { label: '168万台', text: cars('168') },
    },
  },
  steel: {
    title: '鉄鋼',
    options: {
      out: { label: '盛り込まず', text: '規定なし。1984年の取り決めが続くとは限らない。' },
      share58: { label: 'シェア5.8%', text: steelShare('5.8') },
      share45: { label: 'シェア4.5%', text: steelShare('4.5') },
    },
  },
  accord: {
    title: 'ドル相場',
    options: {
      out: { label: '盛り込まず', text: '規定なし。プラザで述べたことがすべて。' },
      orderly: {
        label: '秩序ある円高',
        text: '円の一層の秩序ある上昇が望ましい。両締約国は、それが有用であるときは、一層緊密に協力する用意がある。',
      },
      tenPercent: {
        label: 'さらに10%',
        text: '両締約国は、公表することなく、円の更に約10パーセントの上昇を目指す。',
      },
      yen165: {
        label: '165円前後まで',
        text: '両締約国は、円が1ドルにつき165円前後まで上昇することを目指す。',
      },
      yen150: {
        label: '150円前後まで',
        text: '両締約国は、円が1ドルにつき150円前後まで上昇することを目指す。',
      },
    },
  },
  burden: {
    title: '介入の分担',
    options: {
      out: { label: '盛り込まず', text: '規定なし。売りたい国が売る。' },
      thirds: {
        label: '3分の1ずつ',
        text: '介入は、合衆国、日本国及びその他の参加国が均等に負担する。',
      },
      tokyoHalf: { label: '日本が半分', text: '日本国は、協調介入の2分の1を負担する。' },
      tokyoAll: { label: '日本が全額', text: '日本国は、ドルと円との間の介入の全額を負担する。' },
    },
  },
  rates: {
    title: '金利',
    options: {
      out: { label: '盛り込まず', text: '規定なし。金利は各中央銀行が決める。' },
      consult: {
        label: '協議',
        text: '両締約国は、その中央銀行が持続的成長のため金利について協議することに留意する。',
      },
      together: {
        label: '協調利下げ',
        text: '両締約国は、その中央銀行が同時に公定歩合を引き下げる意向を歓迎する。',
      },
      tokyoTightens: {
        label: '日本が引き締め',
        text: '日本国は、円相場に適切な考慮を払いつつ金融政策を運営し、このため短期金利を高めに誘導する。',
      },
    },
  },
  floor: {
    title: 'ドルの下限',
    options: {
      out: { label: '盛り込まず', text: '規定なし。止まる所まで下がる。' },
      consult: {
        label: '協議',
        text: '両締約国は、相場が四半期に10パーセントを超えて変動したときは、協議する。',
      },
      stabilise: {
        label: '現行水準で安定',
        text: '両締約国は、為替相場を署名時の水準の周辺に安定させるため、協力する。',
      },
      range: {
        label: '上下5%の範囲',
        text: '両締約国は、必要に応じ介入を行い、為替相場を署名時の水準から5パーセント以内に維持する。',
      },
    },
  },
  deficitCut: {
    title: '米国の財政',
    options: {
      out: { label: '盛り込まず', text: '規定なし。財布は議会が握る。' },
      aim: {
        label: '努力目標',
        text: '合衆国は、国民総生産に占める政府支出の割合を引き下げる努力を継続する。',
      },
      schedule: {
        label: '年次計画',
        text: '合衆国は、1991会計年度に収支が均衡するまで、財政赤字を毎年360億合衆国ドル削減する。',
      },
      austerity: {
        label: '直ちに削減',
        text: '合衆国は、1987会計年度において財政赤字を600億合衆国ドル以上削減する。',
      },
    },
  },
  capital: {
    title: '金融市場',
    options: {
      out: { label: '盛り込まず', text: '規定なし。自由化は日本の歩調で進む。' },
      offshore: {
        label: 'オフショア市場',
        text: '日本国は、1986年末までに東京にオフショア銀行市場を開設する。',
      },
      ceilings: {
        label: '生保の枠拡大',
        text: '日本国は、生命保険会社の資産に占める外国証券の限度を30パーセントに引き上げる。',
      },
      deregulate: {
        label: '預金金利の自由化',
        text: '日本国は、全ての預金の金利を自由化し、東京証券取引所の会員に合衆国の業者を加える。',
      },
    },
  },
};
