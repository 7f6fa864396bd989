import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

type Levers = ScenarioWords<Plaza1985Ids>['levers'];

export const leversUs: Pick<
  Levers,
  | 'surcharge'
  | 'carDuty'
  | 'section301'
  | 'bills'
  | 'dollarTalk'
  | 'dollarSales'
  | 'budget'
  | 'fedPath'
  | 'fedPressure'
  | 'marketAccess'
  | 'allies'
> = {
  surcharge: {
    name: '輸入課徴金',
    question: '日本製品に何%上乗せするか。',
    options: {
      none: { label: 'なし', hint: '法案は引き出しの中のまま。' },
      rate10: { label: '10%', hint: '世論受けはよい。払うのは主に国内。' },
      rate25: { label: '25%', hint: '議会案の水準。貿易も信頼も縮む。' },
    },
  },
  carDuty: {
    name: '自動車関税',
    question: '日本車に何%の関税をかけるか。',
    options: {
      asNow: { label: '現行の2.5%', hint: '抑えは日本の自主規制に任せる。' },
      rate10: { label: '10%', hint: 'デトロイトは満足、買い手は不満。' },
      rate25: { label: '25%', hint: '小型トラック並みを全車に。票も信頼も失う。' },
    },
  },
  section301: {
    name: '通商法301条',
    question: '不公正貿易への対抗措置を使うか。',
    options: {
      shelved: { label: '棚上げ', hint: '提訴は受け付け、書類は積まれる。' },
      investigate: { label: '半導体で調査開始', hint: '世論は支持、日本は弁護士を雇う。' },
      retaliate: { label: '電子製品に100%', hint: '対象はわずか、見出しは特大。' },
    },
  },
  bills: {
    name: '保護主義法案',
    question: '大統領は法案に何を語るか。',
    options: {
      noWord: { label: '語らず', hint: '議会は都合よく受け取る。' },
      veto: { label: '拒否権を明言', hint: '日本と市場は安堵、工場の町は反発。' },
      encourage: { label: '審議を促す', hint: '便利な脅し。ただし可決されるまで。' },
    },
  },
  dollarTalk: {
    name: 'ドルへの発言',
    question: 'ドル相場について何を語るか。',
    options: {
      silent: { label: '語らず', hint: '市場が勝手に読み取る。' },
      strong: { label: '「強いドル」支持', hint: '従来の路線。しばらくドル高。' },
      further: { label: 'ドル安を容認', hint: '数週間、ドルが軟化。' },
      muchFurther: { label: '一段のドル安を要求', hint: '効き目は最大。貸し手もおびえる。' },
    },
  },
  dollarSales: {
    name: '米国の介入',
    question: '米当局はドルを売買するか。',
    options: {
      buy2: { label: 'ドル買い20億ドル', hint: 'ドルを支え、日本に感謝される。' },
      none: { label: '見送り', hint: 'この4年の信条を守る。' },
      sell1: { label: 'ドル売り10億ドル', hint: '小幅なドル安。効き目は数カ月。' },
      sell3: { label: 'ドル売り30億ドル', hint: '輸出業者は歓声、債券市場は渋面。' },
    },
  },
  budget: {
    name: '財政赤字',
    question: '2000億ドルの赤字をどうするか。',
    options: {
      taxCut: { label: '追加減税', hint: '国債を売る日までは人気策。' },
      drift: { label: '現状のまま', hint: '皆が嘆き、誰も動かない。' },
      schedule: { label: '年次目標で削減', hint: '未達なら自動的に歳出を削る。' },
      austerity: { label: '即時削減', hint: '金利は下がる。支持率も下がる。' },
    },
  },
  fedPath: {
    name: 'FRBの金利',
    question: '中央銀行は金利をどう運ぶか。',
    options: {
      firm: { label: '高めに維持', hint: 'ドルを守り、景気を冷やす。' },
      hold: { label: '様子見', hint: '新味がなければ、相場も動かない。' },
      ease: { label: '公定歩合下げ', hint: '金利低下。ドル安に弾みも。' },
    },
  },
  fedPressure: {
    name: 'FRBへの圧力',
    question: '財務省は利下げを迫るか。',
    options: {
      none: { label: '口を出さない', hint: '議長から助言を求められていない。' },
      lean: { label: '理事会に迫る', hint: '金利は低下、海外は独立性を疑う。' },
    },
  },
  marketAccess: {
    name: '市場開放要求',
    question: '日本市場をどう開かせるか。',
    options: {
      patience: { label: '待つ', hint: '礼儀正しく、満足と誤解される。' },
      moss: { label: 'MOSS協議', hint: '通信、医薬、電子、林産を一つずつ。' },
      deadlines: { label: '期限を切る', hint: '注文は早まり、空気は冷える。' },
    },
  },
  allies: {
    name: '五カ国',
    question: 'ドルの相談を誰から始めるか。',
    options: {
      tokyoFirst: { label: '日本から', hint: '信頼は増し、西独は新聞で知る。' },
      five: { label: '五カ国一緒に', hint: '遅く、公平で、必ず漏れる。' },
      bonnFirst: { label: '西独から', hint: '市場は好感、日本は数で負ける気分。' },
    },
  },
};
